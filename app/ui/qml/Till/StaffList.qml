pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Who works here. A manager takes people on, gives new PINs and badges; a badge is shown once.
FocusScope {
    id: root

    required property StaffViewModel vm
    property int role: 1
    readonly property bool narrow: width < Size.mm(150)

    signal printing

    Connections {
        target: root.vm

        function onTakenOn() {
            person.text = "";
            pin.text = "";
        }
    }

    ListView {
        id: people
        width: parent.width * 0.47
        height: parent.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.vm.rows

        header: Txt {
            height: Size.mm(11)
            text: qsTr("Works here")
            size: Theme.title
            font.weight: Font.Bold
        }

        delegate: Item {
            id: row

            required property var model

            width: people.width
            height: Size.mm(26)

            Txt {
                y: Size.mm(2)
                width: parent.width - role.width - Size.mm(3)
                text: row.model.name
                size: Theme.row
                font.weight: Font.DemiBold
            }

            Txt {
                id: role
                anchors.right: parent.right
                y: Size.mm(3)
                text: row.model.role
                size: Theme.small
                color: Theme.ink2
            }

            SmallButton {
                id: pinKey
                y: Size.mm(11)
                width: (parent.width - Size.gap) / 2
                height: Size.mm(11)
                enabled: root.vm.may
                text: qsTr("New PIN")
                explanation: row.model.name
                onClicked: root.vm.choose(row.model.personId)
            }

            SmallButton {
                anchors.right: parent.right
                y: pinKey.y
                width: pinKey.width
                height: Size.mm(11)
                enabled: root.vm.may
                text: qsTr("New badge")
                explanation: row.model.name
                onClicked: root.vm.issueBadge(row.model.personId)
            }

            Hairline {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }

    Column {
        x: people.width + Size.mm(6)
        width: parent.width - x
        spacing: Size.mm(1)
        visible: root.vm.badge === "" && root.vm.chosen === ""
        enabled: root.vm.may

        Txt {
            height: Size.mm(11)
            text: qsTr("Take on a colleague")
            size: Theme.title
            minimumPixelSize: Theme.row
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            font.weight: Font.Bold
        }

        Field {
            id: person
            width: parent.width
            label: qsTr("Name")
            maximumLength: 60
            onSubmitted: pin.forceActiveFocus()
        }

        Grid {
            id: roles
            width: parent.width
            columns: 2
            spacing: Size.gap

            Repeater {
                model: root.vm.roles

                SmallButton {
                    required property int index
                    required property string modelData

                    width: (roles.width - Size.gap) / 2
                    height: Size.mm(11)
                    text: modelData
                    on: index === root.role
                    onClicked: root.role = index
                }
            }
        }

        Field {
            id: pin
            width: parent.width
            label: qsTr("PIN, 6 figures; for a manager 8")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 12
            problem: root.vm.problem
            onSubmitted: take.click()
        }

        ActionButton {
            id: take
            width: parent.width
            height: Size.mm(13)
            glyph: "circle-plus"
            reason: root.vm.may ? "" : qsTr("only a manager may")
            enabled: root.vm.may && person.text.trim() !== "" && pin.text !== ""
            text: qsTr("Take on")
            onClicked: root.vm.takeOn(person.text, root.role, pin.text)
        }

        ToneLabel {
            visible: root.vm.said !== ""
            text: root.vm.said
            tone: "good"
            glyph: "check"
            widest: parent.width
        }
    }

    NewPin {
        x: people.width + Size.mm(6)
        width: parent.width - x
        visible: root.vm.badge === "" && root.vm.chosen !== ""
        vm: root.vm
    }

    Column {
        x: people.width + Size.mm(6)
        width: parent.width - x
        spacing: Size.mm(3)
        visible: root.vm.badge !== ""

        Txt {
            width: parent.width
            text: qsTr("Badge of %1").arg(root.vm.badgeName)
            size: Theme.title
            font.weight: Font.Bold
        }

        Rectangle {
            width: Size.mm(46)
            height: width
            color: "#ffffff"

            Image {
                anchors.centerIn: parent
                source: root.vm.badge === "" ? "" : "image://qr/" + encodeURIComponent(root.vm.badge)
                sourceSize.width: Size.mm(40)
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Badge of %1").arg(root.vm.badgeName)
            }
        }

        Txt {
            width: parent.width
            text: qsTr("Shown once. The badge before no longer signs in.")
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        ActionButton {
            width: parent.width
            height: Size.mm(13)
            glyph: "printer"
            text: qsTr("Print the badge")
            onClicked: root.printing()
        }

        ActionButton {
            width: parent.width
            height: Size.mm(13)
            text: qsTr("Done")
            onClicked: root.vm.hideBadge()
        }
    }
}
