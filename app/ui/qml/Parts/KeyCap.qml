pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Rectangle {
    id: root

    property string text
    property color ink: Theme.ink2
    property bool plain: true

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Size.mm(3))
    implicitHeight: label.implicitHeight + Size.mm(1)
    radius: Size.mm(1)
    color: plain ? Theme.raised : "transparent"
    border.width: Size.hairline
    border.color: plain ? Theme.line : ink
    visible: text !== ""

    Txt {
        id: label
        anchors.centerIn: parent
        text: root.text
        size: Theme.caption
        font.weight: Font.DemiBold
        color: root.ink
    }
}
