pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What has been paid and what is being typed; when nothing has, it says so. Older tenders scroll out above.
Panel {
    id: root

    required property PayViewModel vm
    readonly property CardViewModel cards: vm.cards

    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Payments")

    Txt {
        anchors.centerIn: parent
        visible: rows.count === 0 && root.vm.typed === "" && !root.vm.cardOut && !root.cards.shown
        text: qsTr("Nothing paid yet")
        color: Theme.ink2
    }

    ListView {
        id: rows
        anchors.fill: parent
        anchors.margins: root.border.width
        model: root.vm.rows
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        onContentHeightChanged: Qt.callLater(positionViewAtEnd)
        onHeightChanged: Qt.callLater(positionViewAtEnd)

        delegate: TenderRow {
            required property int index
            required property var model

            width: rows.width
            first: index === 0
            last: false
            kind: model.kind
            glyph: model.glyph
            title: model.title
            status: model.status
            detail: model.detail
            amount: model.amount
            removable: !root.vm.cardOut && (model.removable ?? false)
            onRemoved: root.vm.remove(model.tender)
        }

        footer: Column {
            width: rows.width
            visible: root.vm.typed !== "" || root.vm.cardOut || root.cards.shown

            TenderRow {
                width: parent.width
                visible: root.vm.typed !== ""
                kind: "entering"
                first: rows.count === 0
                glyph: "banknote"
                title: qsTr("Amount")
                status: qsTr("Enter takes it in cash")
                amount: root.vm.given
            }

            TenderRow {
                width: parent.width
                visible: root.vm.cardByHand
                kind: root.vm.cardResumed ? "unknown" : "waiting"
                first: rows.count === 0
                glyph: "credit-card"
                title: qsTr("Card")
                status: root.vm.cardResumed ? qsTr("Not known") : qsTr("Asked")
                amount: root.vm.cardAmount
            }

            TenderRow {
                id: atTerminal
                width: parent.width
                visible: root.cards.shown
                kind: root.cards.kind
                first: rows.count === 0
                glyph: "credit-card"
                title: qsTr("Card")
                status: root.cards.status
                amount: root.vm.cardAmount
                steps: root.cards.steps
                step: root.cards.step

                ActionButton {
                    width: Math.min(implicitWidth, rows.width - Size.mm(16))
                    height: Size.mm(10)
                    visible: root.cards.working
                    enabled: !root.cards.cancelling
                    compact: rows.width < Size.mm(75)
                    text: qsTr("Cancel on the terminal")
                    onClicked: root.cards.cancel()
                }
            }
        }
    }
}
