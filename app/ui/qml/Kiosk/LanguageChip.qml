pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A language by its own name.
Touchable {
    id: root

    property bool chosen: false

    implicitHeight: Plan.touch(96)
    Accessible.checkable: true
    Accessible.checked: chosen

    background: ButtonGround {
        filled: root.chosen
        pressed: root.down
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Plan.px(14)

            Icon {
                id: tick
                anchors.verticalCenter: parent.verticalCenter
                visible: root.chosen
                name: "check"
                size: Plan.px(32)
                color: Theme.onAccent
                stroke: 2.6
            }

            Label {
                width: Math.min(natural, root.width - Plan.px(32) - (tick.visible ? Plan.px(46) : 0))
                text: root.text
                steps: Plan.large ? 25 : 31
                lines: 1
                font.weight: Font.DemiBold
                color: root.chosen ? Theme.onAccent : Theme.ink
            }
        }
    }
}
