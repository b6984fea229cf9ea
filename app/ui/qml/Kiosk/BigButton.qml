pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// An answer: kind is "primary" (one on a screen) or "secondary". `reason` says why it cannot be used, `working` that it
// has been pressed and is being done.
Touchable {
    id: root

    property string kind: "secondary"
    property string glyph
    property string detail
    property string reason
    property bool working: false
    readonly property bool primary: kind === "primary"
    readonly property bool filled: primary && enabled
    readonly property color ink: filled ? (down && Theme.dark ? Theme.ink : Theme.onAccent) : enabled ? Theme.ink : Theme.ink2
    readonly property string shown: working ? qsTr("One moment") : text

    name: shown
    explanation: reason || detail
    enabled: reason === "" && !working
    implicitHeight: Plan.touch(primary ? 152 : 127)

    background: ButtonGround {
        filled: root.filled || root.working && root.primary
        pressed: root.down
        off: root.reason !== ""
    }

    contentItem: Item {
        Row {
            id: face
            anchors.centerIn: parent
            spacing: Plan.px(root.primary ? 28 : 20)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.glyph !== "" && !root.working
                name: root.glyph
                size: Plan.px((root.primary ? 50 : 34) * (Plan.large ? 1.2 : 1))
                color: words.color
                stroke: root.primary ? 2.6 : 2
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.working
                width: Plan.px(16)
                height: width
                radius: width / 2
                color: words.color
            }

            Column {
                id: words

                readonly property color color: root.working && root.primary ? Theme.onAccent : root.ink
                readonly property int room: root.width - 2 * Plan.px(26) - (root.glyph === "" && !root.working ? 0 : Plan.px(root.primary ? 80 : 56))

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(room, Math.max(main.natural + Plan.px(4), under.visible ? under.natural : 0))

                WordTxt {
                    id: main
                    width: parent.width
                    text: root.shown
                    largest: Plan.text(root.primary ? 52 : Plan.large && !Plan.portrait ? 22 : 30)
                    maximumLineCount: root.primary || under.visible || Plan.large && Plan.portrait ? 2 : 3
                    lineHeight: 1.06
                    horizontalAlignment: root.glyph === "" || under.visible ? Text.AlignHCenter : Text.AlignLeft
                    font.weight: root.primary ? Font.Bold : Font.DemiBold
                    color: words.color
                }

                Label {
                    id: under
                    width: parent.width
                    visible: text !== "" && !(Plan.large && root.reason === "")
                    text: root.reason || root.detail
                    steps: 26
                    lines: 1
                    horizontalAlignment: Text.AlignHCenter
                    color: root.filled ? words.color : Theme.ink2
                }
            }
        }
    }
}
