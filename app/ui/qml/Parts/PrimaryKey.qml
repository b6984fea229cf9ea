pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// F12, the one filled accent. When it cannot act the second line says why.
Pressable {
    id: root

    property string detail
    property string cap: "F12"
    readonly property color ink: enabled ? Theme.onAccent : Theme.ink2

    implicitWidth: Size.mm(69)
    implicitHeight: Size.mm(18)
    explanation: detail

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? Theme.fill : root.down ? Theme.accentDeep : Theme.accent
    }

    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Size.mm(5)
            anchors.rightMargin: Size.mm(root.width < Size.mm(60) ? 3 : 5)
            anchors.verticalCenter: parent.verticalCenter
            spacing: -Size.mm(0.5)

            Txt {
                width: parent.width - cap.width - Size.mm(root.width < Size.mm(60) ? 4 : 2)
                height: Math.ceil(size * 1.21)
                verticalAlignment: Text.AlignVCenter
                text: root.text
                size: Math.round(Theme.title * 1.27)
                minimumPixelSize: Theme.body
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
                color: root.down && Theme.dark ? Theme.ink : root.ink
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.detail
                size: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.95
                font.weight: Font.Medium
                color: root.down && Theme.dark ? Theme.ink : root.ink
            }
        }

        Txt {
            id: cap
            anchors.right: parent.right
            anchors.rightMargin: Size.mm(5)
            anchors.verticalCenter: parent.verticalCenter
            text: root.cap
            size: Theme.small
            font.weight: Font.DemiBold
            color: root.down && Theme.dark ? Theme.ink : root.ink
        }
    }
}
