pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// The shop's sign and name.
Row {
    id: root

    required property string shop
    required property real unit
    property color ink: Theme.accent
    property color ground: Theme.surface
    property int size: Math.round(38 * unit)

    spacing: Math.round(size * 0.4)

    Rectangle {
        width: Math.round(root.size * 1.27)
        height: width
        radius: Math.round(width * 0.22)
        color: root.ink

        Icon {
            anchors.centerIn: parent
            name: "building-store"
            size: Math.round(parent.width * 0.68)
            color: root.ground
            stroke: 2
        }
    }

    Txt {
        width: Math.min(implicitWidth, root.width - root.spacing - root.size * 1.27)
        anchors.verticalCenter: parent.verticalCenter
        text: root.shop
        size: root.size
        font.weight: Font.Bold
        color: root.ink
    }
}
