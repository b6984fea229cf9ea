pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The one skeleton of every till page: strip, left pane (hero, list, total), right pane, rail. Nothing moves between pages.
FocusScope {
    id: root

    property alias strip: statusStrip
    property alias hero: heroSlot
    property alias total: totalSlot
    property alias rail: railSlot
    property Component leftPage: null
    property Component rightPage: null
    property bool rightSurface: false
    readonly property Item listItem: listSlot.item as Item
    readonly property Item rightItem: rightSlot.item as Item
    readonly property int leftWidth: {
        const spare = width / Theme.density - 256;
        return Size.mm(Math.min(180, 130 + spare * (158 - 130) / (341.5 - 256)));
    }

    signal keyActivated(int n)

    implicitWidth: Size.mm(341.5)
    implicitHeight: Size.mm(192)
    focus: true
    Keys.onPressed: event => {
        const n = event.key - Qt.Key_F1 + 1;
        if (n < 1 || n > 12 || event.modifiers !== Qt.NoModifier)
            return;
        event.accepted = true;
        const key = railSlot.keyOf(n);
        if (!event.isAutoRepeat && (n === 12 ? railSlot.primaryEnabled : key !== null && (key.enabled ?? true)))
            root.keyActivated(n);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    StatusStrip {
        id: statusStrip
        width: parent.width
        height: Size.mm(12)
    }

    Rectangle {
        id: leftPane
        y: statusStrip.height
        width: root.leftWidth
        height: root.height - statusStrip.height - railSlot.height
        color: Theme.surface

        HeroSlot {
            id: heroSlot
            width: parent.width
            height: Size.mm(26)
        }

        Loader {
            id: listSlot
            y: heroSlot.height
            width: parent.width
            height: parent.height - heroSlot.height - totalSlot.height
            sourceComponent: root.leftPage
            clip: true
        }

        TotalSlot {
            id: totalSlot
            anchors.bottom: parent.bottom
            width: parent.width
            height: Size.mm(25)
        }

        Hairline {
            anchors.right: parent.right
            height: parent.height
        }
    }

    Rectangle {
        x: leftPane.width
        y: statusStrip.height
        width: root.width - x
        height: leftPane.height
        color: root.rightSurface ? Theme.surface : Theme.ground

        Loader {
            id: rightSlot
            anchors.fill: parent
            anchors.margins: root.rightSurface ? 0 : Size.pad
            focus: true
            sourceComponent: root.rightPage
        }
    }

    Rail {
        id: railSlot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(24)
        onActivated: n => root.keyActivated(n)
    }

    Rectangle {
        anchors.fill: parent
        visible: statusStrip.training
        color: "transparent"
        border.width: Size.mm(2)
        border.color: Theme.look
    }
}
