pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Theme"

// Where, connected, safe, devices, stock, who, when. Each group is one target; `chosen` names it.
Rectangle {
    id: root

    property string place
    property string linkTone: "good"
    property string linkText: qsTr("Connected")
    property string linkShort: linkText
    property string safetyTone: "good"
    property string safetyText: qsTr("All sales safe")
    property string safetyShort: safetyText
    property string questionText
    property string pickupText
    property string pickupTone: "look"
    property var devices: []
    property string stockTone
    property string stockText
    property string cashier
    property string shift
    property string clock
    property bool training: false
    readonly property bool narrow: width < Size.mm(300)

    signal menuOpened
    signal chosen(string what)
    signal deviceChosen(int index)
    signal questionsOpened
    signal pickupOpened

    implicitHeight: Size.mm(12)
    color: Theme.ground

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: Size.hairline
        spacing: 0

        Pressable {
            id: menu
            Layout.preferredWidth: Size.mm(12)
            Layout.fillHeight: true
            ringInside: true
            name: qsTr("Menu")
            onClicked: root.menuOpened()

            background: Rectangle {
                color: menu.down ? Theme.fill : "transparent"
            }

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "menu-2"
                    stroke: 2
                }
            }
        }

        Hairline {
            Layout.fillHeight: true
        }

        Txt {
            Layout.leftMargin: Size.mm(root.narrow ? 3 : 3.5)
            Layout.rightMargin: Size.mm(root.narrow ? 2 : 3.5)
            Layout.maximumWidth: Size.mm(root.narrow ? 24 : 50)
            text: root.place
            size: Theme.small
            font.weight: Font.DemiBold
        }

        Txt {
            Layout.rightMargin: Size.mm(3)
            visible: root.training
            text: qsTr("TRAINING")
            size: Theme.small
            font.weight: Font.Bold
            color: Theme.look
        }

        LinkLight {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Size.mm(12)
            Layout.fillHeight: true
            tone: root.linkTone
            text: root.narrow ? root.linkShort : root.linkText
            side: Size.mm(root.narrow ? 2.25 : 3.5)
            onClicked: root.chosen("link")
        }

        SafetyLight {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Size.mm(12)
            Layout.leftMargin: Size.mm(1)
            Layout.fillHeight: true
            tone: root.safetyTone
            text: root.narrow ? root.safetyShort : root.safetyText
            side: Size.mm(root.narrow ? 2.25 : 3.5)
            onClicked: root.chosen("safety")
        }

        StripItem {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Size.mm(12)
            Layout.leftMargin: Size.mm(1)
            Layout.fillHeight: true
            visible: root.questionText !== ""
            glyph: "help"
            tone: "look"
            filled: true
            text: root.questionText
            side: Size.mm(root.narrow ? 2.25 : 3.5)
            onClicked: root.questionsOpened()
        }

        StripItem {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Size.mm(12)
            Layout.leftMargin: Size.mm(1)
            Layout.fillHeight: true
            visible: root.pickupText !== ""
            glyph: "bell"
            tone: root.pickupTone
            filled: true
            text: root.pickupText
            side: Size.mm(root.narrow ? 2.25 : 3.5)
            onClicked: root.pickupOpened()
        }

        Hairline {
            Layout.preferredHeight: Size.mm(6)
            Layout.leftMargin: Size.mm(root.narrow ? 2 : 3)
            Layout.rightMargin: Size.mm(root.narrow ? 1 : 3)
            visible: root.devices.length > 0
        }

        DeviceLamps {
            Layout.fillHeight: true
            devices: root.devices
            onChosen: index => root.deviceChosen(index)
        }

        Item {
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 1000
        }

        StockAge {
            Layout.fillHeight: true
            visible: root.stockText !== ""
            text: root.stockText
            tone: root.stockTone
            side: Size.mm(root.narrow ? 2 : 3)
            onClicked: root.chosen("stock")
        }

        Hairline {
            Layout.preferredHeight: Size.mm(6)
        }

        Cashier {
            Layout.fillHeight: true
            text: root.cashier || qsTr("Nobody signed in")
            detail: root.narrow ? "" : root.shift
            side: Size.mm(root.narrow ? 2 : 3.5)
            onClicked: root.chosen("cashier")
        }

        Hairline {
            Layout.preferredHeight: Size.mm(6)
        }

        Clock {
            Layout.fillHeight: true
            text: root.clock
            rightPadding: Size.mm(root.narrow ? 3 : 4)
            leftPadding: Size.mm(root.narrow ? 2.5 : 3.75)
        }
    }
}
