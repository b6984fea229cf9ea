pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A refusal at the counter. The scanner is paused until it is answered, so that no scan is lost unseen.
FocusScope {
    id: root

    required property RefusalViewModel refusal

    focus: true

    RefusalPanel {
        anchors.fill: parent
        title: root.refusal.title
        happened: root.refusal.happened
        lost: root.refusal.lost
        now: root.refusal.now
        paused: root.refusal.ignoredScans === 0 ? qsTr("Scanner paused until you answer.") : qsTr("Scanner paused until you answer. %n more scan(s) were ignored: scan again.", "", root.refusal.ignoredScans)
        code: root.refusal.code

        ActionButton {
            kind: "primary"
            width: Math.max(implicitWidth, Size.mm(62))
            text: qsTr("Keep selling")
            cap: qsTr("Enter")
            onClicked: root.refusal.answer()
        }
    }
}
