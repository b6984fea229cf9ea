pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// The end of a shift, as in the design's mock-up.
SampleTill {
    hero.kind: "plain"
    hero.glyph: "eye"
    hero.title: "Counted blind at 21:58"
    hero.lines: ["Entered before the till showed what it expected.", "Counting again keeps both counts."]
    hero.amount: ""
    hero.note: "Kept"
    hero.noteTone: "good"
    hero.noteGlyph: "lock"
    total.label: "Counted"
    total.figure: "1,119.60"
    total.meta: [{strong: "83 notes and coins"}, {text: "Marta K., shift 118"}, {text: "06:02 to 21:58"}]
    rail.primary: "Close shift"
    rail.primaryDetail: "and print Z 0118"
    rail.keys: offExcept([1, 6, 7], 0)

    leftPage: Item {
        id: count

        Column {
            width: parent.width / 2
            y: Size.mm(3)

            Repeater {
                model: [["500", "0", "0.00"], ["200", "2", "400.00"], ["100", "3", "300.00"], ["50", "4", "200.00"], ["20", "5", "100.00"], ["10", "3", "30.00"]]

                CountRow {
                    required property var modelData

                    width: count.width / 2
                    worth: modelData[0]
                    count: modelData[1]
                    amount: modelData[2]
                    locked: true
                }
            }
        }

        Column {
            x: parent.width / 2
            y: Size.mm(3)

            Repeater {
                model: [["5", "9", "45.00"], ["2", "14", "28.00"], ["1", "11", "11.00"], ["0.50", "6", "3.00"]]

                CountRow {
                    required property var modelData

                    width: count.width / 2
                    worth: modelData[0]
                    count: modelData[1]
                    amount: modelData[2]
                }
            }
        }
    }

    rightPage: Item {
        StepHeader {
            titles: ["Count", "Difference", "Z report"]
            current: 1
        }

        Txt {
            y: Size.mm(11)
            text: "The drawer is 10.00 short. One thing fits."
            size: Theme.title
            font.weight: Font.Bold
        }

        DifferencePanel {
            id: difference
            anchors.right: parent.right
            y: Size.mm(21)
            kind: "short"
            amount: "−10.00"
            explanation: "Counted 1,119.60. A reason is asked above 5.00."
        }

        Panel {
            id: reasons
            y: Size.mm(61)
            width: parent.width
            height: options.height + 2 * border.width

            Column {
                id: options
                x: reasons.border.width
                y: x
                width: parent.width - 2 * x

                ReasonOption {
                    width: parent.width
                    checked: true
                    first: true
                    text: "13:22, sale T2-048103, a 10.00 note too much in change"
                    note: "23.60 paid with 50.00, change 26.40"
                    fit: "exact"
                }

                ReasonOption {
                    width: parent.width
                    text: "12:47, drawer opened without a sale"
                    note: "Approved by Jan B., “change for parking”"
                    fit: "possible"
                }

                ReasonOption {
                    width: parent.width
                    last: true
                    text: "I do not know"
                    note: "Kept as unexplained. The shift closes all the same."
                }
            }
        }

        Field {
            anchors.top: reasons.bottom
            anchors.topMargin: Size.gap
            width: parent.width
            label: "Note for the manager"
            hint: "if you like"
        }
    }
}
