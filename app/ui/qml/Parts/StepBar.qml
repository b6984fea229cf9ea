pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// How far something in four steps has come: done, now, still to come, each with its word.
Row {
    id: root

    property var steps: []
    property int current: 0
    readonly property bool narrow: width < Size.mm(60)

    spacing: Size.mm(1)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: steps[current] ?? ""

    Repeater {
        model: root.steps

        Column {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: index < root.current
            readonly property bool now: index === root.current

            width: (root.width - (root.steps.length - 1) * root.spacing) / root.steps.length
            spacing: Size.mm(1.25)

            Rectangle {
                width: parent.width
                height: Size.mm(1)
                color: step.done ? Theme.good : step.now ? Theme.look : Theme.line
            }

            Txt {
                x: root.narrow && step.now ? -step.x : 0
                width: root.narrow ? root.width : parent.width
                visible: !root.narrow || step.now
                text: step.modelData
                size: Theme.caption
                font.weight: step.now ? Font.Bold : Font.Normal
                color: step.done ? Theme.good : step.now ? Theme.look : Theme.ink2
            }
        }
    }
}
