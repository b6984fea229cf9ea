pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The product, large, on a ground that leaves the light to it.
Rectangle {
    id: root

    property url picture
    property string glyph

    color: Theme.fill

    Rectangle {
        anchors.fill: parent
        visible: !Theme.dark

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.fill
            }

            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }

    ProductPicture {
        anchors.centerIn: parent
        width: Math.min(parent.width - Size.mm(8), Math.round(height * 1.6))
        height: parent.height - Size.mm(6)
        color: "transparent"
        picture: root.picture
        glyph: root.glyph
        glyphSize: Math.round(height * 0.7)
    }
}
