pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Cash in, cash out, to the safe, or the drawer alone: kind, amount, reason. The slip follows by itself.
WorkPage {
    id: page

    required property CashViewModel vm

    refusal: page.vm.refusal
    approval: page.vm.approval
    onActed: page.vm.book()
    onLeaving: page.shell.go("sell")
    canAct: page.vm.missing === ""
    Keys.onReturnPressed: page.vm.book()
    Keys.onEnterPressed: page.vm.book()
    Keys.onLeftPressed: page.vm.step(-1)
    Keys.onRightPressed: page.vm.step(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.vm.erase();
        else if (/^[0-9.,]$/.test(event.text))
            page.vm.type(/[0-9]/.test(event.text) ? event.text : page.vm.decimalMark);
        else
            return;
        event.accepted = true;
    }

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "← →", text: qsTr("In, out, to the safe, open the drawer")},
            {cap: "0–9", text: qsTr("The amount")},
            {cap: qsTr("Enter"), text: qsTr("Book it")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "cash-register"
    hero.title: page.vm.done === "" ? qsTr("Cash without a sale") : page.vm.done
    hero.lines: page.vm.done === "" ? [qsTr("Written down first, then the drawer opens and a slip prints.")] : [page.vm.printing.title, page.vm.printing.drawer]
    hero.noteTone: page.vm.done === "" ? "" : "good"
    hero.note: page.vm.done === "" ? "" : qsTr("Recorded")
    total.label: qsTr("Moved")
    total.currency: page.vm.currency
    total.figure: page.vm.net
    total.meta: [{strong: page.shell.shift}, {text: page.shell.cashier}]
    rail.primary: page.vm.action
    rail.primaryDetail: page.vm.missing

    leftPage: Item {
        ListView {
            id: movements
            anchors.fill: parent
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            keyNavigationEnabled: false
            model: page.vm.rows

            delegate: ListRow {
                required property var model

                width: movements.width
                glyph: model.glyph
                text: model.text
                note: model.note
                value: model.amount
            }
        }

        Txt {
            anchors.centerIn: parent
            visible: movements.count === 0
            text: qsTr("No cash has moved in this shift")
            size: Theme.row
            color: Theme.ink2
        }
    }

    work: FocusScope {
        id: work

        readonly property bool narrow: width < Size.mm(150)
        readonly property int column: Math.min(Size.mm(92), width * 0.5)

        Row {
            id: kinds
            width: parent.width
            spacing: Size.gap

            Repeater {
                model: page.vm.kinds

                SmallButton {
                    required property int index
                    required property string modelData

                    width: (kinds.width - 3 * Size.gap) / 4
                    height: Size.mm(13)
                    glyph: work.narrow ? "" : ["download", "upload", "lock", "drawer"][index]
                    text: modelData
                    on: index === page.vm.kind
                    onClicked: page.vm.choose(index)
                }
            }
        }

        TypedFigure {
            id: figure
            y: Size.mm(19)
            width: work.column
            visible: page.vm.needsAmount
            typed: page.vm.amount
            unit: page.vm.currency
        }

        KeyPad {
            anchors.top: figure.bottom
            anchors.topMargin: Size.mm(4)
            width: work.column
            height: Math.min(Size.mm(84), parent.height - y)
            visible: page.vm.needsAmount
            decimalMark: page.vm.decimalMark
            onTyped: key => page.vm.type(key)
            onErased: page.vm.erase()
        }

        Txt {
            anchors.verticalCenter: figure.verticalCenter
            width: work.column
            visible: !page.vm.needsAmount
            text: qsTr("The drawer opens once. The reason stays on the record.")
            size: Theme.row
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        Column {
            id: reasons
            x: work.column + Size.mm(6)
            y: figure.y
            width: parent.width - x
            spacing: Size.gap

            Txt {
                text: qsTr("Reason")
                font.weight: Font.DemiBold
            }

            Repeater {
                model: page.vm.reasons

                SmallButton {
                    required property string modelData

                    width: reasons.width
                    height: Size.mm(13)
                    text: modelData
                    on: modelData === page.vm.reason
                    onClicked: page.vm.because(modelData)
                }
            }

            Field {
                id: other
                width: parent.width
                label: qsTr("Another reason")
                hint: qsTr("In a few words")
                maximumLength: 80
                text: page.vm.ownReason
                onEdited: text => page.vm.because(text)
                onSubmitted: page.vm.book()
            }
        }
    }
}
