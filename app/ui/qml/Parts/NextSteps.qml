pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// What happens next, in up to three sentences: `steps` is a list of {strong, text}.
Column {
    id: root

    property string title: qsTr("What happens next")
    property var steps: []

    spacing: Size.mm(1)

    Txt {
        width: parent.width
        text: root.title
        font.weight: Font.DemiBold
        bottomPadding: Size.mm(1.5)
    }

    Repeater {
        model: root.steps.slice(0, 3)

        Item {
            id: step

            required property int index
            required property var modelData

            width: root.width
            height: words.height

            Txt {
                text: (step.index + 1).toString()
                font.weight: Font.Bold
            }

            Lead {
                id: words
                x: Size.mm(6)
                width: parent.width - x
                strong: step.modelData.strong ?? ""
                after: step.modelData.text ?? ""
            }
        }
    }
}
