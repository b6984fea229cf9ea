pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The right pane of a page beside selling. What must be answered covers the work and gives it back as it was.
FocusScope {
    id: root

    property RefusalViewModel refusal: null
    property ApprovalViewModel approval: null
    property bool approving: false
    property bool refused: false
    property alias workComponent: workLoader.sourceComponent
    readonly property Item work: workLoader.item as Item

    component Over: Loader {
        anchors.fill: parent
        anchors.margins: -Size.pad
        focus: active
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Loader {
        id: workLoader
        anchors.fill: parent
        focus: !root.approving && !root.refused
        visible: !root.approving && !root.refused
        onLoaded: (item as Item).focus = true
    }

    Over {
        active: root.approving
        sourceComponent: ApprovalPanel {
            approval: root.approval
        }
    }

    Over {
        active: root.refused
        sourceComponent: FocusScope {
            Rectangle {
                anchors.fill: parent
                color: Theme.surface
            }

            RefusalPanel {
                anchors.fill: parent
                title: root.refusal.title
                happened: root.refusal.happened
                lost: root.refusal.lost
                now: root.refusal.now
                code: root.refusal.code
                happenedGlyph: "info-circle"

                ActionButton {
                    focus: true
                    kind: "primary"
                    text: qsTr("Understood")
                    cap: qsTr("Enter")
                    onClicked: root.refusal.answer()
                }
            }
        }
    }
}
