pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Something that is wanted or not: a box with a tick, its name, and what there is of it.
Touchable {
    id: root

    property string detail
    property string side
    property bool ticked: false

    explanation: detail
    implicitHeight: Plan.touch(132)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked

    background: ButtonGround {
        pressed: root.down
    }

    contentItem: Item {
        Rectangle {
            id: box
            x: Plan.px(36)
            anchors.verticalCenter: parent.verticalCenter
            width: Plan.px(60)
            height: width
            radius: Plan.px(12)
            color: root.ticked ? Theme.accent : "transparent"
            border.width: Math.max(2, Plan.px(4))
            border.color: root.ticked ? Theme.accent : Theme.edge

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                size: Plan.px(44)
                color: Theme.onAccent
                stroke: 3
            }
        }

        Column {
            x: box.x + box.width + Plan.px(34)
            width: standing.x - x - Plan.px(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Plan.px(2)

            Label {
                width: parent.width
                text: root.text
                steps: 38
                lines: 1
                font.weight: Font.Bold
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: root.detail
                steps: 29
                lines: 1
                color: Theme.ink2
            }
        }

        Label {
            id: standing
            x: root.width - width - Plan.px(36)
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            width: Math.min(implicitWidth, Math.round(root.width * 0.4))
            text: root.side
            steps: 36
            lines: 1
            font.weight: Font.DemiBold
        }
    }
}
