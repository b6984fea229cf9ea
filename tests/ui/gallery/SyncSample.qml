pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// Sales on their way to head office, as in the design's mock-up.
SampleTill {
    safetyTone: "look"
    safetyText: "2 sales only on this till, oldest 3 min"
    hero.kind: "plain"
    hero.glyphTone: "look"
    hero.amountTone: "look"
    hero.glyph: "shield-alert"
    hero.title: "2 sales are only on this till"
    hero.lines: ["Saved on its disk before the receipt printed.", "They go by themselves. Nothing to do."]
    hero.amount: "3 min"
    hero.note: "the oldest"
    hero.noteTone: "look"
    hero.noteGlyph: ""
    total.label: "Only here"
    total.figure: "187.40"
    total.meta: [{strong: "2 sales"}, {text: "Oldest from 14:02"}, {text: "119 of 121 confirmed"}]
    rail.primary: "Back to sale"
    rail.keys: offExcept([1, 6, 7, 8], 0)

    leftPage: Column {
        id: sales

        SyncHeader {
            width: parent.width
        }

        AttentionItem {
            width: parent.width
            number: "T2-048097"
            made: "12:18"
            status: "Needs attention"
            amount: "89.99"
            quote: "“VAT code Z on line 2 is not known here.”"
            explanation: "Head office has this sale, unchanged. It holds up no other sale.\nAccounting was told at 12:19. Nothing to do at the till."
        }

        Repeater {
            model: [["waiting", "T2-048121", "14:03", "Waiting its turn", "64.90"], ["sending", "T2-048120", "14:02", "Sending now", "122.50"],
                    ["confirmed", "T2-048119", "14:02", "Confirmed 14:05", "18.47"], ["confirmed", "T2-048118", "14:01", "Confirmed 14:05", "236.00"]]

            SyncRow {
                required property var modelData

                width: sales.width
                kind: modelData[0]
                number: modelData[1]
                made: modelData[2]
                status: modelData[3]
                amount: modelData[4]
            }
        }
    }

    rightPage: Item {
        Panel {
            id: link
            width: parent.width
            height: Size.mm(23.5)

            ToneLabel {
                x: Size.pad
                y: Size.mm(4)
                text: "Connected"
                tone: "good"
                glyph: "cloud-good"
                size: Theme.row
            }

            Txt {
                anchors.right: parent.right
                anchors.rightMargin: Size.pad
                y: Size.mm(4.5)
                width: Math.min(implicitWidth, parent.width - Size.mm(42))
                text: "Head office answered 2 s ago in 38 ms. Away twice today, 7 min."
                size: Theme.small
                color: Theme.ink2
            }

            DayBar {
                x: Size.pad
                y: Size.mm(12)
                width: parent.width - 2 * x
                spans: [{from: 0, to: 0.505, tone: "good"}, {from: 0.206, to: 0.211, tone: "look"}, {from: 0.497, to: 0.503, tone: "look"}]
                marks: [{at: 0, text: "06:00"}, {at: 0.25, text: "10:00"}, {at: 0.5, text: "14:00"}, {at: 0.75, text: "18:00"}, {at: 1, text: "22:00"}]
            }
        }

        Panel {
            id: waiting
            anchors.top: link.bottom
            anchors.topMargin: Size.mm(3)
            width: parent.width
            height: Size.mm(47.5)

            Txt {
                x: Size.pad
                y: Size.mm(4)
                text: "Sales waiting, last 30 min"
                size: Theme.row
                font.weight: Font.Bold
            }

            StepChart {
                x: Size.pad
                y: Size.mm(11)
                width: parent.width - 2 * x
                height: Size.mm(33)
                points: [{at: 0, value: 0}, {at: 0.067, value: 1}, {at: 0.08, value: 0}, {at: 0.233, value: 1}, {at: 0.245, value: 0}, {at: 0.4, value: 1}, {at: 0.412, value: 0}, {at: 0.567, value: 1}, {at: 0.579, value: 0}, {at: 0.767, value: 1}, {at: 0.8, value: 2}, {at: 0.833, value: 3},
                         {at: 0.867, value: 4}, {at: 0.9, value: 6}, {at: 0.933, value: 7}, {at: 0.973, value: 5}, {at: 0.985, value: 3}, {at: 0.995, value: 2}]
                band: ({from: 0.767, to: 0.967, text: "No link, 6 min"})
                marks: [{at: 0, text: "13:35"}, {at: 0.333, text: "13:45"}, {at: 0.667, text: "13:55"}, {at: 1, text: "14:05"}]
            }
        }

        ProofPanel {
            anchors.top: waiting.bottom
            anchors.topMargin: Size.mm(3)
            anchors.bottom: parent.bottom
            width: parent.width
            figure: "412 of 412"
            note: "Yesterday, shift 117, Z 0117. Read from the file at 14:05, head 9f3c a71e."
            rows: [{side: "This till", sales: "412", sum: "48,210.55", last: "T2-048000"}, {side: "Head office", sales: "412", sum: "48,210.55", last: "T2-048000"}]
            footLabel: "Today, shift 118"
            foot: "119 of 121 confirmed"

            ActionButton {
                width: Size.mm(31)
                height: Size.mm(12)
                text: "Check again"
            }

            ActionButton {
                width: Size.mm(31)
                height: Size.mm(12)
                text: "Print proof"
            }
        }
    }
}
