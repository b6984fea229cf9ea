pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Covers the sheet, and of the scene only what it needs, until it is left; its content stands at the lower edge.
FocusScope {
    id: root

    property string title
    // As much as it has to say.
    readonly property int need: slot.height + Plan.px(180)
    default property alias content: slot.data

    signal leaveAsked

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Label {
        x: slot.x
        y: Math.max(Plan.px(28), slot.y - height - Plan.px(28))
        width: slot.width
        text: root.title
        steps: 52
        lines: 1
        font.weight: Font.Bold
    }

    Column {
        id: slot
        x: Plan.portrait ? Plan.margin : Plan.px(56)
        y: root.height - height - Plan.px(48)
        width: root.width - 2 * x
        spacing: Plan.gap
    }
}
