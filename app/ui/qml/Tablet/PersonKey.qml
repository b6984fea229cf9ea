pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Who holds the tablet; a touch locks it for the next one, and the page waits as it is.
Pressable {
    id: root

    required property ShellViewModel shell

    implicitWidth: Math.min(Size.mm(44), Size.mm(13) + Math.ceil(measured.advanceWidth))
    implicitHeight: Size.mm(12)
    text: shell.cashier
    explanation: qsTr("Lock, or hand over to a colleague")
    onClicked: shell.lock()

    TextMetrics {
        id: measured
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: Theme.body
        text: root.text
    }

    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.accentSoft : Theme.surface
        border.width: Size.hairline
        border.color: Theme.edge
    }

    contentItem: Item {
        Icon {
            id: mark
            x: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            name: "lock"
            size: Size.mm(5)
            stroke: 2
        }

        Txt {
            id: word
            anchors.left: mark.right
            anchors.leftMargin: Size.mm(2)
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - x - Size.mm(2)
            text: root.text
            font.weight: Font.DemiBold
        }
    }
}
