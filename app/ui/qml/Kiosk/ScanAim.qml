pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// A telephone above the reader. While `moving` it goes down into the light and back: this is how it is done.
Item {
    id: root

    property bool moving: false
    readonly property real step: width / 700

    implicitWidth: Plan.px(700)
    implicitHeight: Math.round(width * 746 / 700)
    Accessible.ignored: true

    Image {
        id: beam
        x: 0
        y: Math.round(62 * root.step)
        width: Math.round(692 * root.step)
        height: Math.round(620 * root.step)
        sourceSize.width: width
        source: "image://aim/beam"
    }

    Image {
        id: phone

        property real sunk: 0

        x: Math.round(136 * root.step)
        y: Math.round(sunk * root.step)
        width: Math.round(420 * root.step)
        height: Math.round(690 * root.step)
        sourceSize.width: width
        source: "image://aim/phone/" + encodeURIComponent(qsTr("Your pickup code"))

        SequentialAnimation on sunk {
            running: root.moving && root.visible
            loops: Animation.Infinite

            PauseAnimation {
                duration: 1400
            }

            NumberAnimation {
                from: 0
                to: 46
                duration: 700
                easing.type: Easing.InOutCubic
            }

            PauseAnimation {
                duration: 900
            }

            NumberAnimation {
                from: 46
                to: 0
                duration: 900
                easing.type: Easing.InOutCubic
            }
        }
    }

    Rectangle {
        x: Math.round(83 * root.step)
        y: Math.round(682 * root.step)
        width: Math.round(526 * root.step)
        height: root.height - y
        topLeftRadius: Math.round(20 * root.step)
        topRightRadius: topLeftRadius
        color: "#06201D"

        Rectangle {
            x: Math.round((parent.width - width) / 2)
            y: Math.round(18 * root.step)
            width: Math.round(394 * root.step)
            height: Math.round(14 * root.step)
            radius: height / 2
            color: "#63D3C3"
        }
    }
}
