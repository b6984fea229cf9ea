pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Name, code or brand. `armed` shows the quantity that waits for the next scan, `cap` the key that leads here or out.
FocusScope {
    id: root

    property alias text: entry.text
    property string hint: qsTr("Search name, code or brand")
    property string armed
    property string cap: text !== "" || armed !== "" ? qsTr("Esc") : "/"

    signal edited(string text)
    signal submitted(string text)
    signal cancelled

    implicitWidth: Size.mm(120)
    implicitHeight: Size.mm(14)

    Entry {
        id: entry
        anchors.fill: parent
        focus: true
        hint: root.hint
        leftPadding: (chip.visible ? chip.x + chip.width : glass.x + glass.width) + Size.mm(3)
        rightPadding: cap.width + Size.mm(6)
        font.pixelSize: text === "" ? Theme.row : Math.round(Theme.row * 1.25)
        onTextEdited: root.edited(text)
        onAccepted: root.submitted(text)
        Keys.onEscapePressed: root.cancelled()
    }

    Icon {
        id: glass
        x: Size.mm(4.5)
        anchors.verticalCenter: parent.verticalCenter
        visible: !chip.visible
        name: "search"
        size: Size.mm(5.5)
        color: Theme.ink2
        stroke: 2
    }

    QtyChip {
        id: chip
        x: Size.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        text: root.armed
    }

    KeyCap {
        id: cap
        anchors.right: parent.right
        anchors.rightMargin: Size.mm(3.75)
        anchors.verticalCenter: parent.verticalCenter
        text: root.cap
    }
}
