pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A sign and a few words in the scene.
Item {
    id: root

    property string glyph
    property string text
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    implicitHeight: Math.max(sign.height, words.height)

    Icon {
        id: sign
        name: root.glyph
        size: Plan.px(52)
        color: root.ink
        stroke: 1.8
    }

    Label {
        id: words
        x: sign.width + Plan.px(24)
        width: parent.width - x
        text: root.text
        steps: 33
        lines: 4
        lineHeight: 1.2
        font.weight: Font.Medium
        color: root.ink
    }
}
