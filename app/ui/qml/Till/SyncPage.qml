pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Where the sales are, how the link is, and the proof. Nothing here must be done: sending goes by itself.
WorkPage {
    id: page

    required property SyncViewModel vm

    onVisibleChanged: {
        if (visible)
            page.vm.load();
        else
            page.vm.leave();
    }
    onActed: page.shell.go("sell")
    onLeaving: page.shell.go("sell")

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "F12", text: qsTr("Back to sale")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: page.vm.tone === "good" ? "shield-good" : "shield-alert"
    hero.glyphTone: page.vm.tone
    hero.title: page.vm.title
    hero.lines: page.vm.lines
    hero.amount: page.vm.oldest
    hero.amountTone: "look"
    hero.note: page.vm.oldest === "" ? "" : qsTr("the oldest")
    hero.noteTone: "look"
    hero.noteGlyph: ""
    total.label: qsTr("Only here")
    total.currency: page.vm.currency
    total.figure: page.vm.onlyHere
    total.meta: page.vm.meta
    rail.primary: qsTr("Back to sale")

    leftPage: Item {
        SyncHeader {
            id: columns
            width: parent.width
        }

        ListView {
            id: sales
            anchors.fill: parent
            anchors.topMargin: columns.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            model: page.vm.recent

            header: Column {
                width: sales.width

                Repeater {
                    model: page.vm.asked

                    AttentionItem {
                        required property var model

                        width: sales.width
                        number: model.number
                        made: model.made
                        status: model.status
                        amount: model.amount
                        quote: model.quote
                        explanation: model.explanation
                    }
                }
            }

            delegate: SyncRow {
                required property var model

                width: sales.width
                kind: model.kind
                number: model.number
                made: model.made
                status: model.status
                amount: model.amount
            }
        }

        Txt {
            anchors.centerIn: parent
            visible: sales.count === 0
            text: qsTr("No sales yet")
            size: Theme.row
            color: Theme.ink2
        }
    }

    work: FocusScope {
        Loader {
            id: upper
            width: parent.width
            height: Size.mm(page.vm.enrolled ? 74 : 78)
            focus: true
            sourceComponent: page.vm.enrolled ? linked : alone
        }

        ProofPanel {
            anchors.top: upper.bottom
            anchors.topMargin: Size.mm(3)
            anchors.bottom: parent.bottom
            width: parent.width
            figure: page.vm.figure
            figureWord: page.vm.figureWord
            chain: page.vm.chain
            chainTone: page.vm.chainTone
            note: page.vm.chainNote
            agreement: page.vm.agreement
            rows: page.vm.sides
            footLabel: page.vm.footLabel
            foot: page.vm.foot

            ActionButton {
                width: Size.mm(31)
                height: Size.mm(12)
                enabled: !page.vm.checking
                text: qsTr("Check again")
                onClicked: page.vm.check()
            }
        }

        Component {
            id: linked

            SyncLink {
                vm: page.vm
            }
        }

        Component {
            id: alone

            PairingForm {
                focus: true
                vm: page.vm
            }
        }
    }
}
