pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Asked before the screen clears. It lies over the sheet, never over the scene.
Rectangle {
    id: root

    property string time
    readonly property alias answer: here

    signal answered

    implicitHeight: Plan.touch(168)
    radius: Plan.radius
    color: Theme.surface
    border.width: Math.max(3, Plan.px(4))
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Still there?")
    Accessible.description: time

    Column {
        x: Plan.px(36)
        width: here.x - x - Plan.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Plan.px(4)

        Label {
            width: parent.width
            text: qsTr("Still there?")
            steps: 40
            lines: 1
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            text: root.time
            steps: 29
        }
    }

    BigButton {
        id: here
        x: parent.width - width - Plan.px(24)
        width: Math.round(parent.width * 0.36)
        height: parent.height - Plan.px(48)
        anchors.verticalCenter: parent.verticalCenter
        kind: "primary"
        text: qsTr("I am here")
        onClicked: root.answered()
    }
}
