pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is to be said of what is typed: a sign and a sentence; `tone` "good", "look" or plain.
Item {
    id: root

    property string text
    property string tone
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    implicitHeight: Math.max(sign.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: sign
        visible: root.tone !== ""
        name: root.tone === "good" ? "circle-check" : "alert-triangle"
        size: Plan.px(48)
        color: root.ink
        stroke: 2
    }

    Label {
        id: words
        x: sign.visible ? sign.width + Plan.px(20) : 0
        width: parent.width - x
        y: sign.visible ? Math.max(0, Math.round((sign.height - size * 1.3) / 2)) : 0
        text: root.text
        steps: 36
        lines: 3
        font.weight: root.tone === "" ? Font.Normal : Font.DemiBold
        lineHeight: 1.2
        color: root.ink
        Accessible.ignored: true
    }
}
