pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The X report: looked at as often as one likes, printed when wanted. It resets nothing.
WorkPage {
    id: page

    required property ReportViewModel vm
    required property ApprovalViewModel asking

    refusal: page.vm.refusal
    approval: page.asking
    onVisibleChanged: if (visible) {
        page.vm.load();
        page.vm.fiscalDay?.forget();
    }
    onActed: page.vm.print()
    onLeaving: page.shell.go("sell")
    canAct: page.vm.ready
    Keys.onReturnPressed: page.vm.print()
    Keys.onEnterPressed: page.vm.print()

    help: [
        {title: qsTr("This page"), keys: [
            {cap: qsTr("Enter"), text: qsTr("Print the report")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "report"
    hero.title: page.vm.title
    hero.lines: [page.vm.asOf, qsTr("An X report resets nothing.")]
    hero.note: page.vm.printing.title
    hero.noteTone: page.vm.printing.tone
    total.label: qsTr("Sold")
    total.currency: page.vm.currency
    total.figure: page.vm.sold
    total.meta: [{strong: page.vm.sales}, {text: page.shell.shift}, {text: page.shell.cashier}]
    rail.primary: qsTr("Print X")
    rail.primaryDetail: qsTr("or Esc, back to selling")

    leftPage: Item {
        FactRows {
            x: Size.pad
            y: Size.mm(3)
            width: parent.width - Size.pad - Size.mm(8.75)
            rowHeight: Size.mm(11)
            rows: page.vm.facts
        }

        FiscalDayPanel {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.pad
            x: Size.pad
            width: parent.width - Size.pad - Size.mm(8.75)
            day: page.vm.fiscalDay
        }
    }

    work: Item {
        ReceiptPaper {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Size.mm(110), parent.width)
            height: parent.height
            rows: page.vm.preview.rows
            words: page.vm.preview.words
        }
    }
}
