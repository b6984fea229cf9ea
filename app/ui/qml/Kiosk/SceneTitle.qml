pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is so, in two or three words, beside its sign: a disc with `glyph`, or a ring of `part` out of `whole`.
Item {
    id: root

    property string title
    property string detail
    property string glyph
    property string tone: "good"
    property int part: 0
    property int whole: 0
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent
    readonly property int side: Plan.px(Plan.reach || Plan.large ? 130 : 112)

    implicitHeight: Math.max(side, words.height)
    Accessible.role: Accessible.Heading
    Accessible.name: title
    Accessible.description: detail

    Rectangle {
        id: disc
        width: root.side
        height: root.side
        anchors.verticalCenter: parent.verticalCenter
        visible: root.whole === 0 && root.glyph !== ""
        radius: width / 2
        color: Theme.dark ? Tone.ink(root.tone) : root.ink

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: Math.round(root.side * 0.52)
            color: Theme.dark ? Theme.ground : root.tone === "" ? Theme.accent : Tone.ink(root.tone)
            stroke: 3
        }
    }

    ShareRing {
        visible: root.whole > 0
        width: root.side
        height: root.side
        anchors.verticalCenter: parent.verticalCenter
        part: root.part
        whole: root.whole
        ink: root.ink
    }

    Column {
        id: words
        x: disc.visible || root.whole > 0 ? root.side + Plan.px(28) : 0
        width: root.width - x
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.title
            steps: Plan.reach ? 84 : 76
            lines: 1
            font.weight: Font.Bold
            color: root.ink
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: root.detail
            steps: Plan.large ? 30 : Plan.reach ? 42 : 35
            lines: 1
            color: Theme.dark ? Theme.ink2 : root.ink
            Accessible.ignored: true
        }
    }
}
