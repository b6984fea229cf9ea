pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What the customer wants of the fiscal receipt: a tax number on it, or an electronic one.
Column {
    id: root

    required property FiscalViewModel fiscal

    spacing: Size.mm(1.5)

    Entry {
        id: buyer
        width: parent.width
        height: Size.mm(11)
        hint: qsTr("Buyer's tax number (NIP)")
        text: root.fiscal.buyer
        wrong: root.fiscal.buyerProblem !== ""
        maximumLength: 20
        inputMethodHints: Qt.ImhDigitsOnly
        Accessible.name: hint
        Accessible.description: root.fiscal.buyerProblem
        onTextEdited: root.fiscal.nameBuyer(text)
        onAccepted: focus = false
    }

    ToneLabel {
        visible: text !== ""
        text: root.fiscal.buyerProblem
        tone: "stop"
        widest: root.width
    }

    Item {
        width: parent.width
        height: Size.mm(10)
        visible: root.fiscal.eReceipt !== ""

        ToneLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Electronic receipt for %1").arg(root.fiscal.eReceipt)
            tone: "good"
            widest: parent.width - paper.width - Size.gap
        }

        ActionButton {
            id: paper
            anchors.right: parent.right
            height: parent.height
            compact: true
            text: qsTr("On paper")
            onClicked: root.fiscal.forgetCode()
        }
    }
}
