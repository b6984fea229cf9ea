pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Somebody called: where, since when, and the answer.
Rectangle {
    id: root

    required property var model
    property bool busy: false

    signal answered

    implicitHeight: words.height + (answer.visible ? answer.height + Size.mm(1.5) : 0) + Size.mm(4.6)
    radius: Size.mm(2)
    color: Tone.soft(model.tone)
    border.width: model.tone === "" ? Size.hairline : Math.max(Size.hairline, Math.round(Size.rule * 0.75))
    border.color: model.tone === "" ? Theme.line : Tone.ink(model.tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [model.title, model.clock, model.note].filter(part => part !== "").join(", ")

    Icon {
        id: mark
        x: Size.mm(2.3)
        y: Size.mm(2.3)
        name: root.model.glyph
        size: Size.mm(5)
        color: Tone.ink(root.model.tone)
        stroke: 2
    }

    Column {
        id: words
        x: Size.mm(9)
        y: Size.mm(2)
        width: clock.x - x - Size.mm(1)

        Txt {
            width: parent.width
            text: root.model.title
            size: Theme.row
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.model.note
            size: Theme.small
            color: Theme.ink2
        }
    }

    Txt {
        id: clock
        anchors.right: parent.right
        anchors.rightMargin: Size.mm(2.3)
        y: Size.mm(2)
        text: root.model.clock
        size: Theme.row
        font.weight: Font.Bold
        color: Tone.ink(root.model.tone)
    }

    ActionButton {
        id: answer
        x: Size.mm(2.3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(2.3)
        width: parent.width - 2 * x
        height: Size.mm(12)
        visible: root.model.action !== ""
        enabled: !root.busy
        name: root.model.action + ", " + root.model.title
        text: root.model.action
        onClicked: root.answered()
    }
}
