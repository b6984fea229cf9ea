pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Omnitill
import "../Theme"

// One shipped icon, `name` as in resources/icons, in any colour.
Image {
    property string name
    property color color: Theme.ink
    property int size: Size.icon
    // Large icons get a relatively thinner line, so that all of a page look drawn with one pen.
    property real stroke: (Theme.dark ? 2 : 1.75) * Math.min(1, Math.sqrt(Size.icon / size))

    width: size
    height: size
    sourceSize: Qt.size(size * Screen.devicePixelRatio, size * Screen.devicePixelRatio)
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(1) + "/" + stroke.toFixed(2)
    Accessible.ignored: true
}
