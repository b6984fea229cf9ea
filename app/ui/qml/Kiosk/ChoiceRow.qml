pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One of at most three answers, each with what it leads to. The first is primary.
Touchable {
    id: root

    property string glyph
    property string consequence
    property string reason
    property bool primary: false
    property int consequenceLines: Plan.large || Plan.reach || !Plan.portrait ? 1 : 2
    readonly property bool filled: primary && enabled
    readonly property color ink: filled ? (down && Theme.dark ? Theme.ink : Theme.onAccent) : enabled ? Theme.ink : Theme.ink2

    enabled: reason === ""
    explanation: reason || consequence
    implicitHeight: Plan.touch(Plan.reach || !Plan.portrait ? (Plan.large ? 154 : 132) : primary ? 180 : 172)

    background: ButtonGround {
        filled: root.filled
        pressed: root.down
        off: root.reason !== ""
    }

    contentItem: Item {
        Icon {
            id: sign
            x: Plan.px(42)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyph !== ""
            name: root.glyph
            size: Plan.px(Plan.large ? 70 : 60)
            color: root.ink
            stroke: 1.75
        }

        Column {
            x: root.glyph === "" ? Plan.px(40) : sign.x + sign.width + Plan.px(38)
            width: chevron.x - x - Plan.px(20)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Plan.px(4)

            Label {
                width: parent.width
                text: root.text
                steps: 42
                lines: 1
                font.weight: Font.Bold
                color: root.ink
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: root.reason || root.consequence
                steps: 30
                lines: root.consequenceLines
                color: root.filled ? root.ink : Theme.ink2
            }
        }

        Icon {
            id: chevron
            x: root.width - width - Plan.px(32)
            anchors.verticalCenter: parent.verticalCenter
            visible: root.enabled
            name: "chevron-right"
            size: Plan.px(56)
            color: root.ink
            stroke: 2
        }
    }
}
