pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// A page beside selling: its work in the right pane, over it whatever must be answered first. F12 acts, Esc leaves.
TillPage {
    id: root

    property Component work: null
    property RefusalViewModel refusal: null
    property ApprovalViewModel approval: null
    property bool canAct: true
    readonly property bool approving: root.approval !== null && root.approval.active
    readonly property bool refused: root.refusal !== null && root.refusal.active
    readonly property bool asked: approving || refused
    readonly property Item workItem: (root.rightItem as WorkPane)?.work ?? null

    signal acted
    signal leaving

    strip.onMenuOpened: root.shell.go("sell")
    strip.onChosen: what => {
        if (what === "cashier")
            root.shell.lock();
        else if (what !== "stock")
            root.shell.go("sync");
    }
    strip.onDeviceChosen: index => root.shell.showDevice(index)

    rail.primaryEnabled: root.canAct && !root.asked
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
        {n: 10, glyph: "credit-card", label: qsTr("Card"), enabled: false},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: false}
    ]
    onKeyActivated: n => {
        if (n === 12)
            root.acted();
    }
    Keys.onEscapePressed: root.leaving()

    rightPage: WorkPane {
        focus: true
        workComponent: root.work
        refusal: root.refusal
        approval: root.approval
        approving: root.approving
        refused: root.refused
    }
}
