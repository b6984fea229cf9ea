pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One column of the upright board, under the thumb: its name and how many it holds.
Pressable {
    id: root

    required property var model
    property bool here: false
    readonly property color ink: model.tone === "accent" ? Theme.accent : model.tone === "" ? Theme.ink : Tone.ink(model.tone)

    implicitHeight: Size.mm(14)
    ringInside: true
    name: model.title + ", " + model.count
    Accessible.role: Accessible.PageTab
    Accessible.selected: here

    background: Rectangle {
        radius: root.corner
        color: root.here || root.down ? Theme.accentSoft : "transparent"
        border.width: root.here ? Size.rule : 0
        border.color: Theme.accent
    }

    contentItem: Item {
        Txt {
            y: Size.mm(1.3)
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.model.count
            size: Theme.title
            font.weight: Font.Bold
            color: root.ink
        }

        Txt {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.mm(1.5)
            x: Size.mm(0.5)
            width: parent.width - 2 * x
            horizontalAlignment: Text.AlignHCenter
            text: root.model.title
            size: Theme.caption
            minimumPixelSize: 12
            fontSizeMode: Text.HorizontalFit
            font.weight: root.here ? Font.Bold : Font.Normal
            color: root.ink
        }
    }
}
