pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"

// The search for a receipt number; a figure typed anywhere on the page lands here.
SearchField {
    id: root

    function begin(first: string) {
        root.forceActiveFocus();
        root.edited(root.text + first);
    }

    hint: qsTr("Receipt number")
    cap: text !== "" ? qsTr("Esc") : "0-9"
}
