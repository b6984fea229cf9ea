pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A fact below its name, on the scene. `large` ones are read from afar, or noted down.
Column {
    id: root

    required property string label
    required property string value
    property bool large: false
    property bool alone: true
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    spacing: Plan.px(2)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    Label {
        width: parent.width
        text: root.label
        steps: 32
        lines: 1
        color: Theme.dark ? Theme.ink2 : root.ink
        Accessible.ignored: true
    }

    Label {
        width: parent.width
        text: root.value
        steps: !root.large ? 42 : root.alone ? 88 : 72
        lines: root.large ? 1 : 3
        font.weight: Font.Bold
        font.features: {"tnum": 0}
        color: root.ink
        Accessible.ignored: true
    }
}
