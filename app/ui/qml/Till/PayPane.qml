pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The right pane while paying: tenders and what can be done with them, then due, given, change, notes and keypad.
Item {
    id: root

    required property PayViewModel vm
    required property string currency
    readonly property int tenders: Math.round((width - Size.pad) * (width < Size.mm(140) ? 0.57 : 0.522))

    Txt {
        height: Size.mm(8)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Payment")
        size: Theme.title
        font.weight: Font.Bold
    }

    ActionButton {
        anchors.right: parent.right
        y: -Size.mm(1)
        height: Size.mm(10)
        enabled: root.vm.canLeave
        glyph: "arrow-left"
        text: qsTr("Back to basket")
        cap: qsTr("Esc")
        onClicked: root.vm.back()
    }

    TenderList {
        id: list
        y: Size.mm(11.5)
        width: root.tenders
        height: Size.mm(48) + 2 * border.width
        vm: root.vm
    }

    Item {
        id: acts
        y: list.y + list.height + Size.mm(3)
        width: root.tenders
        height: parent.height - y

        CardQuestion {
            id: question
            width: parent.width
            visible: root.vm.cardByHand || root.vm.cards.offered || root.vm.cards.signing
            vm: root.vm
            currency: root.currency
        }

        FiscalNote {
            id: fiscal
            width: parent.width
            visible: root.vm.fiscal.active
            fiscal: root.vm.fiscal
            onAsked: root.vm.ask()
        }

        CardNote {
            id: note
            width: parent.width
            visible: !question.visible && !fiscal.visible && root.vm.cards.detail !== ""
            cards: root.vm.cards
            onAsked: root.vm.ask()
            onSetAside: root.vm.setAside()
        }

        Row {
            id: kinds
            visible: !fiscal.visible && (!question.visible && !note.visible || root.vm.cards.refused)
            y: note.visible ? note.height + Size.mm(3) : 0
            width: parent.width
            spacing: Size.gap

            SmallButton {
                width: (parent.width - parent.spacing) / 2
                visible: !root.vm.owes
                enabled: root.vm.takes
                glyph: "banknote"
                text: root.vm.cashLabel
                onClicked: root.vm.takeCash()
            }

            SmallButton {
                width: (parent.width - parent.spacing) / 2
                visible: !root.vm.owes
                enabled: root.vm.takes
                glyph: "credit-card"
                text: root.vm.cardLabel
                onClicked: root.vm.takeCard()
            }

            SmallButton {
                width: parent.width
                visible: root.vm.owes
                glyph: "banknote"
                text: qsTr("Give back %1 in cash").arg(root.vm.result)
                onClicked: root.vm.payOut()
            }
        }

        FiscalWishes {
            id: wishes
            y: kinds.y + kinds.height + Size.mm(3)
            width: parent.width
            visible: root.vm.fiscal.fitted && kinds.visible
            fiscal: root.vm.fiscal
        }

        NextSteps {
            readonly property int above: kinds.height + Size.mm(3) + (wishes.visible ? wishes.height + Size.mm(3) : 0)

            anchors.bottom: parent.bottom
            width: parent.width
            visible: !question.visible && !note.visible && !fiscal.visible && parent.height > above + height
            steps: root.vm.steps
        }
    }

    Item {
        x: root.tenders + Size.pad
        y: Size.mm(11.5)
        width: parent.width - x
        height: parent.height - y

        AmountTrio {
            id: trio
            width: parent.width
            dueLabel: root.vm.dueLabel
            due: root.vm.due
            given: root.vm.given
            result: root.vm.result
            resultLabel: root.vm.resultLabel
            missing: root.vm.missing
        }

        Grid {
            id: notes
            anchors.top: trio.bottom
            anchors.topMargin: Size.mm(5)
            columns: 3
            spacing: Size.gap
            height: 2 * Size.mm(14) + spacing

            Repeater {
                model: root.vm.notes

                NoteKey {
                    required property int index
                    required property var modelData

                    width: (trio.width - 2 * Size.gap) / 3
                    enabled: root.vm.takes
                    text: modelData.text
                    detail: modelData.detail
                    name: qsTr("Cash %1").arg(modelData.text)
                    onClicked: root.vm.takeNote(index)
                }
            }
        }

        KeyPad {
            anchors.top: notes.bottom
            anchors.topMargin: Size.mm(3)
            anchors.bottom: parent.bottom
            width: parent.width
            enabled: root.vm.takes
            decimalMark: root.vm.decimalMark
            erasable: root.vm.typed !== ""
            onTyped: key => root.vm.type(key)
            onErased: root.vm.erase()
        }
    }
}
