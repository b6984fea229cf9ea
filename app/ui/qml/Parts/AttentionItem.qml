pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A sale that head office could not take as it is: its own words, and what has been done about it.
Rectangle {
    id: root

    property alias number: row.number
    property alias made: row.made
    property alias status: row.status
    property alias amount: row.amount
    property string quote
    property string explanation

    implicitHeight: row.height + words.height + Size.mm(2.5)
    color: Theme.lookSoft

    SyncRow {
        id: row
        width: parent.width
        kind: "attention"
        color: "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Size.hairline
            color: root.color
        }
    }

    Column {
        id: words
        y: row.height - Size.mm(1.25)
        x: row.axes.edge
        width: parent.width - 2 * x
        spacing: Size.mm(1.5)

        Item {
            width: parent.width
            height: quote.height

            Rectangle {
                width: Size.mm(0.75)
                height: parent.height
                color: Theme.look
            }

            Txt {
                id: quote
                x: Size.mm(3.75)
                width: parent.width - x
                text: root.quote
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }

        Txt {
            width: parent.width
            text: root.explanation
            size: Theme.small
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.ink2
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
