pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"

// A paper bag with its slip, `code` on it.
Item {
    id: root

    property string code
    readonly property real step: width / 100

    implicitHeight: Math.round(width * 1.12)
    Accessible.ignored: true

    Rectangle {
        x: Math.round(27 * root.step)
        width: Math.round(46 * root.step)
        height: Math.round(60 * root.step)
        radius: width / 2
        color: "transparent"
        border.width: Math.round(6 * root.step)
        border.color: "#8A6238"
    }

    Rectangle {
        x: Math.round(6 * root.step)
        y: Math.round(32 * root.step)
        width: Math.round(88 * root.step)
        height: Math.round(78 * root.step)
        radius: Math.round(4 * root.step)
        color: "#D2A76C"
    }

    Rectangle {
        x: Math.round(6 * root.step)
        y: Math.round(32 * root.step)
        width: Math.round(88 * root.step)
        height: Math.round(12 * root.step)
        topLeftRadius: Math.round(4 * root.step)
        topRightRadius: topLeftRadius
        color: "#AE7D43"
    }

    Rectangle {
        x: Math.round(13 * root.step)
        y: Math.round(58 * root.step)
        width: Math.round(74 * root.step)
        height: Math.round(32 * root.step)
        radius: Math.round(5 * root.step)
        color: "#FFFFFF"

        Txt {
            anchors.centerIn: parent
            width: parent.width - Math.round(6 * root.step)
            horizontalAlignment: Text.AlignHCenter
            text: root.code
            size: Math.round(24 * root.step)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 6
            font.weight: Font.Bold
            font.features: {"tnum": 0}
            color: "#14171A"
            Accessible.ignored: true
        }
    }
}
