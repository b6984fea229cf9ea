pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The headline of the left pane: the last scan, the customer, or what the page is about. It never resizes.
// `kind` is "scanned", "blocked", "unknown", "customer" or "plain"; children sit at the right in place of the amount.
Rectangle {
    id: root

    property string kind: "plain"
    property url picture
    property string glyph: "package"
    property string glyphTone: tone
    property string title
    property var lines: []
    property string amount
    property string amountTone
    property string note
    property string noteTone
    property string noteGlyph: noteTone === "" ? "" : Tone.glyph(noteTone)
    default property alias action: actionRow.data
    readonly property string tone: kind === "blocked" ? "stop" : kind === "unknown" ? "look" : ""
    readonly property Axes axes: Axes {
        pane: root.width
    }

    implicitHeight: Size.mm(26)
    color: kind === "scanned" ? Theme.accentSoft : Tone.soft(tone)
    clip: true

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    ProductPicture {
        x: root.axes.edge
        y: Size.mm(3)
        width: root.axes.names - 2 * root.axes.edge
        height: Size.mm(20)
        color: root.kind === "scanned" || root.kind === "blocked" ? (Theme.dark ? Theme.raised : Theme.surface) : root.kind === "unknown" ? Theme.surface : root.glyphTone === "" ? Theme.raised : Tone.soft(root.glyphTone)
        picture: root.picture
        glyph: root.glyph
        glyphSize: Size.mm(13)
        ink: Tone.quiet(root.glyphTone)
    }

    Column {
        id: words
        x: root.axes.names
        width: (figures.visible ? figures.x : actionRow.x) - x - Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Size.mm(0.25)
        spacing: Size.mm(0.5)

        WordTxt {
            width: parent.width
            text: root.title
            largest: Theme.title
            font.weight: Font.Bold
            bottomPadding: Size.mm(0.5)
            maximumLineCount: root.lines.length > 1 ? 1 : 2
        }

        Repeater {
            // By their number, so that a scan need not make them anew.
            model: root.lines.length

            Txt {
                required property int index

                width: words.width
                text: root.lines[index] ?? ""
                size: Theme.small
                color: Theme.ink2
            }
        }
    }

    Column {
        id: figures
        x: root.axes.amountEnd - width
        anchors.verticalCenter: parent.verticalCenter
        visible: root.amount !== "" || root.note !== ""

        Txt {
            anchors.right: parent.right
            visible: text !== ""
            text: root.amount
            size: root.tone !== "" ? Theme.title : root.axes.wide ? Theme.amount : Math.round(Theme.amount * 0.87)
            font.weight: Font.Bold
            color: Tone.ink(root.amountTone || root.tone)
        }

        ToneLabel {
            anchors.right: parent.right
            text: root.note
            tone: root.noteTone
            glyph: root.noteGlyph
        }
    }

    Row {
        id: actionRow
        x: root.axes.amountEnd - width
        anchors.verticalCenter: parent.verticalCenter
    }
}
