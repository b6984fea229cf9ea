pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"
import "../Till"

// What cannot be done, over the lower part of the page; what is under it is still read and cannot be touched.
Item {
    id: root

    required property RefusalViewModel refusal

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.8
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height
        width: Math.min(parent.width, Size.mm(136))
        height: Math.min(parent.height, Size.mm(118))
        color: Theme.surface

        RefusalAnswer {
            anchors.fill: parent
            visible: root.visible
            refusal: root.refusal
            // The words of the counter speak of its basket; looking something up touches none.
            lost: root.refusal.code.startsWith("SCAN-") ? "" : root.refusal.lost
        }
    }
}
