pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Something to settle first: a box that a scan ticks, or a hand.
Pressable {
    id: root

    required property var model

    implicitHeight: Size.mm(14)
    name: model.text
    explanation: model.note
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: model.done

    background: Rectangle {
        radius: root.corner
        color: root.model.done ? Theme.goodSoft : root.down ? Theme.accentSoft : Theme.surface
        border.width: Size.hairline
        border.color: root.model.done ? Theme.good : Theme.edge
    }

    contentItem: Item {
        Rectangle {
            id: box
            x: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Size.mm(7)
            height: width
            radius: Size.mm(1.2)
            color: root.model.done ? Theme.good : Theme.surface
            border.width: Size.rule
            border.color: root.model.done ? Theme.good : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.model.done
                name: "check"
                size: Size.mm(5.5)
                color: Theme.surface
                stroke: 2.75
            }
        }

        Column {
            x: box.x + box.width + Size.mm(3)
            width: parent.width - x - Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.model.text
                size: Theme.row
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.DemiBold
            }

            Txt {
                width: parent.width
                visible: !root.model.done
                text: root.model.note
                size: Theme.small
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                color: Theme.ink2
            }
        }
    }
}
