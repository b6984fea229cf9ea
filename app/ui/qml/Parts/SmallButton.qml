pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One of many equal choices, such as the kinds of tender: icon and up to two lines.
Pressable {
    id: root

    property string glyph
    property string reason
    property bool on: false
    readonly property bool wordOnly: glyph === "" || width < Size.mm(25)
    readonly property color ink: enabled ? Theme.ink : Theme.off

    implicitWidth: Size.mm(28.5)
    implicitHeight: Size.mm(13)
    explanation: reason

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? "transparent" : root.down ? Theme.fill : root.on ? Theme.accentSoft : Theme.surface
        border.width: root.on ? Size.rule : Size.hairline
        border.color: root.on ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Icon {
            x: Size.mm(2.75)
            visible: !root.wordOnly
            anchors.verticalCenter: parent.verticalCenter
            name: root.glyph
            size: Size.mm(5)
            color: root.ink
            stroke: 2
        }

        Column {
            x: Size.mm(root.wordOnly ? 2.5 : 10)
            width: parent.width - x - Size.mm(1.5)
            anchors.verticalCenter: parent.verticalCenter

            WordTxt {
                width: parent.width
                text: root.text
                largest: Theme.small
                maximumLineCount: root.reason === "" ? 2 : 1
                lineHeight: 0.95
                font.weight: Font.DemiBold
                color: root.ink
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.reason
                size: Theme.caption
                color: Theme.ink2
            }
        }
    }
}
