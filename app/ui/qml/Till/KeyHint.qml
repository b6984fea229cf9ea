pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Keys and what they do here.
Row {
    id: root

    property list<string> caps: []
    property string text

    spacing: Size.mm(1.5)
    rightPadding: Size.mm(2)

    Repeater {
        model: root.caps

        KeyCap {
            required property string modelData

            anchors.verticalCenter: parent.verticalCenter
            text: modelData
        }
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: Theme.small
        color: Theme.ink2
    }
}
