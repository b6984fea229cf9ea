pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Why it costs that, reason by reason, in sentences to be read aloud.
Column {
    id: root

    required property LookViewModel look

    Repeater {
        model: root.look.why

        delegate: Item {
            id: reason

            required property string text
            required property string detail
            required property string glyph
            required property bool applied

            width: root.width
            height: words.height + Size.mm(4)

            Hairline {
                width: parent.width
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: reason.glyph
                size: Size.mm(5.5)
                color: Theme.accent
            }

            Column {
                id: words
                x: Size.mm(8)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: reason.text
                    size: Theme.row
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.weight: reason.applied ? Font.Bold : Font.Medium
                }

                Txt {
                    width: parent.width
                    visible: text !== ""
                    text: [reason.detail, reason.applied ? qsTr("in this price") : ""].filter(part => part !== "").join(", ")
                    color: Theme.ink2
                }
            }
        }
    }
}
