pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// What it comes to, at the same place from the first product to the receipt, and the one thing to do now.
DisplayGround {
    id: root

    required property DisplayViewModel vm
    required property real unit
    readonly property int margin: Math.round(48 * unit)
    readonly property bool paid: vm.phase === "done"

    Rectangle {
        id: tick
        x: root.margin
        y: Math.round(32 * root.unit)
        width: Math.round(48 * root.unit)
        height: width
        radius: width / 2
        visible: root.paid
        color: root.ink

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: Math.round(32 * root.unit)
            color: Theme.dark ? Theme.accentDeep : Theme.accent
            stroke: 2.5
        }
    }

    Txt {
        x: root.paid ? tick.x + tick.width + Math.round(16 * root.unit) : root.margin
        width: (count.visible ? count.x : root.width - root.margin) - x - Math.round(12 * root.unit)
        anchors.verticalCenter: tick.verticalCenter
        text: root.vm.title
        size: Math.round(40 * root.unit)
        minimumPixelSize: Math.round(24 * root.unit)
        fontSizeMode: Text.HorizontalFit
        font.weight: Font.Bold
        color: root.ink
    }

    Txt {
        id: count
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        anchors.verticalCenter: tick.verticalCenter
        visible: !root.paid
        text: root.vm.count
        size: Math.round(29 * root.unit)
        font.weight: Font.Medium
        color: root.ink
    }

    DisplayAmount {
        id: total
        x: root.margin
        y: Math.round(92 * root.unit)
        width: most
        most: root.width - 2 * root.margin
        spread: true
        currency: root.vm.currency
        figure: root.vm.figure
        size: Math.round(122 * root.unit)
        ink: root.ink
    }

    DisplayCard {
        x: root.margin
        y: Math.round(252 * root.unit)
        width: root.width - 2 * x
        height: facts.y - y - Math.round(28 * root.unit)
        vm: root.vm
        unit: root.unit
    }

    Column {
        id: facts
        // Room for two, so that the card keeps its size.
        readonly property int room: 2 * Math.round(40 * root.unit)

        x: root.margin
        y: root.height - Math.round(40 * root.unit) - room
        width: root.width - 2 * x

        Repeater {
            model: root.vm.facts

            Item {
                id: fact

                required property var modelData

                width: facts.width
                height: facts.room / 2

                Txt {
                    width: value.x - Math.round(12 * root.unit)
                    anchors.verticalCenter: parent.verticalCenter
                    text: fact.modelData.label
                    size: Math.round(29 * root.unit)
                    color: root.ink
                }

                Txt {
                    id: value
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: fact.modelData.value
                    size: Math.round(29 * root.unit)
                    font.weight: Font.Bold
                    color: root.ink
                }
            }
        }
    }
}
