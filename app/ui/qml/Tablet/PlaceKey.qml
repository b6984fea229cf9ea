pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One place of the tablet. With a tone it calls: filled, with a word and a picture, whatever page is in front.
Pressable {
    id: root

    property string glyph
    property string detail
    property string tone
    property bool here: false
    readonly property bool calls: tone !== ""
    readonly property color ground: calls ? Tone.soft(tone) : here ? Theme.surface : "transparent"
    readonly property color ink: calls ? Tone.ink(tone) : here ? Theme.ink : Theme.ink2

    explanation: detail
    Accessible.role: Accessible.PageTab
    Accessible.selected: here

    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.accentSoft : root.ground
        border.width: root.here ? Size.rule : root.calls ? 0 : Size.hairline
        border.color: root.here ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Icon {
            id: mark
            x: Size.mm(2.5)
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            size: Size.mm(5.5)
            stroke: 2
            color: root.ink
        }

        Column {
            anchors.left: mark.right
            anchors.right: parent.right
            anchors.leftMargin: Size.mm(2)
            anchors.rightMargin: Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                size: Theme.body
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: root.here || root.calls ? Font.Bold : Font.DemiBold
                color: root.ink
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.detail
                size: Theme.caption
                font.weight: root.calls ? Font.Bold : Font.Normal
                color: root.calls ? root.ink : Theme.ink2
            }
        }
    }
}
