pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// Paying: the basket stays readable at the left, tenders and keypad stand at the right.
TillPage {
    id: root

    required property PayViewModel vm
    required property BasketViewModel basket
    required property RefusalViewModel refusal
    readonly property bool free: !refusal.active && !vm.cardOut

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "0–9", text: qsTr("The amount that is given")},
            {cap: qsTr("Enter"), text: qsTr("Take it in cash; when all is paid, finish")},
            {cap: "F10", text: qsTr("Card")},
            {cap: "F11", text: qsTr("Cash, exact")},
            {cap: "F12", text: qsTr("Finish sale")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.glyph: "wallet"
    hero.title: qsTr("The customer pays")
    hero.lines: [qsTr("The basket stays as it is until the sale is finished.")]
    total.currency: root.basket.currency
    total.figure: root.basket.figure
    total.meta: root.basket.meta
    rightSurface: root.refusal.active

    rail.primary: qsTr("Finish sale")
    rail.primaryDetail: root.refusal.active ? qsTr("answer first") : root.vm.finishReason
    rail.primaryEnabled: root.vm.canFinish && !root.refusal.active
    rail.keys: [
        root.helpKey,
        {n: 2, glyph: "tag", label: qsTr("Price check"), enabled: false},
        {n: 3, glyph: "times-one", label: qsTr("Quantity"), enabled: false},
        {n: 4, glyph: "trash", label: qsTr("Void line"), enabled: false},
        {n: 5, glyph: "pause", label: qsTr("Park"), enabled: false},
        {n: 6, glyph: "recall", label: qsTr("Recall"), enabled: false},
        {n: 7, glyph: "receipt", label: qsTr("Receipts"), enabled: false},
        {n: 8, glyph: "dots", label: qsTr("More"), enabled: false},
        {n: 9, glyph: "percent", label: qsTr("Discount"), enabled: false},
        {n: 10, glyph: "credit-card", label: qsTr("Card"), enabled: root.free && root.vm.takes, on: root.vm.cardOut},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: root.free && (root.vm.takes || root.vm.owes)}
    ]
    onKeyActivated: n => root.vm.press(n)

    leftPage: BasketList {
        model: root.basket.rows
        currentIndex: root.basket.currentRow
    }

    rightPage: FocusScope {
        readonly property bool asked: root.vm.cardOut || root.vm.cards.offered || root.refusal.active

        focus: true
        // A control that is hidden while it has the focus would swallow the keys of the next payment.
        onAskedChanged: if (!asked)
            still.forceActiveFocus()
        Keys.onReturnPressed: event => keyed(event, root.vm.enter)
        Keys.onEnterPressed: event => keyed(event, root.vm.enter)
        Keys.onEscapePressed: event => keyed(event, root.vm.back)
        Keys.onPressed: event => {
            event.accepted = /^[0-9.,]$/.test(event.text) && event.modifiers !== Qt.ControlModifier;
            if (event.key === Qt.Key_Backspace)
                keyed(event, root.vm.erase);
            else if (event.accepted && !root.refusal.active)
                root.vm.type(event.text);
        }

        function keyed(event: var, act: var) {
            event.accepted = true;
            if (event.isAutoRepeat && act !== root.vm.erase)
                return;
            if (root.refusal.active)
                root.refusal.answer();
            else
                act();
        }

        Item {
            id: still
            focus: true
        }

        RefusalAnswer {
            anchors.fill: parent
            refusal: root.refusal
            visible: root.refusal.active
        }

        PayPane {
            anchors.fill: parent
            visible: !root.refusal.active
            vm: root.vm
            currency: root.basket.currency
        }
    }
}
