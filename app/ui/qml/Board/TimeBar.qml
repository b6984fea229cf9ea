import QtQuick
import Omnitill
import "../Theme"

// How much of a time is gone.
Rectangle {
    id: root

    property real part: 0
    property color ink: Theme.good
    property color trough: Theme.fill

    implicitHeight: Size.mm(1)
    radius: height / 2
    color: trough

    Rectangle {
        width: Math.max(parent.height, Math.round(parent.width * Math.min(1, root.part)))
        height: parent.height
        radius: parent.radius
        color: root.ink
    }
}
