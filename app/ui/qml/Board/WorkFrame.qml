pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A page of work: what it is and how far; a list; beside or above it the one thing in hand; actions at the foot.
FocusScope {
    id: root

    property string title
    property string note
    property real part: -1
    property string wrong
    property string wrongHint
    property bool alone: false
    property Component list: null
    property Component hand: null
    property Component foot: null
    readonly property bool upright: width < Size.mm(200)
    readonly property int side: Size.mm(4)
    readonly property Item listItem: listSlot.item as Item
    readonly property Item handItem: handSlot.item as Item

    signal leaving

    Item {
        id: head
        width: parent.width
        height: Size.mm(14)

        ActionButton {
            id: back
            x: root.side
            anchors.verticalCenter: parent.verticalCenter
            height: Size.mm(11)
            text: qsTr("Back")
            glyph: "arrow-left"
            cap: root.upright ? "" : qsTr("Esc")
            onClicked: root.leaving()
        }

        Column {
            x: back.x + back.width + Size.mm(4)
            width: (bar.visible ? bar.x : parent.width - root.side) - x - Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.title
                size: Theme.title
                minimumPixelSize: Theme.body
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.small
                color: Theme.ink2
            }
        }

        TimeBar {
            id: bar
            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            visible: root.part >= 0
            width: Math.round(parent.width * (root.upright ? 0.22 : 0.3))
            height: Size.mm(2)
            part: root.part
        }
    }

    Loader {
        id: handSlot
        x: root.upright || root.alone ? root.side : listSlot.x + listSlot.width + root.side
        y: head.height
        width: root.upright ? root.width - 2 * root.side : root.width - x - root.side
        height: root.upright && !root.alone ? Math.round((root.height - y) * 0.5) : footSlot.y - y - Size.mm(2)
        sourceComponent: root.hand
    }

    Loader {
        id: listSlot
        x: root.side
        y: root.upright ? handSlot.y + handSlot.height + Size.mm(3) : head.height
        width: root.upright ? root.width - 2 * root.side : Math.round((root.width - 3 * root.side) * 0.46)
        height: footSlot.y - y - Size.mm(2)
        visible: !root.alone
        focus: true
        sourceComponent: root.list
    }

    Loader {
        id: footSlot
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(3)
        width: parent.width - 2 * x
        height: Size.mm(14)
        sourceComponent: root.foot
    }

    Rectangle {
        id: alarm
        x: handSlot.x
        y: handSlot.y
        width: handSlot.width
        height: handSlot.height
        visible: root.wrong !== ""
        radius: Size.mm(2.3)
        color: Theme.stop
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.wrong

        Column {
            x: Size.mm(6)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Size.mm(3)

            Icon {
                name: "alert-octagon"
                size: Size.mm(root.upright ? 14 : 20)
                color: Theme.surface
                stroke: 2.25
            }

            Txt {
                width: parent.width
                text: root.wrong
                size: Theme.headline
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: 4
                color: Theme.surface
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.wrongHint
                size: Theme.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: Theme.surface
            }
        }
    }
}
