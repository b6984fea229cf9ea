pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Receipts: the list at the left, the open one at the right, and what can be done with it.
TillPage {
    id: root

    required property PastSalesViewModel vm
    required property RefundViewModel refund
    required property PrintingViewModel printing
    required property ReceiptPreviewViewModel preview
    required property RefusalViewModel refusal
    required property ApprovalViewModel approval
    readonly property bool free: !refusal.active && !approval.active
    readonly property bool refunding: refund.mode !== ""
    readonly property bool looking: free && !refunding

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "↑ ↓", text: qsTr("Choose a receipt")},
            {cap: "0–9", text: qsTr("Search a receipt by its number")},
            {cap: "F4", text: qsTr("Void the sale")},
            {cap: "F9", text: qsTr("Refund")},
            {cap: "F10", text: qsTr("Print a copy")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.glyph: "receipt"
    hero.title: root.vm.title
    hero.lines: root.vm.lines
    total.label: root.vm.chosen ? qsTr("Total") : ""
    total.currency: root.vm.chosen ? root.vm.currency : ""
    total.figure: root.vm.total
    total.meta: root.vm.meta
    rightSurface: !root.free

    rail.primary: root.refunding ? root.refund.confirm : qsTr("Back to basket")
    rail.primaryDetail: [root.free ? "" : qsTr("answer first"), root.refunding ? root.refund.problem : ""].find(text => text !== "") ?? ""
    rail.primaryEnabled: root.free && (!root.refunding || root.refund.problem === "")
    rail.keys: [
        root.helpKey,
        {n: 2, glyph: "tag", label: qsTr("Price check"), enabled: false},
        {n: 3, glyph: "times-one", label: qsTr("Quantity"), enabled: false},
        {n: 4, glyph: "circle-x", label: qsTr("Void sale"), enabled: root.looking && root.vm.noVoid === "", on: root.refund.mode === "void"},
        {n: 5, glyph: "pause", label: qsTr("Park"), enabled: false},
        {n: 6, glyph: "recall", label: qsTr("Recall"), enabled: false},
        {n: 7, glyph: "arrow-left", label: qsTr("Back"), enabled: root.free},
        {n: 8, glyph: "dots", label: qsTr("More"), enabled: false},
        {n: 9, glyph: "receipt-refund", label: qsTr("Refund"), enabled: root.looking && root.vm.noRefund === "", on: root.refund.mode === "refund"},
        {n: 10, glyph: "printer", label: qsTr("Print a copy"), enabled: root.looking && root.vm.chosen && root.printing.state !== "printing"},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: false}
    ]
    onKeyActivated: n => root.vm.press(n)

    leftPage: PastSalesList {
        vm: root.vm
        enabled: root.looking
    }

    rightPage: FocusScope {
        id: pane
        focus: true
        Keys.onUpPressed: root.vm.step(-1)
        Keys.onDownPressed: root.vm.step(1)
        Keys.onEscapePressed: root.refusal.active ? root.refusal.answer() : root.vm.back()
        Keys.onReturnPressed: if (root.refusal.active)
            root.refusal.answer()
        Keys.onPressed: event => {
            event.accepted = root.looking && /^[0-9A-Za-z-]$/.test(event.text) && event.modifiers !== Qt.ControlModifier;
            if (event.accepted)
                search.begin(event.text);
        }

        RefusalAnswer {
            anchors.fill: parent
            refusal: root.refusal
            visible: root.refusal.active
        }

        Loader {
            anchors.fill: parent
            active: root.approval.active
            focus: active
            sourceComponent: ApprovalPanel {
                approval: root.approval
                focus: true
            }
        }

        RefundPane {
            anchors.fill: parent
            visible: root.free && root.refunding
            refund: root.refund
            currency: root.vm.currency
        }

        Item {
            id: body
            anchors.fill: parent
            visible: root.looking

            readonly property int column: Math.round((width - Size.pad) * 0.522)

            NumberSearch {
                id: search
                width: body.column
                text: root.vm.search
                onEdited: text => root.vm.find(text)
                onSubmitted: text => root.vm.submit(text)
                onCancelled: {
                    root.vm.back();
                    pane.forceActiveFocus();
                }
            }

            Column {
                anchors.top: search.bottom
                anchors.topMargin: Size.mm(4)
                width: body.column
                spacing: Size.gap

                BigChoice {
                    width: parent.width
                    glyph: "printer"
                    text: qsTr("Print a copy")
                    enabled: root.vm.chosen && root.printing.state !== "printing"
                    consequence: qsTr("Marked as a copy, with its number")
                    reason: root.vm.chosen ? "" : qsTr("choose a receipt")
                    onClicked: root.vm.reprint()
                }

                BigChoice {
                    width: parent.width
                    glyph: "receipt-refund"
                    text: qsTr("Refund")
                    enabled: root.vm.noRefund === ""
                    consequence: qsTr("Goods come back, money goes back")
                    reason: root.vm.noRefund
                    onClicked: root.vm.beginRefund()
                }

                BigChoice {
                    width: parent.width
                    glyph: "circle-x"
                    text: qsTr("Void the sale")
                    enabled: root.vm.noVoid === ""
                    consequence: qsTr("Only while its shift is open")
                    reason: root.vm.noVoid
                    onClicked: root.vm.beginVoid()
                }
            }

            PrintPanel {
                anchors.bottom: parent.bottom
                width: body.column
                printing: root.printing
            }

            ReceiptPaper {
                x: body.column + Size.pad
                width: parent.width - x
                height: parent.height - (take.offered ? take.height + Size.gap : 0)
                visible: root.vm.chosen
                rows: root.preview.rows
                words: root.preview.words
            }

            TakeAlong {
                id: take
                x: body.column + Size.pad
                anchors.bottom: parent.bottom
                width: parent.width - x
                printing: root.printing
            }
        }
    }
}
