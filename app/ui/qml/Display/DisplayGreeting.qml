pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// Between customers: the shop by its name, and whether this till is open.
DisplayGround {
    id: root

    required property DisplayViewModel vm
    required property real unit
    readonly property int margin: Math.round(96 * unit)
    readonly property bool closed: vm.phase === "closed"

    Icon {
        // It reaches over the corner, out of the way of the words.
        x: Math.round(root.width - width * 0.8)
        y: Math.round(root.height - height * 0.8)
        visible: !root.closed
        name: "shopping-bag"
        size: Math.round(520 * root.unit)
        color: root.ink
        opacity: 0.14
    }

    DisplaySign {
        x: root.margin
        y: Math.round(72 * root.unit)
        width: root.width - 2 * x
        shop: root.vm.shop
        unit: root.unit
        size: Math.round(52 * root.unit)
        ink: root.ink
        ground: Theme.dark ? Theme.accentDeep : Theme.accent
    }

    Column {
        x: root.margin
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(10 * root.unit)
        spacing: Math.round(12 * root.unit)

        WordTxt {
            width: parent.width
            text: root.vm.greeting
            largest: Math.round((root.closed ? 96 : 140) * root.unit)
            maximumLineCount: 2
            font.weight: Font.Bold
            color: root.ink
        }

        WordTxt {
            width: parent.width
            text: root.vm.invitation
            largest: Math.round(48 * root.unit)
            maximumLineCount: 2
            color: root.ink
        }
    }
}
