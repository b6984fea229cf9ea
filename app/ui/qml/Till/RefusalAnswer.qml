pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// The refusal in force on a page, with the one answer that every refusal has.
RefusalPanel {
    id: root

    required property RefusalViewModel refusal

    title: root.refusal.title
    happened: root.refusal.happened
    lost: root.refusal.lost
    now: root.refusal.now
    code: root.refusal.code
    happenedGlyph: "info-circle"
    paused: root.refusal.ignoredScans > 0 ? qsTr("Scanner paused until you answer. %n scan(s) ignored: scan again.", "", root.refusal.ignoredScans) : ""
    onVisibleChanged: if (visible)
        answer.forceActiveFocus()

    ActionButton {
        id: answer
        kind: "primary"
        glyph: "check"
        text: qsTr("Understood")
        cap: qsTr("Enter")
        onClicked: root.refusal.answer()
    }
}
