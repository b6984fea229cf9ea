pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A product without a barcode, one press away.
Pressable {
    id: root

    property url picture
    property string glyph: "package"
    property string price
    property string unit
    property string reason
    readonly property color ink: enabled ? Theme.ink : Theme.off

    implicitWidth: Size.mm(33.5)
    implicitHeight: Size.mm(28.25)
    corner: Size.tileRadius
    name: text + ", " + (reason || price + " " + unit)

    background: Rectangle {
        radius: root.corner
        color: !root.enabled && Theme.dark ? "transparent" : root.down || !root.enabled ? Theme.fill : Theme.surface
        border.width: Size.hairline
        border.color: Theme.line
    }

    contentItem: Item {
        ProductPicture {
            readonly property real room: root.picture.toString() === "" ? 0 : 2

            x: Size.mm(3 - room / 2)
            y: Size.mm(3 - room)
            width: Size.mm(9 + 2 * room)
            height: width
            color: "transparent"
            picture: root.picture
            glyph: root.glyph
            glyphSize: Size.mm(8)
            ink: root.enabled ? Theme.ink2 : Theme.off
        }

        Column {
            anchors.right: parent.right
            anchors.rightMargin: Size.mm(3)
            y: Size.mm(2.75)
            width: parent.width - Size.mm(16)

            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                text: root.reason || root.price
                wrapMode: root.reason ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                lineHeight: 0.95
                size: root.reason ? Theme.small : Theme.body
                minimumPixelSize: 12
                fontSizeMode: root.reason ? Text.FixedSize : Text.HorizontalFit
                color: root.enabled ? Theme.ink2 : Theme.off
            }

            Txt {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                visible: text !== "" && !root.reason
                text: root.unit
                size: Theme.small
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                color: root.enabled ? Theme.ink2 : Theme.off
            }
        }

        Txt {
            x: Size.mm(3)
            width: parent.width - Size.mm(6)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.mm(2.75)
            text: root.text
            size: root.width < Size.mm(30) ? Theme.body : Math.round((Theme.body + Theme.row) / 2)
            minimumPixelSize: 12
            fontSizeMode: Text.Fit
            height: 3 * Math.ceil(size * 1.25)
            verticalAlignment: Text.AlignBottom
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            lineHeight: 0.98
            font.weight: Font.DemiBold
            color: root.ink
        }
    }
}
