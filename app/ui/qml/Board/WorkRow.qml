pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A row of work: where it goes, what it is, how much, and whether it is done.
Pressable {
    id: root

    property string lead
    property string note
    property string value
    property string word
    property string state0
    property bool selected: false
    readonly property bool done: state0 === "done"
    readonly property bool lacks: state0 === "short"

    implicitHeight: Size.mm(14)
    ringInside: true
    name: [text, note, value, word].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected

    background: Rectangle {
        color: root.selected || root.down ? Theme.accentSoft : root.lacks ? Theme.lookSoft : Theme.surface

        Rectangle {
            width: Size.mm(1)
            height: parent.height
            visible: root.selected
            color: Theme.accent
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    contentItem: Item {
        Rectangle {
            id: slot
            x: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Size.mm(8), slotWord.implicitWidth + Size.mm(3))
            height: Size.mm(8)
            radius: Size.mm(1.6)
            visible: root.lead !== ""
            color: root.done ? Theme.goodSoft : Theme.fill

            Txt {
                id: slotWord
                anchors.centerIn: parent
                text: root.lead
                size: Theme.row
                font.weight: Font.Bold
                font.features: ({})
            }
        }

        Column {
            x: slot.visible ? slot.x + slot.width + Size.mm(3) : Size.mm(3)
            width: values.x - x - Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                size: Theme.row
                font.weight: Font.DemiBold
                color: root.done && !root.selected ? Theme.ink2 : Theme.ink
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.small
                color: Theme.ink2
            }
        }

        Row {
            id: values
            anchors.right: parent.right
            anchors.rightMargin: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Size.mm(1.5)

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    anchors.right: parent.right
                    visible: text !== ""
                    text: root.value
                    size: Theme.row
                    font.weight: Font.DemiBold
                }

                Txt {
                    anchors.right: parent.right
                    visible: text !== ""
                    text: root.word
                    size: Theme.small
                    color: root.done ? Theme.good : root.lacks ? Theme.look : Theme.ink2
                }
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.done || root.lacks
                name: root.done ? "check" : "alert-triangle"
                size: Size.mm(5)
                color: root.done ? Theme.good : Theme.look
                stroke: 2.25
            }
        }
    }
}
