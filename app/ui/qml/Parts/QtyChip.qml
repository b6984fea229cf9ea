pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The armed quantity: what the next scan will be multiplied by.
Rectangle {
    id: root

    property string text

    implicitWidth: label.implicitWidth + Size.mm(6)
    implicitHeight: Size.mm(9)
    radius: Size.mm(1)
    color: Theme.ink
    visible: text !== ""

    Txt {
        id: label
        anchors.centerIn: parent
        text: root.text
        size: Math.round(Theme.row * 1.15)
        font.weight: Font.Bold
        color: Theme.surface
    }
}
