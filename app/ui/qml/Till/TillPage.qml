pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// A till page: the skeleton with its strip bound to the shell. F1 shows `help`, the page's keys, over the right pane.
TillShell {
    id: root

    required property ShellViewModel shell
    property var help: []
    property bool helping: false
    readonly property var helpKey: ({n: 1, glyph: "help", label: qsTr("Help"), enabled: help.length > 0, on: helping})

    function endHelp() {
        root.helping = false;
        root.rightItem?.forceActiveFocus();
    }

    onVisibleChanged: root.helping = false
    onKeyActivated: n => {
        if (n === 1 && root.helping)
            root.endHelp();
        else if (n === 1 && root.help.length > 0)
            root.helping = true;
    }

    strip.place: root.shell.place
    strip.linkTone: root.shell.linkTone
    strip.linkText: root.shell.linkText
    strip.safetyTone: root.shell.safetyTone
    strip.safetyText: root.shell.safetyText
    strip.questionText: root.shell.questionText
    strip.onQuestionsOpened: root.shell.go("question")
    strip.pickupText: root.shell.pickupText
    strip.pickupTone: root.shell.pickupTone
    strip.onPickupOpened: root.shell.go("board")
    strip.devices: root.shell.devices
    strip.stockTone: root.shell.stockTone
    strip.stockText: root.shell.stockText
    strip.cashier: root.shell.cashier
    strip.shift: root.shell.shift
    strip.clock: root.shell.clock
    strip.training: root.shell.training

    Loader {
        x: root.leftWidth
        y: root.strip.height
        width: root.width - x
        height: root.rail.y - y
        active: root.helping
        onLoaded: (item as Item)?.forceActiveFocus()
        sourceComponent: FocusScope {
            Keys.onPressed: event => {
                // What is under the help does not hear keys meant for it; the rail does.
                event.accepted = event.key < Qt.Key_F1 || event.key > Qt.Key_F12;
            }

            MouseArea {
                anchors.fill: parent
            }

            ShortcutOverlay {
                anchors.fill: parent
                focus: true
                groups: root.help
                onClosed: root.endHelp()
            }
        }
    }
}
