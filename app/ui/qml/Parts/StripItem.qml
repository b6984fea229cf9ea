pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One group of the status strip: the whole height is its target.
Pressable {
    id: root

    property string glyph
    property string tone
    property string detail
    property bool filled: false
    property bool strong: true
    property bool dot: false
    property int side: Size.mm(3.5)
    readonly property color ink: Tone.ink(tone)
    readonly property int between: Size.mm(2)
    readonly property int wordStart: side + (glyph === "" ? 0 : Size.mm(5) + between)
    readonly property int detailWidth: detail === "" ? 0 : Math.ceil(more.implicitWidth) + between

    implicitWidth: dot ? Size.mm(5) + 2 * side : wordStart + Math.ceil(word.implicitWidth) + detailWidth + side
    implicitHeight: Size.mm(12)
    ringInside: true
    name: text + (detail ? " " + detail : "")

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Size.mm(2)
            anchors.bottomMargin: Size.mm(2)
            radius: Size.mm(1.25)
            color: root.down ? Theme.fill : root.filled ? Tone.soft(root.tone) : "transparent"
        }
    }

    contentItem: Item {
        Item {
            id: mark
            x: root.side
            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph !== ""
            width: Size.mm(5)
            height: width

            Icon {
                name: root.glyph
                size: parent.width
                color: root.tone === "" || root.dot ? Theme.ink2 : root.ink
                stroke: 2
            }

            Rectangle {
                x: parent.width - Size.mm(1.25)
                y: parent.height - Size.mm(1.5)
                width: Size.mm(2.25)
                height: width
                radius: width / 2
                visible: root.dot
                color: Tone.ink(root.tone)
                border.width: Size.hairline
                border.color: Theme.ground
            }
        }

        Txt {
            id: word
            x: root.wordStart
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - x - root.side - root.detailWidth))
            text: root.dot ? "" : root.text
            size: Theme.small
            font.weight: root.strong ? Font.DemiBold : Font.Normal
            color: root.tone !== "" ? root.ink : root.strong ? Theme.ink : Theme.ink2
        }

        Txt {
            id: more
            x: word.x + word.width + root.between
            anchors.verticalCenter: parent.verticalCenter
            text: root.detail
            size: Theme.small
            color: Theme.ink2
        }
    }
}
