pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A key with a picture alone, such as the way back.
Pressable {
    id: root

    property string glyph

    implicitWidth: Size.mm(12)
    implicitHeight: Size.mm(12)

    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.accentSoft : Theme.surface
        border.width: Size.hairline
        border.color: Theme.edge
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.glyph
            stroke: 2
            color: root.enabled ? Theme.ink : Theme.off
        }
    }
}
