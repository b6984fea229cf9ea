pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One sentence that must be seen. Its slot is reserved, so that it never covers or moves a control.
Rectangle {
    id: root

    property string text
    property string detail
    property string tone: "look"
    property string glyph: Tone.glyph(tone)

    implicitHeight: Math.max(Size.mm(10), words.height + Size.mm(4))
    radius: Size.radius
    color: Tone.soft(tone)
    border.width: tone === "" ? Size.hairline : 0
    border.color: Theme.edge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: mark
        x: Size.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        size: Size.mm(5)
        color: Tone.quiet(root.tone)
        stroke: 2
    }

    Column {
        id: words
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Size.mm(2.5)
        anchors.rightMargin: Size.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.weight: Font.DemiBold
            color: root.tone === "" ? Theme.ink : Tone.ink(root.tone)
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.detail
            size: Theme.small
            wrapMode: Text.Wrap
            color: Theme.ink
        }
    }
}
