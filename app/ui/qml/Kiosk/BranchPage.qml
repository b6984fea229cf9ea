pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Every case in which an order cannot simply be taken along: what happened, who has what, what to do.
KioskPage {
    id: root

    required property KioskBranchViewModel branch
    readonly property bool listed: branch.rows.length > 0 || branch.orders.length > 0
    // The goods get the room that they need, the scene all the rest above the choices.
    readonly property int room: controlArea.y - Plan.px(36)
    readonly property int listHeight: goods.visible ? goods.height : several.height
    readonly property int wanted: listed ? Math.max(Plan.px(380), room - listHeight - Plan.px(64)) : room
    readonly property bool poster: portrait ? wanted > Plan.px(640) : branch.rows.length === 0

    title: branch.title
    sceneSteps: wanted / KioskGrid.unit

    scene: [
        SceneTitle {
            id: head
            width: parent.width
            visible: !root.poster
            title: root.branch.title
            detail: root.branch.detail
            glyph: root.branch.glyph
            tone: root.branch.tone
        },
        ItemCard {
            y: head.height + Plan.px(48)
            width: parent.width
            visible: !root.portrait && root.branch.rows.length > 0
            rows: root.branch.rows
        },
        Poster {
            anchors.fill: parent
            visible: root.poster
            title: root.branch.title
            detail: root.branch.detail
            glyph: root.branch.glyph
            sign: root.branch.sign
            tone: root.branch.tone
            facts: root.branch.facts
            way: root.branch.way
            wayWords: root.branch.wayWords
            picture: root.branch.picture
        }
    ]

    body: [
        ItemCard {
            id: goods
            readonly property int fitting: Math.floor((root.room - Plan.px(380 + 64)) / Plan.px(124))

            width: parent.width
            visible: root.portrait && root.branch.rows.length > 0
            rows: root.branch.rows
            most: root.branch.rows.length > fitting ? Math.max(1, fitting - 1) : fitting
        },
        Column {
            id: several
            width: parent.width
            spacing: Plan.gap

            Repeater {
                model: root.branch.orders

                TickRow {
                    required property var modelData

                    width: several.width
                    text: modelData.name
                    detail: modelData.detail
                    ticked: modelData.chosen
                    onClicked: root.branch.toggle(modelData.key)
                }
            }
        }
    ]

    controls: ChoiceList {
        width: root.controlArea.width
        question: root.branch.question
        choices: root.branch.choices
        working: root.branch.working
        onChosen: wish => root.branch.choose(wish)
    }
}
