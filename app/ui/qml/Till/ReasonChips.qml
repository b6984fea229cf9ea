pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// Reasons as equal keys, one of them chosen; none is chosen beforehand.
Grid {
    id: root

    property var reasons: []
    property int current: -1

    signal chosen(int index)

    columns: 3
    spacing: Size.gap

    Repeater {
        model: root.reasons

        SmallButton {
            required property int index
            required property string modelData

            width: (root.width - 2 * root.spacing) / 3
            height: Size.mm(12)
            text: modelData
            on: index === root.current
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: on
            onClicked: root.chosen(index)
        }
    }
}
