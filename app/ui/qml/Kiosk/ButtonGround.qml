pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Omnitill
import "../Theme"

// What a control stands on: filled for the one primary answer, bordered for others, dashed for what cannot be used now.
Item {
    id: root

    property bool filled: false
    property bool pressed: false
    property bool off: false
    property color plain: Theme.dark ? Theme.raised : Theme.surface
    property int corner: Plan.radius

    Rectangle {
        anchors.fill: parent
        visible: !root.off
        radius: root.corner
        color: root.filled ? (root.pressed ? Theme.accentDeep : Theme.accent) : root.pressed ? Theme.accentSoft : root.plain
        border.width: root.filled ? 0 : Plan.hairline
        border.color: root.pressed ? Theme.accent : Theme.edge
    }

    Shape {
        anchors.fill: parent
        visible: root.off

        ShapePath {
            strokeColor: Theme.edge
            strokeWidth: Plan.hairline
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 4]
            fillColor: "transparent"

            PathRectangle {
                x: 1
                y: 1
                width: root.width - 2
                height: root.height - 2
                radius: root.corner
            }
        }
    }
}
