pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The one skeleton of the tablet: strip, head, body, and under the thumb the bar of places. Upright or lying, the same.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property RefusalViewModel refusal
    required property PlacesViewModel places
    property Component head: null
    property Component body: null
    property bool leads: true
    property bool headed: true
    readonly property bool lying: width > height
    readonly property Item headItem: headSlot.item as Item
    readonly property Item bodyItem: bodySlot.item as Item

    signal back
    signal typed(string text)

    focus: true
    Keys.onPressed: event => {
        const place = event.key - Qt.Key_F1;
        if (root.refusal.active) {
            event.accepted = true;
            if ([Qt.Key_Escape, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
                root.refusal.answer();
        } else if (place >= 0 && place < 12 && event.modifiers === Qt.NoModifier) {
            event.accepted = true;
            root.places.pressed(place + 1);
        } else if (event.key === Qt.Key_Escape) {
            event.accepted = true;
            root.back();
        } else if (/^[^\s\x00-\x1f\x7f]$/.test(event.text) && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
            event.accepted = true;
            root.typed(event.text);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    TabletStrip {
        id: strip
        width: parent.width
        shell: root.shell
    }

    Loader {
        id: headSlot
        y: strip.height
        width: parent.width
        height: root.headed ? Size.mm(16) : 0
        visible: root.headed
        sourceComponent: root.head
    }

    Hairline {
        id: beneath
        y: headSlot.y + headSlot.height
        width: parent.width
    }

    Loader {
        id: bodySlot
        y: beneath.y + beneath.height
        width: parent.width
        height: bar.y - y
        focus: true
        clip: true
        enabled: !root.refusal.active
        sourceComponent: root.body
    }

    PlacesBar {
        id: bar
        y: parent.height - height
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.leads
        places: root.places
    }

    RefusalSheet {
        x: 0
        y: strip.height
        width: parent.width
        height: bar.y - y
        visible: root.refusal.active
        refusal: root.refusal
    }
}
