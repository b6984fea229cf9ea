pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What was typed so far, large, with its unit, and what it comes to.
Rectangle {
    id: root

    property string typed
    // What a scale shows while nothing is typed, and whether it stands still.
    property string shown
    property bool still: false
    property string unit
    property string preview

    implicitHeight: Size.mm(24)
    radius: Size.radius
    color: Theme.raised
    border.width: Size.hairline
    border.color: Theme.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: [typed || shown, unit, preview].filter(part => part !== "").join(" ")

    Txt {
        x: Size.mm(4)
        width: figure.x - x - Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        text: root.preview
        size: Theme.row
        color: Theme.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }

    Txt {
        id: figure
        width: parent.width * 0.6
        x: unitText.x - width - Size.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: root.typed || root.shown || "0"
        size: Theme.amount
        minimumPixelSize: Theme.row
        fontSizeMode: Text.HorizontalFit
        font.weight: Font.Bold
        color: root.typed !== "" || root.still ? Theme.ink : Theme.off
    }

    Txt {
        id: unitText
        x: parent.width - width - Size.mm(4)
        anchors.baseline: figure.baseline
        text: root.unit
        size: Theme.row
        color: Theme.ink2
    }
}
