pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The float: what the last shift left, what is there now. Type one amount, or count notes and coins.
WorkPage {
    id: page

    required property OpenShiftViewModel vm

    function press(key: string) {
        if (page.vm.byPieces)
            (page.listItem as CountSheet)?.type(key);
        else
            page.vm.type(key);
    }

    function back() {
        if (page.vm.byPieces)
            (page.listItem as CountSheet)?.erase();
        else
            page.vm.erase();
    }

    refusal: page.vm.refusal
    onVisibleChanged: if (visible)
        page.vm.load()
    onActed: page.vm.open()
    canAct: page.vm.entered && !page.vm.busy
    Keys.onReturnPressed: page.vm.open()
    Keys.onEnterPressed: page.vm.open()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.back();
        else if (/^[0-9.,]$/.test(event.text))
            page.press(/[0-9]/.test(event.text) ? event.text : page.vm.decimalMark);
        else
            return;
        event.accepted = true;
    }

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "0–9", text: qsTr("The amount, or how many pieces")},
            {cap: qsTr("Enter"), text: qsTr("Open the shift")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "coins"
    hero.title: qsTr("Count the float")
    hero.lines: [page.vm.expectedNote]
    hero.amount: page.vm.expected
    hero.note: qsTr("expected")
    total.label: qsTr("Float")
    total.currency: page.vm.currency
    total.figure: page.vm.counted
    total.meta: [{strong: page.shell.cashier}, {text: page.vm.byPieces ? page.vm.count.pieces : ""}]
    rail.primary: qsTr("Open the shift")
    rail.primaryDetail: page.vm.entered ? "" : qsTr("count the float first")

    leftPage: CountSheet {
        count: page.vm.count
        enabled: page.vm.byPieces
        locked: !page.vm.byPieces
        onFinished: page.vm.open()
    }

    work: Item {
        id: work

        readonly property int column: Math.min(Size.mm(92), width * 0.54)

        OptionGroup {
            id: ways
            label: qsTr("How to count")
            options: [qsTr("One amount"), qsTr("Notes and coins")]
            current: page.vm.byPieces ? 1 : 0
            onChosen: index => {
                page.vm.countPieces(index === 1);
                if (index === 1)
                    (page.listItem as CountSheet)?.go(0);
                else
                    page.forceActiveFocus();
            }
        }

        TypedFigure {
            id: figure
            y: ways.height + Size.mm(6)
            width: work.column
            typed: page.vm.byPieces ? page.vm.counted : page.vm.typed
            unit: page.vm.currency
        }

        KeyPad {
            id: pad
            anchors.top: figure.bottom
            anchors.topMargin: Size.mm(4)
            width: work.column
            height: Math.min(Size.mm(84), parent.height - y)
            decimalMark: page.vm.byPieces ? "" : page.vm.decimalMark
            onTyped: key => page.press(key)
            onErased: page.back()
        }

        DifferencePanel {
            x: work.column + Size.mm(6)
            y: figure.y
            width: parent.width - x
            height: Size.mm(44)
            opacity: page.vm.entered ? 1 : 0
            kind: page.vm.kind
            amount: page.vm.difference
            explanation: qsTr("Recorded. It stops nothing.")
        }

        ActionButton {
            x: work.column + Size.mm(6)
            y: figure.y + Size.mm(50)
            width: parent.width - x
            glyph: "equal"
            text: qsTr("As expected")
            detail: page.vm.expected
            onClicked: {
                page.vm.takeExpected();
                page.forceActiveFocus();
            }
        }
    }
}
