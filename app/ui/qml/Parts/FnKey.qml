pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One key of the rail, in the place of the same key of the keyboard. Off keys stay where they are.
Pressable {
    id: root

    property int n: 1
    property string glyph
    property string badge
    property bool on: false
    readonly property bool narrow: width < Size.mm(19)
    readonly property int inset: narrow ? Size.mm(1.5) : Size.mm(2.5)
    readonly property color ink: enabled ? Theme.ink : Theme.off

    implicitWidth: Size.mm(21.5)
    implicitHeight: Size.mm(18)
    explanation: "F" + n

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? "transparent" : root.down ? Theme.fill : root.on ? Theme.accentSoft : Theme.surface
        border.width: root.on ? Size.rule : Size.hairline
        border.color: root.on ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Icon {
            x: root.inset
            y: Size.mm(2.5)
            name: root.glyph
            size: Size.mm(5)
            color: root.ink
            stroke: 2
        }

        Txt {
            id: cap
            anchors.right: parent.right
            anchors.rightMargin: root.inset - Size.hairline
            y: Size.mm(1.75)
            text: "F" + root.n
            size: Theme.caption
            font.weight: Font.DemiBold
            color: root.enabled ? Theme.ink2 : Theme.off
        }

        Badge {
            anchors.right: cap.right
            anchors.top: cap.bottom
            anchors.topMargin: Size.mm(0.5)
            text: root.badge
            off: !root.enabled
        }

        Txt {
            x: root.inset
            width: parent.width - root.inset - (root.narrow ? Size.rule : root.inset)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.mm(1.75)
            text: root.text
            size: root.narrow ? Theme.caption : Theme.small
            minimumPixelSize: 12
            fontSizeMode: Text.Fit
            height: 2 * Math.ceil(size * 1.25)
            verticalAlignment: Text.AlignBottom
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            maximumLineCount: 2
            lineHeight: 0.92
            font.weight: Font.DemiBold
            font.letterSpacing: root.narrow ? -0.02 * size : 0
            color: root.ink
        }
    }
}
