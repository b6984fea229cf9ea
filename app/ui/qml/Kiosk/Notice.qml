pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is so now: `tone` "good", "look", "stop" or plain. It never covers a control and never moves one.
Rectangle {
    id: root

    property string tone
    property string glyph: Tone.glyph(tone)
    property string title
    property string text

    implicitHeight: Plan.px(126)
    radius: Plan.radius
    color: Tone.soft(tone)
    border.width: Plan.hairline
    border.color: tone === "" ? Theme.edge : Tone.ink(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: text

    Icon {
        id: sign
        x: Plan.px(34)
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        size: Plan.px(54)
        color: Tone.quiet(root.tone)
        stroke: 1.9
    }

    Column {
        x: sign.x + sign.width + Plan.px(26)
        width: parent.width - x - Plan.px(28)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Plan.px(2)

        Label {
            width: parent.width
            text: root.title
            steps: 34
            lines: 1
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: root.text
            steps: 29
            lines: Plan.large ? 1 : 2
        }
    }
}
