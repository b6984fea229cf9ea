pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// Between a code and its result; mostly too short to be read.
KioskPage {
    id: root

    title: qsTr("Looking for your order")
    sceneSteps: 1176

    scene: Capital {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: root.title
        steps: 112
        lines: 3
    }

    body: Label {
        width: parent.width
        text: qsTr("One moment")
        steps: 44
        color: Theme.ink2
    }
}
