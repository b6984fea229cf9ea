pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A row of any list: icon, two lines, a value at the right.
Pressable {
    id: root

    property string glyph
    property string note
    property bool first: false
    property bool last: false
    property string value
    property string valueNote
    property string tone
    property bool selected: false

    implicitWidth: Size.mm(120)
    implicitHeight: Size.mm(14)
    ringInside: true
    name: [text, note, value, valueNote].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected

    background: Rectangle {
        topLeftRadius: root.first ? Size.tileRadius - Size.hairline : 0
        topRightRadius: topLeftRadius
        bottomLeftRadius: root.last ? Size.tileRadius - Size.hairline : 0
        bottomRightRadius: bottomLeftRadius
        color: root.selected || root.down ? Theme.accentSoft : Theme.surface

        Rectangle {
            width: Size.mm(1)
            height: parent.height
            visible: root.selected
            color: Theme.accent
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.last
        }
    }

    contentItem: Item {
        Icon {
            id: mark
            x: Size.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: root.glyph
            size: Size.mm(5.5)
            color: root.enabled ? Tone.quiet(root.tone) : Theme.off
        }

        Column {
            x: Size.mm(root.glyph === "" ? 4 : 13)
            width: values.x - x - Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                size: Theme.row
                font.weight: Font.DemiBold
                color: root.enabled ? Theme.ink : Theme.off
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.small
                color: root.enabled ? Theme.ink2 : Theme.off
            }
        }

        Column {
            id: values
            x: parent.width - width - Size.mm(4)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                anchors.right: parent.right
                visible: text !== ""
                text: root.value
                size: Theme.row
                font.weight: Font.DemiBold
                color: root.enabled ? Tone.ink(root.tone) : Theme.off
            }

            Txt {
                anchors.right: parent.right
                visible: text !== ""
                text: root.valueNote
                size: Theme.small
                color: root.enabled ? Tone.quiet(root.tone) : Theme.off
            }
        }
    }
}
