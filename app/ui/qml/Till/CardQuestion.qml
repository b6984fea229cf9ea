pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// What only a person can answer for a card: what a stand-alone terminal says, whether to take a payment back, whether
// the customer signed.
CardTwoStep {
    id: root

    required property PayViewModel vm
    readonly property int asking: vm.cards.signing ? 0 : vm.cards.offered ? (vm.cards.byHand ? 2 : 1) : 3

    amount: vm.cardAmount
    resumed: vm.cardResumed
    coded: asking === 3
    instruction: [qsTr("The customer signs the slip"), qsTr("Take this payment back"), qsTr("Reverse this payment on the card terminal"), qsTr("Type this amount on the card terminal")][asking]
    question: [qsTr("Is it the signature on the card?"), qsTr("The terminal gives the money back to the card."), qsTr("Has the terminal reversed it?"), qsTr("What does the terminal say?")][asking]
    yes: [qsTr("Signed"), qsTr("Take it back"), qsTr("Reversed"), qsTr("Approved")][asking]
    no: [qsTr("Not signed"), qsTr("Keep it"), qsTr("Keep it"), resumed ? qsTr("Not charged") : qsTr("Declined")][asking]
    onCodeEdited: text => vm.noteReference(text)
    onApproved: answered(true)
    onDeclined: answered(false)

    function answered(yes: bool) {
        if (root.asking === 0)
            root.vm.cards.signed(yes);
        else if (root.asking < 3)
            root.vm.cards.answerOffer(yes);
        else if (yes)
            root.vm.approve();
        else
            root.vm.decline();
    }
}
