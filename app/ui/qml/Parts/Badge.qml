pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A count: always filled with ink, so that it never competes with the accent.
Rectangle {
    id: root

    property string text
    property bool off: false

    implicitHeight: Math.max(Size.mm(4.5), label.implicitHeight + Size.mm(0.5))
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Size.mm(2))
    radius: height / 2
    color: off ? Theme.off : Theme.ink
    visible: text !== ""

    Txt {
        id: label
        anchors.centerIn: parent
        text: root.text
        size: Theme.caption
        font.weight: Font.Bold
        color: Theme.surface
    }
}
