pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// One key of a pad.
Touchable {
    id: root

    property string glyph

    corner: Plan.px(16)

    background: ButtonGround {
        pressed: root.down
        corner: root.corner
    }

    contentItem: Item {
        Txt {
            anchors.centerIn: parent
            visible: root.glyph === ""
            text: root.text
            size: Plan.text(48)
            font.weight: Font.DemiBold
            font.features: {"tnum": 0}
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: root.glyph !== ""
            name: root.glyph
            size: Plan.px(52)
        }
    }
}
