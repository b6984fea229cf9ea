pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A way to go on, beside others that are as good: its sign, its name, and what it needs. `chosen` marks a switch that is on.
Touchable {
    id: root

    property string glyph
    property string detail
    property string reason
    property bool chosen: false

    enabled: reason === ""
    explanation: reason || detail
    implicitHeight: Plan.touch(Plan.large || detail === "" ? 150 : 196)
    Accessible.checkable: checkable
    Accessible.checked: chosen

    background: ButtonGround {
        pressed: root.down
        filled: root.chosen
        off: root.reason !== ""
    }

    contentItem: Item {
        id: face

        readonly property color ink: root.chosen ? Theme.onAccent : Theme.ink

        Column {
            x: Plan.px(34)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Plan.px(10)

            Row {
                width: parent.width
                spacing: Plan.px(24)

                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    visible: name !== ""
                    name: root.chosen ? "check" : root.glyph
                    size: Plan.px(Plan.large ? 62 : 54)
                    color: root.chosen ? Theme.onAccent : Theme.accent
                    stroke: 2
                }

                Label {
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.text
                    steps: 42
                    lines: 1
                    font.weight: Font.Bold
                    color: face.ink
                }
            }

            Label {
                id: detailText
                width: parent.width
                visible: text !== "" && !Plan.large
                text: root.reason || root.detail
                steps: 29
                color: root.chosen ? Theme.onAccent : Theme.ink2
            }
        }
    }
}
