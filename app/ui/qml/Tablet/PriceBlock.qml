pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What it is and what it costs; the price before what is taken off is struck through, and said.
Item {
    id: root

    required property LookViewModel look
    property bool large: false

    implicitHeight: Math.max(words.height, figures.height)

    Column {
        id: words
        width: parent.width - figures.width - Size.mm(4)

        Txt {
            width: parent.width
            text: root.look.title
            size: Theme.headline
            minimumPixelSize: Theme.lead
            fontSizeMode: Text.Fit
            height: Math.min(implicitHeight, Size.mm(17))
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.92
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: [root.look.category, root.look.variant].filter(part => part !== "").join(" · ")
            size: Theme.row
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
            color: Theme.ink2
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.look.note
            size: Theme.small
            color: Theme.ink2
        }
    }

    Column {
        id: figures
        anchors.right: parent.right

        Row {
            anchors.right: parent.right
            spacing: Size.mm(1.5)

            Txt {
                anchors.baseline: figure.baseline
                text: root.look.currency
                size: Theme.lead
                font.weight: Font.DemiBold
            }

            Txt {
                id: figure
                text: root.look.price
                size: root.look.currency === "" ? Theme.title : root.large ? Theme.change : Theme.amount
                font.weight: Font.Bold
            }
        }

        Row {
            anchors.right: parent.right
            visible: root.look.was !== ""
            spacing: Size.mm(1.5)

            Txt {
                text: qsTr("was")
                size: Theme.row
                color: Theme.ink2
            }

            Txt {
                text: root.look.was
                size: Theme.row
                font.strikeout: true
                color: Theme.ink2
            }
        }

        Txt {
            anchors.right: parent.right
            visible: text !== ""
            text: root.look.per
            size: Theme.row
            color: Theme.ink2
        }

        Txt {
            anchors.right: parent.right
            visible: text !== ""
            text: root.look.deposit
            size: Theme.row
            color: Theme.ink2
        }
    }
}
