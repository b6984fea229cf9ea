pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What may be promised, and the arithmetic that leads there.
Rectangle {
    id: root

    required property LookViewModel look
    readonly property string tone: look.promiseTone

    implicitHeight: Size.mm(13)
    radius: Size.radius
    color: tone === "good" ? Theme.accentSoft : tone === "" ? Theme.raised : Tone.soft(tone)
    border.width: tone === "" ? Size.hairline : 0
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: [look.promise, look.promiseSums].filter(part => part !== "").join(". ")

    Rectangle {
        id: mark
        x: Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        width: Size.mm(6)
        height: width
        radius: width / 2
        color: root.tone === "good" ? Theme.good : "transparent"

        Icon {
            anchors.centerIn: parent
            name: root.tone === "" ? "clock" : Tone.glyph(root.tone)
            size: root.tone === "good" ? Size.mm(4) : Size.mm(5.5)
            stroke: 2.25
            color: root.tone === "good" ? Theme.surface : Tone.quiet(root.tone)
        }
    }

    Txt {
        anchors.left: mark.right
        anchors.leftMargin: Size.mm(2.5)
        anchors.verticalCenter: parent.verticalCenter
        width: sums.x - x - Size.mm(3)
        text: root.look.promise
        size: Theme.lead
        wrapMode: Text.Wrap
        maximumLineCount: 2
        lineHeight: 0.95
        minimumPixelSize: Theme.body
        fontSizeMode: Text.Fit
        height: parent.height - Size.mm(2)
        verticalAlignment: Text.AlignVCenter
        font.weight: Font.Bold
        color: root.tone === "look" ? Theme.look : Theme.ink
    }

    Txt {
        id: sums
        x: parent.width - width - Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width * 0.45)
        text: root.look.promiseSums
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: Theme.ink
    }
}
