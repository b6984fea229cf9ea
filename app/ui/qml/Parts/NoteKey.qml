pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A note or an exact amount, given with one press.
Pressable {
    id: root

    property string detail
    property bool on: false

    implicitWidth: Size.mm(26)
    implicitHeight: Size.mm(14)
    explanation: detail

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? "transparent" : root.down ? Theme.fill : root.on ? Theme.accentSoft : Theme.surface
        border.width: root.on ? Size.rule : Size.hairline
        border.color: root.on ? Theme.accent : Theme.line
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Size.mm(3)

            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                size: Math.round(Theme.row * 1.2)
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.DemiBold
                color: root.enabled ? Theme.ink : Theme.off
            }

            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: root.detail
                size: Theme.caption
                color: root.enabled ? Theme.ink2 : Theme.off
            }
        }
    }
}
