pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The quietest action: a word, underlined, with a full-sized target around it.
Pressable {
    id: root

    property string tone

    implicitWidth: Math.max(Size.mm(12), label.implicitWidth + Size.mm(4))
    implicitHeight: Size.mm(11)
    ringInside: true

    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.fill : "transparent"
    }

    contentItem: Item {
        Txt {
            id: label
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            text: root.text
            font.weight: Font.DemiBold
            font.underline: root.enabled
            color: root.enabled ? Tone.ink(root.tone) : Theme.off
        }
    }
}
