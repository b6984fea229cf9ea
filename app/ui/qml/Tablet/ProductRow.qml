pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One product in a list for a thumb: picture, name in up to two lines, price, and how many are here or elsewhere.
Pressable {
    id: root

    property url picture
    property string glyph: "package"
    property string note
    property string price
    property string stock
    property string stockTone
    property bool selected: false

    implicitHeight: Size.mm(18)
    ringInside: true
    name: [text, note, price, stock].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected

    background: Rectangle {
        color: root.selected || root.down ? Theme.accentSoft : Theme.surface

        Rectangle {
            width: Size.mm(1)
            height: parent.height
            visible: root.selected
            color: Theme.accent
        }

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    contentItem: Item {
        ProductPicture {
            id: shot
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            width: Size.mm(14)
            height: width
            color: Theme.raised
            picture: root.picture
            glyph: root.glyph
        }

        Column {
            anchors.left: shot.right
            anchors.right: figures.left
            anchors.leftMargin: Size.mm(3)
            anchors.rightMargin: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                size: Theme.row
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.95
                font.weight: Font.DemiBold
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.caption
                color: Theme.ink2
            }
        }

        Column {
            id: figures
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                anchors.right: parent.right
                text: root.price
                size: Theme.lead
                font.weight: Font.Bold
            }

            ToneLabel {
                anchors.right: parent.right
                text: root.stock
                tone: root.stockTone
                glyph: root.stockTone === "" ? "" : Tone.glyph(root.stockTone)
            }
        }
    }
}
