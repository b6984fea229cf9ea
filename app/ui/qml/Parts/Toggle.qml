pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// On or off, with the word beside it: position and word say it, colour only repeats.
Pressable {
    id: root

    property string note

    implicitWidth: Size.mm(100)
    implicitHeight: Size.mm(14)
    checkable: true
    ringInside: true
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    explanation: note

    contentItem: Item {
        Column {
            width: word.x - Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                size: Theme.row
                font.weight: Font.Medium
                color: root.enabled ? Theme.ink : Theme.off
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.small
                color: root.enabled ? Theme.ink2 : Theme.off
            }
        }

        Txt {
            id: word
            anchors.right: track.left
            anchors.rightMargin: Size.mm(2.5)
            anchors.verticalCenter: parent.verticalCenter
            text: root.checked ? qsTr("On") : qsTr("Off")
            color: root.enabled ? Theme.ink2 : Theme.off
        }

        Rectangle {
            id: track
            anchors.right: parent.right
            anchors.rightMargin: Size.mm(1)
            anchors.verticalCenter: parent.verticalCenter
            width: Size.mm(13)
            height: Size.mm(7.5)
            radius: height / 2
            color: root.checked && root.enabled ? Theme.ink : Theme.surface
            border.width: Size.rule
            border.color: !root.enabled ? Theme.off : root.checked ? Theme.ink : Theme.edge

            Rectangle {
                x: root.checked ? parent.width - width - Size.mm(1.25) : Size.mm(1.25)
                anchors.verticalCenter: parent.verticalCenter
                width: Size.mm(5)
                height: width
                radius: width / 2
                color: !root.enabled ? Theme.off : root.checked ? Theme.surface : Theme.edge
            }
        }
    }
}
