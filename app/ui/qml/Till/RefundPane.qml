pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Goods come back, or a whole sale is undone: what, why, how the money goes back. Nothing is recorded before F12.
FocusScope {
    id: root

    required property RefundViewModel refund
    required property string currency
    readonly property bool voiding: refund.mode === "void"

    Txt {
        id: heading
        height: Size.mm(8)
        verticalAlignment: Text.AlignVCenter
        text: root.voiding ? qsTr("Void the whole sale") : qsTr("Refund")
        size: Theme.title
        font.weight: Font.Bold
    }

    Txt {
        x: heading.width + Size.mm(4)
        anchors.baseline: heading.baseline
        width: back.x - x - Size.mm(4)
        text: root.refund.number
        color: Theme.ink2
    }

    ActionButton {
        id: back
        anchors.right: parent.right
        y: -Size.mm(1)
        height: Size.mm(10)
        enabled: root.refund.canLeave
        glyph: "arrow-left"
        text: qsTr("Back")
        cap: qsTr("Esc")
        onClicked: root.refund.cancel()
    }

    Panel {
        id: lines
        y: Size.mm(11.5)
        width: parent.width
        height: Math.min(rows.contentHeight + 2 * border.width, foot.y - y - Size.mm(3))
        visible: !root.voiding && !root.refund.cardOut
        clip: true

        ListView {
            id: rows
            anchors.fill: parent
            anchors.margins: lines.border.width
            model: root.refund.rows
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What comes back")

            delegate: ReturnLine {
                required property int index
                required property var model

                width: rows.width
                last: index === rows.count - 1
                text: model.text
                note: model.note
                quantity: model.quantity
                chosen: model.chosen
                canMore: model.canMore
                canLess: model.canLess
                onMore: root.refund.step(model.line, 1)
                onLess: root.refund.step(model.line, -1)
            }
        }
    }

    CardTwoStep {
        id: card
        y: Size.mm(11.5)
        width: Math.min(parent.width, Size.mm(100))
        visible: root.refund.cardByHand
        coded: false
        amount: root.refund.cardAmount
        currency: root.currency
        resumed: root.refund.cardResumed
        instruction: qsTr("Give this amount back on the card terminal")
        doubt: qsTr("We do not know if the card got its money back")
        yes: qsTr("Paid back")
        no: qsTr("Not paid back")
        onApproved: root.refund.answerCard(true)
        onDeclined: root.refund.answerCard(false)
    }

    RefundAtTerminal {
        y: Size.mm(11.5)
        width: Math.min(parent.width, Size.mm(100))
        visible: root.refund.cardOut && !root.refund.cardByHand
        refund: root.refund
        currency: root.currency
    }

    Column {
        id: foot
        y: root.voiding ? Size.mm(14) : parent.height - height
        width: parent.width
        visible: !root.refund.cardOut
        spacing: Size.mm(2)

        Txt {
            width: parent.width
            visible: root.voiding
            text: qsTr("All goods come back and all money goes back the way it came. The receipt of the void names this sale.")
            size: Theme.row
            wrapMode: Text.Wrap
            color: Theme.ink2
            bottomPadding: Size.mm(4)
        }

        Row {
            width: parent.width
            visible: !root.voiding
            spacing: Size.gap

            ActionButton {
                height: Size.mm(12)
                text: qsTr("Everything")
                onClicked: root.refund.takeAll()
            }

            Item {
                width: Size.mm(2)
                height: 1
            }

            OptionGroup {
                label: qsTr("How the money goes back")
                enabled: !root.refund.cardDone
                options: root.refund.tenders
                current: root.refund.tender
                onChosen: index => root.refund.chooseTender(index)
            }
        }

        Txt {
            text: qsTr("Why?")
            font.weight: Font.DemiBold
        }

        ReasonChips {
            width: parent.width
            reasons: root.refund.reasons
            current: root.refund.reason
            onChosen: index => root.refund.chooseReason(index)
        }

        Rectangle {
            width: parent.width
            height: Size.rule
            color: Theme.ink
        }

        Item {
            width: parent.width
            height: figure.height

            Txt {
                anchors.baseline: figure.baseline
                width: parent.width - figure.width - Size.mm(3)
                text: qsTr("The customer gets back")
                size: Theme.title
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
            }

            Txt {
                id: figure
                anchors.right: parent.right
                text: root.refund.amount
                size: Theme.change
                font.weight: Font.Bold
            }
        }
    }
}
