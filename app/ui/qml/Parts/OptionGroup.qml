pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A few choices side by side, one of them chosen.
Row {
    id: root

    property string label
    property var options: []
    property int current: 0

    signal chosen(int index)

    spacing: Size.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: root.options

        Pressable {
            id: option

            required property int index
            required property string modelData
            readonly property bool current: index === root.current

            implicitWidth: Math.max(Size.mm(18), word.implicitWidth + Size.mm(current ? 16 : 8))
            implicitHeight: Size.mm(12)
            text: modelData
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: current
            onClicked: {
                root.current = index;
                root.chosen(index);
            }

            background: Rectangle {
                radius: option.corner
                color: option.current || option.down ? Theme.accentSoft : Theme.surface
                border.width: option.current ? Size.rule : Size.hairline
                border.color: option.current ? Theme.accent : Theme.edge
            }

            contentItem: Item {
                Icon {
                    x: Size.mm(3.5)
                    anchors.verticalCenter: parent.verticalCenter
                    visible: option.current
                    name: "check"
                    size: Size.mm(5)
                    stroke: 2
                }

                Txt {
                    id: word
                    x: option.current ? Size.mm(10.5) : (parent.width - width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: option.text
                    size: Theme.row
                    font.weight: option.current ? Font.DemiBold : Font.Medium
                }
            }
        }
    }
}
