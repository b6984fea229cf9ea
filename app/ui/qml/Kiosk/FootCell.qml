pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One control of the foot bar: a sign above its word, or beside a word and what it does where there is room.
Touchable {
    id: root

    property string glyph
    property string detail
    readonly property bool wide: width > height * 1.9

    explanation: detail

    background: ButtonGround {
        pressed: root.down
        plain: Theme.raised
    }

    contentItem: Item {
        Column {
            visible: !root.wide
            anchors.centerIn: parent
            width: parent.width - Plan.px(12)
            spacing: Plan.px(4)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.glyph
                size: Plan.px(Plan.large ? 54 : 46)
                stroke: 2
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                steps: Plan.reach ? 36 : 30
                lines: 1
                font.weight: Font.DemiBold
            }
        }

        Row {
            visible: root.wide
            x: root.detail === "" ? Math.round((parent.width - width) / 2) : Plan.px(30)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Plan.px(root.detail === "" ? 20 : 26)

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: root.glyph
                size: Plan.px(root.detail === "" ? 44 : 54)
                stroke: 2
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.max(word.natural, under.visible ? under.natural : 0),
                                root.width - sign.width - Plan.px(86))

                Label {
                    id: word
                    width: parent.width
                    text: root.text
                    steps: root.detail === "" ? 31 : 34
                    lines: 1
                    font.weight: root.detail === "" ? Font.DemiBold : Font.Bold
                }

                Label {
                    id: under
                    width: parent.width
                    visible: text !== "" && !Plan.large
                    text: root.detail
                    steps: 28
                    lines: 1
                    color: Theme.ink2
                }
            }
        }
    }
}
