pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

Row {
    id: root

    property int filled: 0
    property int length: 4

    spacing: Size.mm(4)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of %2 figures entered").arg(filled).arg(length)

    Repeater {
        model: root.length

        Rectangle {
            required property int index

            width: Size.mm(4)
            height: width
            radius: width / 2
            color: index < root.filled ? Theme.ink : "transparent"
            border.width: Size.rule
            border.color: Theme.edge
        }
    }
}
