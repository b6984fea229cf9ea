pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// What happened? What is open at the left; at the right the evidence, the device asked again, and one answer for good.
WorkPage {
    id: page

    required property QuestionsViewModel vm

    refusal: page.vm.refusal
    approval: page.vm.approval
    canAct: page.vm.count === 0 || !page.vm.asking
    onVisibleChanged: if (visible)
        page.vm.load()
    Component.onCompleted: page.vm.load()
    onActed: page.vm.count === 0 ? page.shell.go("sell") : page.vm.askAgain()
    onLeaving: page.shell.go("sell")

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "↑ ↓", text: qsTr("Another question")},
            {cap: qsTr("Tab"), text: qsTr("To the answers")},
            {cap: "F12", text: qsTr("Ask the device")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: page.vm.count > 0 ? "unknown" : "plain"
    hero.glyph: page.vm.count > 0 ? "help" : "shield-good"
    hero.glyphTone: page.vm.count > 0 ? "look" : "good"
    hero.title: page.vm.count > 0 ? qsTr("What happened?") : qsTr("Nothing is open")
    hero.lines: page.vm.count > 0 ? [qsTr("A device did not say how it ended."), page.vm.waiting] : [qsTr("Every device has said how it ended.")]
    total.label: page.vm.count > 0 ? qsTr("In question") : qsTr("Open")
    total.currency: page.vm.currency
    total.figure: page.vm.count > 0 ? page.vm.amount : "0"
    total.meta: [{strong: qsTr("%n open", "", page.vm.count)}]
    rail.primary: page.vm.count > 0 ? qsTr("Ask the device") : qsTr("Back to sale")
    rail.primaryDetail: page.vm.asking ? qsTr("it is asked") : ""

    leftPage: ListView {
        id: list
        clip: true
        model: page.vm.rows
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Open questions")

        delegate: ListRow {
            required property int index
            required property var model

            width: list.width
            last: index === list.count - 1
            text: model.text
            note: model.note
            value: model.value
            glyph: model.glyph
            tone: "look"
            selected: model.selected
            onClicked: page.vm.choose(index)
        }
    }

    work: FocusScope {
        Keys.onUpPressed: page.vm.step(-1)
        Keys.onDownPressed: page.vm.step(1)

        QuestionPane {
            anchors.fill: parent
            visible: page.vm.count > 0
            focus: visible
            vm: page.vm
        }
    }
}
