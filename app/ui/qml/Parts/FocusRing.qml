pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Rectangle {
    property bool shown: false
    property bool inside: false
    property int around: Size.radius

    anchors.fill: parent
    anchors.margins: inside ? 0 : -Size.ring - Size.hairline
    radius: inside ? around : around + Size.ring
    color: "transparent"
    border.color: Theme.focus
    border.width: Size.ring
    visible: shown
    z: 1
}
