pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// F12, the one filled accent. When it cannot act the second line says why.
Pressable {
    id: root

    property string detail
    property string cap: "F12"
    readonly property bool narrow: width < Size.mm(60)
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
            id: words
            // Under the key's own name where there is room, beside it where large text leaves none.
            readonly property real under: (parent.height - height) / 2 - Size.mm(1)
            readonly property bool beside: !root.narrow || under < Size.mm(1.5)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Size.mm(root.narrow ? 3 : 5)
            anchors.rightMargin: Size.mm(root.narrow ? 3 : 5)
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.narrow ? Math.min(Size.mm(2.2), under) : 0
            spacing: -Size.mm(0.5)

            Txt {
                width: parent.width - (words.beside ? cap.width + Size.mm(2) : 0)
                height: Math.ceil(size * 1.21)
                verticalAlignment: Text.AlignVCenter
                text: root.text
                size: Math.min(Math.round(Theme.title * 1.27), Size.mm(7))
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
                color: root.down && Theme.dark ? Theme.ink : root.ink
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.detail
                size: Math.min(Theme.small, Size.mm(3.5))
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
            anchors.rightMargin: Size.mm(root.narrow ? 3 : 5)
            y: root.narrow ? Size.mm(1.8) : Math.round((parent.height - height) / 2)
            text: root.cap
            size: Theme.small
            font.weight: Font.DemiBold
            color: root.down && Theme.dark ? Theme.ink : root.ink
        }
    }
}
