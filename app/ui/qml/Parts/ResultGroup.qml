pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A heading inside a list, as "Only in other shops".
Rectangle {
    id: root

    property string text

    implicitHeight: Size.mm(7.5)
    color: Theme.raised
    Accessible.role: Accessible.Heading
    Accessible.name: text

    Txt {
        x: Size.mm(2)
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: Theme.caption
        font.weight: Font.DemiBold
        color: Theme.ink2
        Accessible.ignored: true
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
