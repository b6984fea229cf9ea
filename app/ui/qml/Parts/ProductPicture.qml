pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A picture when there is one, else the pictogram of its kind, on a quiet ground.
Rectangle {
    id: root

    property url picture
    property string glyph: "package"
    property color ink: Theme.ink2
    property int glyphSize: Math.round(height * 0.6)

    color: Theme.dark ? Theme.raised : Theme.surface
    radius: Size.radius

    Icon {
        anchors.centerIn: parent
        visible: shot.status !== Image.Ready
        name: root.glyph
        size: root.glyphSize
        color: root.ink
    }

    Image {
        id: shot
        anchors.fill: parent
        anchors.margins: Size.mm(0.5)
        source: root.picture
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
    }
}
