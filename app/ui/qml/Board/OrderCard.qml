pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One order of a column: its code and clock, what there is to know, how much of its time is gone; or where it lies.
Pressable {
    id: root

    required property var model
    readonly property bool lies: model.shelf !== ""
    readonly property bool tight: width < Size.mm(34)
    readonly property int side: Size.mm(tight ? 1.8 : 2.3)
    readonly property int words: tight ? Math.max(12, Size.mm(2.8)) : Theme.small
    readonly property int quiet: tight ? Math.max(12, Size.mm(2.6)) : Theme.caption

    implicitHeight: column.height + 2 * Size.mm(1.9)
    corner: Size.mm(2)
    name: [model.code, model.clock, model.head, model.note, model.shelf].filter(part => part !== "").join(", ")

    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.accentSoft : Tone.soft(root.model.tone)
        border.width: root.model.tone === "" ? Size.hairline : Math.max(Size.hairline, Math.round(Size.rule * 0.75))
        border.color: root.model.tone === "" ? Theme.line : Tone.ink(root.model.tone)
    }

    contentItem: Item {
        Column {
            id: column
            x: root.side
            y: Size.mm(1.9)
            width: (root.lies ? shelf.x : parent.width - root.side) - x
            spacing: Size.mm(0.3)

            Item {
                width: parent.width
                height: code.height

                Txt {
                    id: code
                    width: (clock.visible ? clock.x : parent.width) - Size.mm(1)
                    text: root.model.code
                    size: root.tight ? Size.mm(3.8) : Theme.lead
                    font.weight: Font.Bold
                    font.features: ({})
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 12
                }

                Row {
                    id: clock
                    anchors.right: parent.right
                    anchors.verticalCenter: code.verticalCenter
                    visible: root.model.clock !== ""
                    spacing: Size.mm(0.7)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: root.model.clockGlyph
                        size: Size.mm(root.tight ? 3 : 3.4)
                        color: root.model.clockTone === "" ? Theme.good : Tone.ink(root.model.clockTone)
                        stroke: 2.25
                    }

                    Txt {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.model.clock
                        size: root.words
                        font.weight: Font.DemiBold
                        color: Tone.ink(root.model.clockTone)
                    }
                }
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.model.head
                size: root.words
            }

            Row {
                width: parent.width
                visible: root.model.note !== ""
                spacing: Size.mm(1)

                Icon {
                    id: mark
                    anchors.verticalCenter: parent.verticalCenter
                    visible: name !== ""
                    name: root.model.noteGlyph
                    size: Size.mm(3.2)
                    color: root.model.noteTone === "" ? Theme.good : Tone.ink(root.model.noteTone)
                    stroke: 2
                }

                Txt {
                    width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                    text: root.model.note
                    size: root.quiet
                    font.weight: root.model.noteTone === "" ? Font.Normal : Font.DemiBold
                    color: root.model.noteTone === "" ? Theme.ink2 : Tone.ink(root.model.noteTone)
                }
            }

            Item {
                width: parent.width
                height: Size.mm(2.2)
                visible: root.model.progress >= 0

                TimeBar {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    part: root.model.progress
                    ink: Tone.ink(root.model.progressTone)
                }
            }
        }

        Txt {
            id: shelf
            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            visible: root.lies
            width: Math.min(implicitWidth, Math.round(parent.width * 0.42))
            horizontalAlignment: Text.AlignRight
            text: root.model.shelf
            size: root.tight ? Size.mm(4.6) : Theme.title
            minimumPixelSize: 12
            fontSizeMode: Text.HorizontalFit
            font.weight: Font.Bold
            font.features: ({})
            color: Theme.accent
        }
    }
}
