pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The sale is made: change to hand over, the receipt, and what becomes of the paper. The next scan starts the next sale.
TillPage {
    id: root

    required property DoneViewModel vm
    required property PrintingViewModel printing
    required property ReceiptPreviewViewModel preview
    required property RefusalViewModel refusal
    required property ApprovalViewModel approval
    readonly property bool free: !refusal.active && !approval.active

    help: [
        {title: qsTr("This page"), keys: [
            {cap: qsTr("Enter"), text: qsTr("Next customer; so does a scan")},
            {cap: "F7", text: qsTr("Receipts")},
            {cap: "F10", text: qsTr("Print a copy")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.glyph: "circle-check"
    hero.glyphTone: "good"
    hero.title: qsTr("Sale finished")
    hero.lines: root.vm.lines
    hero.note: qsTr("Saved on this till")
    hero.noteTone: "good"
    total.currency: root.vm.currency
    total.figure: root.vm.total
    total.meta: root.vm.meta
    rightSurface: !root.free

    rail.primary: qsTr("Next customer")
    rail.primaryDetail: root.free ? qsTr("or scan the first product") : qsTr("answer first")
    rail.primaryEnabled: root.free
    rail.keys: [
        root.helpKey,
        {n: 2, glyph: "tag", label: qsTr("Price check"), enabled: false},
        {n: 3, glyph: "times-one", label: qsTr("Quantity"), enabled: false},
        {n: 4, glyph: "trash", label: qsTr("Void line"), enabled: false},
        {n: 5, glyph: "pause", label: qsTr("Park"), enabled: false},
        {n: 6, glyph: "recall", label: qsTr("Recall"), enabled: false},
        {n: 7, glyph: "receipt", label: qsTr("Receipts"), enabled: root.free},
        {n: 8, glyph: "dots", label: qsTr("More"), enabled: false},
        {n: 9, glyph: "percent", label: qsTr("Discount"), enabled: false},
        {n: 10, glyph: "printer", label: qsTr("Print a copy"), enabled: root.free && root.printing.state !== "printing"},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: false}
    ]
    onKeyActivated: n => root.vm.press(n)

    leftPage: BasketList {
        model: root.vm.rows
    }

    rightPage: FocusScope {
        focus: true
        Keys.onReturnPressed: event => onwards(event)
        Keys.onEnterPressed: event => onwards(event)
        Keys.onEscapePressed: event => onwards(event)

        function onwards(event: var) {
            if (event.isAutoRepeat)
                return;
            if (root.refusal.active)
                root.refusal.answer();
            else
                root.vm.next();
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

        Item {
            id: body
            anchors.fill: parent
            visible: root.free

            readonly property int column: Math.round((width - Size.pad) * (width < Size.mm(140) ? 0.45 : 0.522))

            ChangePane {
                width: body.column
                height: parent.height
                vm: root.vm
                printing: root.printing
            }

            ReceiptPaper {
                x: body.column + Size.pad
                width: parent.width - x
                height: parent.height - (take.offered ? take.height + Size.gap : 0)
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
