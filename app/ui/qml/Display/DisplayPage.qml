pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// What the customer sees: the goods at the left, at the right what they come to and what to do next. Nothing in it can
// be touched. It is drawn in units of a screen 1280 wide and 800 high, as customers stand as far from small screens.
Rectangle {
    id: root

    required property DisplayViewModel vm
    readonly property real unit: Math.min(width / 1280, height / 800)
    readonly property bool resting: vm.phase === "idle" || vm.phase === "closed"

    color: Theme.surface
    Accessible.name: root.vm.shop

    DisplaySheet {
        width: Math.round(root.width * 0.5625)
        height: root.height
        visible: !root.resting
        vm: root.vm
        unit: root.unit
    }

    DisplayScene {
        x: Math.round(root.width * 0.5625)
        width: root.width - x
        height: root.height
        visible: !root.resting
        vm: root.vm
        unit: root.unit
    }

    DisplayGreeting {
        anchors.fill: parent
        visible: root.resting
        vm: root.vm
        unit: root.unit
    }
}
