pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The device's counters before the order and now, as a list of {label, before, after}.
Panel {
    id: root

    property var rows: []
    readonly property int figures: Math.round(width * 0.25)

    implicitHeight: body.height + 2 * border.width
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("What the device says")

    component Cell: Txt {
        width: root.figures
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent?.verticalCenter
    }

    Column {
        id: body
        x: Size.mm(4)
        width: parent.width - 2 * x

        Item {
            width: parent.width
            height: Size.mm(7)

            Cell {
                x: parent.width - 2 * width
                text: qsTr("Before")
                size: Theme.small
                color: Theme.ink2
            }

            Cell {
                x: parent.width - width
                text: qsTr("Now")
                size: Theme.small
                color: Theme.ink2
            }
        }

        Repeater {
            model: root.rows

            Item {
                id: row

                required property var modelData
                readonly property bool moved: modelData.before !== modelData.after

                width: body.width
                height: Size.mm(9)
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.label + ": " + qsTr("before %1, now %2").arg(modelData.before || "–").arg(modelData.after || "–")

                Hairline {
                    width: parent.width
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * root.figures
                    text: row.modelData.label
                }

                Cell {
                    x: parent.width - 2 * width
                    text: row.modelData.before || "–"
                    size: Theme.row
                }

                Cell {
                    x: parent.width - width
                    text: row.modelData.after || "–"
                    size: Theme.row
                    font.weight: row.moved ? Font.Bold : Font.Normal
                }
            }
        }
    }
}
