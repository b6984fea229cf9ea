pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How far something has come: steps behind with a tick, the present one filled, those ahead empty.
Row {
    id: root

    required property var steps
    required property int step
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    Repeater {
        model: root.steps

        Item {
            id: one

            required property string modelData
            required property int index
            readonly property bool past: index < root.step

            width: Math.floor(root.width / root.steps.length)
            height: dot.height + word.height + Plan.px(8)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData
            Accessible.description: past ? qsTr("done") : ""

            Rectangle {
                x: dot.width
                y: Math.round((dot.height - height) / 2)
                width: parent.width - dot.width
                height: Plan.hairline
                visible: one.index < root.steps.length - 1
                color: root.ink
                opacity: 0.5
            }

            Rectangle {
                id: dot
                width: Plan.px(44)
                height: width
                radius: width / 2
                color: one.index <= root.step ? root.ink : "transparent"
                border.width: Plan.px(4)
                border.color: root.ink

                Icon {
                    anchors.centerIn: parent
                    visible: one.past
                    name: "check"
                    size: Plan.px(28)
                    color: Theme.dark ? Theme.ground : Theme.accent
                    stroke: 3
                }
            }

            Label {
                id: word
                y: dot.height + Plan.px(8)
                width: parent.width - Plan.px(8)
                text: one.modelData
                steps: 29
                lines: 1
                font.weight: one.index === root.step ? Font.Bold : Font.Normal
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
