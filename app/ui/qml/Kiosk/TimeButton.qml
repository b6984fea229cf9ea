pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How long the screen stays, and more of it: one control. `share` is what is left of the whole, 1 to 0.
Touchable {
    id: root

    property string time
    property real share: 1

    text: qsTr("More time")
    explanation: time
    implicitHeight: Plan.touch(127)

    background: ButtonGround {
        pressed: root.down

        Item {
            x: Plan.hairline
            y: parent.height - height - Plan.hairline
            width: parent.width - 2 * Plan.hairline
            height: Plan.px(10)
            clip: true

            // The bar's ends follow the round corners: a rounded sheet, of which only the last steps are seen.
            Rectangle {
                y: parent.height - height
                width: parent.width
                height: root.height - 2 * Plan.hairline
                radius: root.corner - Plan.hairline
                color: Theme.line
            }

            Item {
                width: Math.round(parent.width * root.share)
                height: parent.height
                clip: true

                Rectangle {
                    y: parent.height - height
                    width: root.width - 2 * Plan.hairline
                    height: root.height - 2 * Plan.hairline
                    radius: root.corner - Plan.hairline
                    color: Theme.ink2
                }
            }
        }
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -Plan.px(3)
            spacing: Plan.px(18)

            Icon {
                id: clock
                anchors.verticalCenter: parent.verticalCenter
                name: "clock"
                size: Plan.px(34)
                stroke: 2
            }

            Column {
                width: Math.min(Math.max(more.natural, figure.natural), root.width - clock.width - Plan.px(50))

                Label {
                    id: more
                    width: parent.width
                    text: root.text
                    steps: 30
                    lines: 1
                    font.weight: Font.DemiBold
                }

                Label {
                    id: figure
                    width: parent.width
                    text: root.time
                    steps: 29
                    lines: 1
                    color: Theme.ink2
                }
            }
        }
    }
}
