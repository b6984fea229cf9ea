pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Choosing what of an order is not wanted, or what is brought back: which, why, and what comes of it.
KioskPage {
    id: root

    required property KioskLinesViewModel lines
    readonly property bool listed: lines.rows.length > 0
    // The lines get the room that they need, the scene all the rest above the controls.
    readonly property int room: controlArea.y - Plan.px(36)
    readonly property int wanted: listed ? Math.max(Plan.px(380), room - rows.height - Plan.px(64)) : room
    readonly property bool poster: !portrait || wanted > Plan.px(640)

    title: lines.title
    sceneSteps: wanted / KioskGrid.unit

    scene: [
        SceneTitle {
            width: parent.width
            visible: !root.poster
            title: root.lines.title
            detail: root.lines.detail
            glyph: root.lines.glyph
            tone: root.lines.tone
        },
        Poster {
            anchors.fill: parent
            visible: root.poster
            title: root.lines.title
            detail: root.lines.detail
            glyph: root.lines.glyph
            tone: root.lines.tone
            facts: root.lines.number === "" ? [] : [{label: qsTr("Number of the bag"), value: root.lines.number, large: true}]
        }
    ]

    body: Flickable {
        anchors.fill: parent
        contentHeight: rows.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: rows
            width: parent.width
            spacing: Plan.gap

            Repeater {
                model: root.lines.rows

                TickRow {
                    required property var modelData

                    width: rows.width
                    text: modelData.name
                    detail: modelData.detail
                    side: modelData.side
                    ticked: modelData.on
                    onClicked: root.lines.touch(modelData.key)
                }
            }
        }
    }

    controls: [
        Repeater {
            model: root.lines.reasons

            ChoiceRow {
                required property var modelData

                width: root.controlArea.width
                height: Plan.touch(128)
                glyph: modelData.glyph
                text: modelData.title
                reason: root.lines.working ? qsTr("One moment") : ""
                onClicked: root.lines.because(modelData.key)
            }
        },
        BigButton {
            width: parent.width
            visible: root.listed
            kind: "primary"
            text: qsTr("Go on")
            detail: root.lines.count
            reason: root.lines.any ? "" : qsTr("nothing chosen yet")
            onClicked: root.lines.goOn()
        },
        BigButton {
            width: parent.width
            visible: root.lines.stage === "blind" || root.lines.scanning
            kind: root.lines.stage === "blind" ? "primary" : "secondary"
            glyph: "bell"
            text: qsTr("Call a colleague")
            onClicked: root.lines.callSomebody()
        },
        BigButton {
            width: parent.width
            visible: root.lines.stage === "done"
            kind: "primary"
            glyph: "check"
            text: qsTr("All right")
            onClicked: root.lines.finish()
        },
        BigButton {
            width: parent.width
            visible: root.lines.stage !== "done"
            glyph: "arrow-left"
            text: qsTr("Go back")
            onClicked: root.lines.back()
        }
    ]
}
