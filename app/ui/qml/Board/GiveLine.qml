pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A line of the handover: how many are given, fewer or more, or that the customer does not want it.
Rectangle {
    id: root

    required property var model
    readonly property bool roomy: width > Size.mm(118)

    signal more(int by)
    signal refused

    implicitHeight: Size.mm(roomy ? 16 : 27)
    color: model.refused ? Theme.lookSoft : Theme.surface

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Column {
        x: Size.mm(3)
        y: root.roomy ? Math.round((parent.height - height) / 2) : Size.mm(2)
        width: (root.roomy ? keys.x : parent.width) - x - Size.mm(3)

        Txt {
            width: parent.width
            text: root.model.text
            size: Theme.row
            font.weight: Font.DemiBold
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.model.note
            size: Theme.small
            color: Theme.look
        }
    }

    Row {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: Size.mm(3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(2.5)
        height: Size.mm(11)
        spacing: Size.gap

        ActionButton {
            width: Size.mm(12)
            height: parent.height
            visible: !root.model.fixed
            enabled: root.model.less
            text: "−"
            name: qsTr("One fewer, %1").arg(root.model.text)
            onClicked: root.more(-1)
        }

        Txt {
            width: Math.max(implicitWidth, Size.mm(16))
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 of %2").arg(root.model.giving).arg(root.model.most)
            size: Theme.row
            font.weight: Font.Bold
        }

        ActionButton {
            width: Size.mm(12)
            height: parent.height
            visible: !root.model.fixed
            enabled: root.model.more
            text: "+"
            name: qsTr("One more, %1").arg(root.model.text)
            onClicked: root.more(1)
        }

        ActionButton {
            height: parent.height
            text: root.model.refused ? qsTr("They want it") : qsTr("Not wanted")
            name: text + ", " + root.model.text
            onClicked: root.refused()
        }
    }
}
