pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Money on its way back to a card: what the terminal waits for, or that nobody knows whether it arrived.
Panel {
    id: root

    required property RefundViewModel refund
    required property string currency
    readonly property bool working: refund.cardWorking

    implicitHeight: body.height + 2 * body.y
    color: Theme.lookSoft
    border.color: Theme.look
    border.width: Size.rule
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ": " + refund.cardAmount + " " + currency

    Column {
        id: body
        x: Size.mm(4)
        y: Size.mm(4)
        width: parent.width - 2 * x
        spacing: Size.mm(3)

        Txt {
            id: title
            width: parent.width
            text: root.working ? root.refund.cardStatus : qsTr("We do not know if the card got its money back")
            size: Theme.row
            wrapMode: Text.Wrap
            font.weight: Font.DemiBold
            color: Theme.look
        }

        Row {
            spacing: Size.mm(2.5)

            Txt {
                id: figure
                text: root.refund.cardAmount
                size: Theme.change
                font.weight: Font.Bold
            }

            Txt {
                anchors.baseline: figure.baseline
                text: root.currency
                size: Theme.row
                color: Theme.ink2
            }
        }

        ActionButton {
            height: Size.mm(12)
            visible: root.working
            text: qsTr("Cancel on the terminal")
            cap: qsTr("Esc")
            onClicked: root.refund.cancel()
        }

        ActionButton {
            width: parent.width
            height: Size.mm(12)
            visible: !root.working
            kind: "primary"
            compact: true
            text: qsTr("Ask the terminal")
            onClicked: root.refund.askTerminal()
            onVisibleChanged: Qt.callLater(begin)

            function begin() {
                if (visible)
                    forceActiveFocus();
            }
        }

        ActionButton {
            width: parent.width
            height: Size.mm(12)
            visible: !root.working
            compact: true
            text: qsTr("What happened?")
            onClicked: root.refund.ask()
        }
    }
}
