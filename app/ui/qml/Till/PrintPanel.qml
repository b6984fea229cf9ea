pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Where the paper is: printing, printed, refused with what to do, or the question that only eyes can answer.
Panel {
    id: root

    required property PrintingViewModel printing

    implicitHeight: Math.max(Size.mm(16), body.height + Size.mm(7))
    visible: printing.state !== ""
    color: Tone.soft(root.printing.asks ? root.printing.tone : "")
    border.color: root.printing.asks ? Tone.ink(root.printing.tone) : Theme.line
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.printing.title
    Accessible.description: root.printing.detail

    Column {
        id: body
        x: Size.mm(4)
        y: Math.max(Size.mm(3.5), (parent.height - height) / 2)
        width: parent.width - 2 * x
        spacing: Size.mm(2)

        ToneLabel {
            text: root.printing.title
            tone: root.printing.tone
            glyph: root.printing.tone === "" ? "printer" : Tone.glyph(root.printing.tone)
            size: Theme.row
            widest: body.width
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.printing.detail
            wrapMode: Text.Wrap
        }

        ToneLabel {
            text: root.printing.drawer
            tone: "look"
            widest: body.width
        }

        ToneLabel {
            text: root.printing.missed
            tone: "look"
            widest: body.width
        }

        Row {
            id: answers
            visible: root.printing.asks
            width: parent.width
            spacing: Size.gap

            readonly property int count: root.printing.unknown ? 3 : 2
            readonly property int each: (width - (count - 1) * spacing) / count

            ActionButton {
                width: answers.each
                height: Size.mm(13)
                visible: root.printing.unknown
                compact: true
                text: qsTr("Yes, it did")
                onClicked: root.printing.yes()
            }

            ActionButton {
                width: answers.each
                height: Size.mm(13)
                compact: true
                text: root.printing.againLabel
                onClicked: root.printing.again()
            }

            ActionButton {
                width: answers.each
                height: Size.mm(13)
                compact: true
                text: qsTr("No paper needed")
                onClicked: root.printing.giveUp()
            }
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.printing.code
            size: Theme.caption
            color: Theme.ink2
        }
    }
}
