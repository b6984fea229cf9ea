pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Due, given, change. While money is missing "Still due" takes the place of the change.
Item {
    id: root

    property string dueLabel: qsTr("Due in cash")
    property string due
    property string givenLabel: qsTr("Given")
    property string given
    property string resultLabel: qsTr("Change")
    property string result
    property bool missing: false

    implicitHeight: Size.mm(35)
    implicitWidth: Size.mm(82)

    component Amount: Item {
        id: amount

        property string label
        property string figure
        property int size: Math.round(Theme.row * 1.625)
        property int weight: Font.Normal
        property color ink: Theme.ink

        width: root.width

        Txt {
            id: caption
            anchors.left: parent.left
            anchors.baseline: number.baseline
            width: Math.min(implicitWidth, parent.width * 0.45)
            text: amount.label
            minimumPixelSize: 12
            fontSizeMode: Text.HorizontalFit
            size: amount.weight === Font.Bold ? Math.round(Theme.row * 1.25) : Theme.row
            font.weight: amount.weight
            color: amount.weight === Font.Bold ? amount.ink : Theme.ink2
        }

        Txt {
            id: number
            anchors.right: parent.right
            width: parent.width - caption.width - Size.mm(3)
            height: parent.height
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: amount.figure
            size: amount.size
            minimumPixelSize: 12
            fontSizeMode: Text.HorizontalFit
            font.weight: amount.weight === Font.Bold ? Font.Bold : Font.DemiBold
            color: amount.ink
        }
    }

    Amount {
        height: Size.mm(8.5)
        label: root.dueLabel
        figure: root.due
    }

    Amount {
        y: Size.mm(9.25)
        height: Size.mm(8.5)
        label: root.givenLabel
        figure: root.given
    }

    Rectangle {
        y: Size.mm(19)
        width: parent.width
        height: Size.rule
        color: Theme.ink
    }

    Amount {
        y: Size.mm(19.5)
        height: Size.mm(16)
        label: root.missing ? qsTr("Still due") : root.resultLabel
        figure: root.result
        size: Theme.change
        weight: Font.Bold
        ink: root.missing ? Theme.look : Theme.ink
    }
}
