pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The fiscal receipt of the sale by its numbers: what to compare when somebody asks about it later.
Panel {
    id: root

    required property var rows
    required property PrintingViewModel printing

    implicitHeight: body.height + 2 * body.y
    Accessible.role: Accessible.StaticText
    Accessible.name: heading.text

    Column {
        id: body
        x: Size.mm(4)
        y: Size.mm(3)
        width: parent.width - 2 * x
        spacing: Size.mm(1)

        ToneLabel {
            id: heading
            text: qsTr("The fiscal receipt is issued")
            tone: "good"
            size: Theme.row
            widest: body.width
        }

        Repeater {
            model: root.rows

            Txt {
                required property var modelData

                width: body.width
                text: modelData.label + ": " + modelData.value
                wrapMode: Text.Wrap
            }
        }

        ToneLabel {
            visible: text !== ""
            text: root.printing.drawer
            tone: "look"
            widest: body.width
        }

        ToneLabel {
            visible: text !== ""
            text: root.printing.missed
            tone: "look"
            widest: body.width
        }
    }
}
