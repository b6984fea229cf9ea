pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Pressable {
    id: root

    property string glyph

    implicitWidth: Size.mm(26)
    implicitHeight: Size.mm(13.5)

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? "transparent" : root.down ? Theme.fill : Theme.surface
        border.width: Size.hairline
        border.color: Theme.line
    }

    contentItem: Item {
        Txt {
            anchors.centerIn: parent
            visible: root.glyph === ""
            text: root.text
            size: Math.round(Theme.row * 1.5)
            font.weight: Font.DemiBold
            color: root.enabled ? Theme.ink : Theme.off
        }

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            color: root.enabled ? Theme.ink : Theme.off
        }
    }
}
