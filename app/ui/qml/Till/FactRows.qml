pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Labels and their figures, one under the other; `rows` is a list of {label, value, strong}.
Column {
    id: root

    property var rows: []
    property int rowHeight: Size.mm(6.5)

    Repeater {
        model: root.rows

        Item {
            id: fact

            required property var modelData
            readonly property bool strong: (modelData.strong ?? "") !== ""

            width: root.width
            height: root.rowHeight + (strong ? Size.mm(2) : 0)
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + " " + modelData.value

            Hairline {
                width: parent.width
                visible: fact.strong
            }

            Txt {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Size.mm(1)
                width: parent.width - figure.width - Size.mm(3)
                text: fact.modelData.label
                size: Math.round((Theme.body + Theme.row) / 2)
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: fact.strong ? Font.DemiBold : Font.Normal
                color: fact.strong ? Theme.ink : Theme.ink2
            }

            Txt {
                id: figure
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Size.mm(1)
                width: Math.min(implicitWidth, parent.width * 0.7)
                text: fact.modelData.value
                elide: Text.ElideMiddle
                size: Math.round((Theme.body + Theme.row) / 2)
                font.weight: fact.strong ? Font.Bold : Font.Medium
            }
        }
    }
}
