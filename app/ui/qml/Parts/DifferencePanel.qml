pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// How far a count is from what was expected: `kind` is "short", "over" or "exact".
Rectangle {
    id: root

    property string kind: "exact"
    property string label: ({short: qsTr("Short"), over: qsTr("Over")})[kind] ?? qsTr("Exact")
    property string amount
    property string explanation
    readonly property string tone: kind === "exact" ? "good" : "look"

    implicitWidth: Size.mm(71)
    implicitHeight: Size.mm(37)
    radius: Size.tileRadius
    color: Tone.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, amount, explanation].join(" ")

    ToneLabel {
        x: Size.mm(5)
        y: Size.mm(3.5)
        text: root.label
        tone: root.tone
        size: Theme.row
    }

    Txt {
        x: Size.mm(5)
        y: Size.mm(9)
        width: parent.width - 2 * x
        text: root.amount
        size: Theme.change
        minimumPixelSize: Theme.title
        fontSizeMode: Text.HorizontalFit
        font.weight: Font.Bold
        color: Tone.ink(root.tone)
    }

    Txt {
        x: Size.mm(5)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(2.5)
        width: parent.width - 2 * x
        text: root.explanation
        size: Theme.small
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: Tone.ink(root.tone)
    }
}
