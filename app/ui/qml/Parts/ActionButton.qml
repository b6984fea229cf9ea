pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Theme"

// An answer: kind is "primary" (one on a page), "secondary", "danger" or "quiet"; `reason` says why it is off.
Pressable {
    id: root

    property string kind: "secondary"
    property string glyph
    property string detail
    property string reason
    property string cap
    property string tone
    property bool compact: false
    readonly property bool bare: compact || glyph === "" && cap === ""
    readonly property int side: Size.mm(compact ? 2.5 : bare ? 3.5 : 4.5)
    readonly property bool filled: kind === "primary" && enabled
    readonly property color ink: !enabled ? Theme.off : filled ? (down && Theme.dark ? Theme.ink : Theme.onAccent)
                                 : kind === "danger" ? Theme.stop : Tone.ink(tone)

    implicitWidth: Math.ceil(Math.max(word.natural, subline.implicitWidth)) + 2 * side
                   + (glyph === "" || compact ? 0 : Size.mm(8)) + (cap === "" || compact ? 0 : capLabel.implicitWidth + Size.mm(3)) + Size.mm(1)
    implicitHeight: Size.mm(15)
    explanation: reason || detail

    background: Rectangle {
        radius: root.corner
        color: root.filled ? (root.down ? Theme.accentDeep : Theme.accent)
               : !root.enabled ? "transparent" : root.down ? Theme.accentSoft
               : root.kind === "quiet" || root.tone !== "" ? "transparent" : Theme.surface
        border.width: root.filled || root.kind === "quiet" ? 0 : Size.hairline
        border.color: root.kind === "danger" && root.enabled ? Theme.stop
                      : root.tone !== "" && root.enabled ? Tone.ink(root.tone) : root.enabled ? Theme.edge : Theme.line
    }

    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: root.side
            anchors.rightMargin: root.side
            spacing: Size.mm(3)

            Icon {
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                visible: root.glyph !== "" && !root.compact
                name: root.glyph
                size: Size.mm(5)
                color: root.ink
                stroke: 2
            }

            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                WordTxt {
                    id: word
                    width: parent.width
                    text: root.text
                    horizontalAlignment: root.bare ? Text.AlignHCenter : Text.AlignLeft
                    largest: root.kind === "primary" ? Math.round(Theme.row * (root.compact ? 1.1 : 1.25)) : Math.round((Theme.body + Theme.row) / 2)
                    font.weight: root.kind === "primary" ? Font.Bold : Font.DemiBold
                    maximumLineCount: subline.text === "" ? 2 : 1
                    lineHeight: 0.95
                    color: root.ink
                }

                Txt {
                    id: subline
                    width: parent.width
                    visible: text !== ""
                    text: root.reason || root.detail
                    horizontalAlignment: root.bare ? Text.AlignHCenter : Text.AlignLeft
                    size: Theme.small
                    color: root.filled ? root.ink : Theme.ink2
                }
            }

            KeyCap {
                id: capLabel
                text: root.compact ? "" : root.cap
                plain: !root.filled
                ink: root.filled ? root.ink : root.enabled ? Theme.ink2 : Theme.off
            }
        }
    }
}
