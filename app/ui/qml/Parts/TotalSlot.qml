pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The loudest thing on the page, at the same place on every page. `meta` is up to three {strong, text}.
Rectangle {
    id: root

    property string label: qsTr("Total")
    property string currency
    property string figure: "0.00"
    property var meta: []
    readonly property Axes axes: Axes {
        pane: root.width
    }

    implicitHeight: Size.mm(25)
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + figure + " " + currency

    Rectangle {
        width: parent.width
        height: Size.rule
        color: Theme.ink
    }

    Column {
        id: facts
        readonly property real widest: Size.mm(root.meta.length > 0 ? 34 : 0)

        x: root.axes.edge
        width: words.x - x - Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.max(0, Size.mm(5.5) - Math.round(Theme.body * 1.21))

        Repeater {
            // By their number, so that a scan need not make them anew.
            model: root.meta.length

            Row {
                id: fact

                required property int index
                readonly property var said: root.meta[index] ?? {}

                Txt {
                    id: strong
                    width: Math.min(implicitWidth, facts.width)
                    text: fact.said.strong ?? ""
                    font.weight: Font.DemiBold
                }

                Txt {
                    width: Math.min(implicitWidth, facts.width - strong.width)
                    text: fact.said.text ?? ""
                    minimumPixelSize: 12
                    fontSizeMode: Text.HorizontalFit
                    color: Theme.ink2
                }
            }
        }
    }

    Column {
        id: words
        x: number.x + number.width - number.contentWidth - width - Size.mm(4)
        width: Math.max(labelText.implicitWidth, currencyText.implicitWidth)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Size.hairline

        Txt {
            id: labelText
            anchors.right: parent.right
            text: root.label
            size: Math.round(Theme.row * 1.25)
            font.weight: Font.Bold
        }

        Txt {
            id: currencyText
            anchors.right: parent.right
            text: root.currency
            color: Theme.ink2
        }
    }

    Txt {
        id: number
        width: Math.max(Size.mm(45), root.axes.amountEnd - root.axes.edge - facts.widest - words.width - Size.mm(8))
        x: root.axes.amountEnd - width + Math.round(size * 0.03)
        anchors.verticalCenter: parent.verticalCenter
        height: Math.ceil(size * 1.21)
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        text: root.figure
        size: Theme.total
        minimumPixelSize: Theme.headline
        fontSizeMode: Text.HorizontalFit
        elide: Text.ElideNone
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
