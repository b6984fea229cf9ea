pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../../../app/ui/qml/Parts"
import "../../../app/ui/qml/Theme"

// Payment while a card is out, as in the design's mock-up.
SampleTill {
    id: shell

    hero.kind: "customer"
    hero.glyph: "user"
    hero.title: "Anna Wiśniewska"
    hero.lines: ["1,240 points, this sale adds 31", "Club card ending 0192"]
    hero.amount: ""
    hero.note: ""
    hero.action: ActionButton {
        height: Size.mm(14)
        glyph: "star"
        text: "Use 1,000 points"
        detail: "worth 10.00"
    }

    rail.primary: "Finish sale"
    rail.primaryDetail: "when the card is approved"
    rail.primaryEnabled: false
    rail.keys: offExcept([1, 10, 11], 10)

    rightPage: Item {
        id: page

        readonly property int tenders: Math.round((width - Size.pad) * (width < Size.mm(140) ? 0.57 : 0.522))

        Txt {
            height: Size.mm(8)
            verticalAlignment: Text.AlignVCenter
            text: "Payment"
            size: Theme.title
            font.weight: Font.Bold
        }

        ActionButton {
            anchors.right: parent.right
            y: -Size.mm(1)
            height: Size.mm(10)
            enabled: false
            glyph: "arrow-left"
            text: "Back to basket"
            cap: "Esc"
        }

        Panel {
            id: list
            y: Size.mm(11.5)
            width: page.tenders
            height: rows.height + 2 * border.width

            Column {
                id: rows
                x: list.border.width
                y: x
                width: parent.width - 2 * x

                TenderRow {
                    width: parent.width
                    first: true
                    glyph: "present-card"
                    title: "Gift card"
                    status: "Paid"
                    detail: "70.00 left on it"
                    amount: "50.00"
                    removable: true
                }

                TenderRow {
                    width: parent.width
                    kind: "waiting"
                    glyph: "credit-card"
                    title: "Card"
                    status: "Waiting for the customer"
                    amount: "200.00"
                    steps: ["Sent", "Card read", "PIN, 14 s", "Answer"]
                    step: 2

                    ActionButton {
                        height: Size.mm(10)
                        tone: "look"
                        text: "Cancel on the terminal"
                    }
                }

                TenderRow {
                    width: parent.width
                    kind: "entering"
                    last: true
                    glyph: "banknote"
                    title: "Cash"
                    detail: "100.00 given"
                    amount: "60.32"
                    removable: true
                }
            }
        }

        Grid {
            id: kinds
            anchors.top: list.bottom
            anchors.topMargin: Size.mm(3)
            columns: 3
            spacing: Size.gap

            Repeater {
                model: [["ticket", "Voucher"], ["wallet", "Store credit"], ["present-card", "Gift card"],
                        ["file-text", "On account"], ["world", "Foreign cash"], ["users", "Split evenly"]]

                SmallButton {
                    required property var modelData

                    width: (page.tenders - 2 * Size.gap) / 3
                    glyph: modelData[0]
                    text: modelData[1]
                }
            }
        }

        NextSteps {
            anchors.bottom: parent.bottom
            width: page.tenders
            visible: parent.width > Size.mm(140)
            steps: [
                {strong: "The terminal answers.", text: "If it says no, 200.00 is due again and the cash stays entered."},
                {strong: "The sale is saved", text: "on this till."},
                {strong: "The receipt prints", text: "and the drawer opens."}
            ]
        }

        Item {
            x: page.tenders + Size.pad
            y: Size.mm(11.5)
            width: parent.width - x
            height: parent.height - y

            AmountTrio {
                id: trio
                width: parent.width
                due: "60.32"
                given: "100.00"
                result: "39.68"
            }

            Grid {
                id: notes
                anchors.top: trio.bottom
                anchors.topMargin: Size.mm(5)
                columns: 3
                spacing: Size.gap

                Repeater {
                    model: ["60.32", "70", "80", "100", "200", "500"]

                    NoteKey {
                        required property string modelData

                        width: (trio.width - 2 * Size.gap) / 3
                        text: modelData
                        detail: modelData === "60.32" ? "exact" : ""
                        on: modelData === "100"
                    }
                }
            }

            KeyPad {
                anchors.top: notes.bottom
                anchors.topMargin: Size.mm(3)
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
