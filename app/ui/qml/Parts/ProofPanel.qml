pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The proof that both sides hold the same sales: a headline, the state of the chain, and rows of {side, sales, sum, last}.
// Children are buttons at the upper right.
Panel {
    id: root

    property string figure
    property string figureWord: qsTr("confirmed")
    property string chainTone: "good"
    property string chain: qsTr("Chain intact")
    property string note
    property string agreement: qsTr("Both sides agree")
    property var rows: []
    property string footLabel
    property string foot
    default property alias actions: actionColumn.data
    readonly property int lastEnd: width - Size.mm(4)
    readonly property int sumEnd: lastEnd - Size.mm(37.5)
    readonly property int salesEnd: sumEnd - Size.mm(32.5)

    implicitHeight: Size.mm(71)

    component Cells: Item {
        id: cells

        property string first
        property string sales
        property string sum
        property string last
        property bool head: false

        width: root.width

        Txt {
            x: Size.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            text: cells.first
            size: cells.head ? Theme.caption : Math.round((Theme.body + Theme.row) / 2)
            color: cells.head ? Theme.ink2 : Theme.ink
        }

        Repeater {
            model: 3

            Txt {
                required property int index

                x: [root.salesEnd, root.sumEnd, root.lastEnd][index] - width
                anchors.verticalCenter: parent?.verticalCenter
                text: [cells.sales, cells.sum, cells.last][index]
                size: cells.head ? Theme.caption : Math.round((Theme.body + Theme.row) / 2)
                font.weight: Font.DemiBold
                color: cells.head ? Theme.ink2 : Theme.ink
            }
        }
    }

    Txt {
        id: figureText
        x: Size.mm(4)
        y: Size.mm(4)
        text: root.figure
        size: root.width < Size.mm(140) ? Theme.headline : Math.round(Theme.amount * 1.08)
        font.weight: Font.Bold
    }

    Txt {
        anchors.left: figureText.right
        anchors.leftMargin: Size.mm(2.5)
        anchors.baseline: figureText.baseline
        text: root.figureWord
        size: Math.round(Theme.row * 1.25)
        font.weight: Font.DemiBold
    }

    ToneLabel {
        x: Size.mm(4)
        y: Size.mm(19)
        text: root.chain
        tone: root.chainTone
        glyph: root.chainTone === "good" ? "link" : "unlink"
        size: Theme.row
    }

    Txt {
        x: Size.mm(4)
        y: Size.mm(25.25)
        width: actionColumn.x - x - Size.mm(2)
        text: root.note
        size: Theme.caption
        color: Theme.ink2
    }

    Column {
        id: actionColumn
        anchors.right: parent.right
        anchors.rightMargin: Size.mm(4)
        y: Size.mm(3.5)
        spacing: Size.gap
    }

    Cells {
        y: Size.mm(31.5)
        height: Size.mm(6)
        head: true
        first: root.agreement
        sales: qsTr("Sales")
        sum: qsTr("Sum")
        last: qsTr("Last entry")
    }

    Repeater {
        model: root.rows

        Cells {
            id: row

            required property int index
            required property var modelData

            y: Size.mm(37.75 + index * 9.75)
            height: Size.mm(9.75)
            first: modelData.side
            sales: modelData.sales
            sum: modelData.sum
            last: modelData.last

            Hairline {
                x: Size.mm(4)
                width: parent.width - 2 * x
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(11.5)
        x: Size.mm(4)
        width: parent.width - 2 * x
    }

    Txt {
        x: Size.mm(4)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(4)
        text: root.footLabel
        color: Theme.ink2
    }

    Txt {
        x: root.lastEnd - width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(4)
        text: root.foot
        font.weight: Font.DemiBold
    }
}
