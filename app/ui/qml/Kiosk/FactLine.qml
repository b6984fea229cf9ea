pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A fact with its name, in one line.
Item {
    id: root

    property string glyph
    property string label
    property string value

    implicitHeight: Math.max(sign.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== ""
        name: root.glyph
        size: Plan.px(48)
        color: Theme.accent
    }

    Column {
        id: words
        x: sign.visible ? sign.width + Plan.px(28) : 0
        width: parent.width - x
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.label
            steps: 28
            lines: 1
            color: Theme.ink2
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: root.value
            steps: 36
            lines: 1
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
