pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One sale on its way to head office: `kind` is "confirmed", "sending", "waiting" or "attention".
Rectangle {
    id: root

    property string kind: "confirmed"
    property string number
    property string made
    property string status
    property string amount
    readonly property Axes axes: Axes {
        pane: root.width
    }
    readonly property string glyph: ({confirmed: "check", sending: "arrow-up", waiting: "clock"})[kind] ?? "alert-triangle"

    implicitHeight: Size.mm(11)
    color: kind === "attention" ? Theme.lookSoft : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [number, made, status, amount].join(", ")

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    Txt {
        x: root.axes.edge
        width: Size.mm(26)
        anchors.verticalCenter: parent.verticalCenter
        text: root.number
        minimumPixelSize: 12
        fontSizeMode: Text.HorizontalFit
        font.weight: Font.DemiBold
    }

    Txt {
        x: root.axes.edge + Size.mm(28)
        anchors.verticalCenter: parent.verticalCenter
        width: Size.mm(13.5)
        text: root.made
        minimumPixelSize: 12
        fontSizeMode: Text.HorizontalFit
        color: Theme.ink2
    }

    ToneLabel {
        x: root.axes.edge + Size.mm(43.5)
        anchors.verticalCenter: parent.verticalCenter
        text: root.status
        tone: root.kind === "confirmed" ? "good" : "look"
        glyph: root.glyph
        size: Theme.body
        weight: root.kind === "attention" ? Font.DemiBold : Font.Normal
        widest: sum.x - x - Size.mm(2)
    }

    Txt {
        id: sum
        x: root.axes.amountEnd - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.amount
        size: Theme.row
        font.weight: Font.DemiBold
    }
}
