pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Where to go, as large as it can be told, and the way in words.
Item {
    id: root

    property string label
    property string code
    property string words
    property real codeSteps: Plan.reach ? 290 : 284
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + code
    Accessible.description: words

    Label {
        id: head
        width: parent.width
        text: root.label
        steps: Plan.reach ? 52 : 44
        lines: 1
        font.weight: Font.DemiBold
        color: root.ink
        Accessible.ignored: true
    }

    Txt {
        id: sign

        readonly property int room: parent.height - head.height - way.height

        y: head.height + Math.round((room - height) / 2)
        width: parent.width
        text: root.code
        // Capitals have no descenders: they may fill the line.
        size: Math.max(Plan.px(72), Math.min(Plan.px(root.codeSteps), Math.round(room / 0.86)))
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Plan.px(60)
        font.weight: Font.Bold
        font.features: {"tnum": 0}
        font.letterSpacing: -size * 0.03
        color: root.ink
        Accessible.ignored: true
    }

    Label {
        id: way
        y: parent.height - height
        width: parent.width
        text: root.words
        steps: Plan.large ? 27 : Plan.reach ? 42 : 37
        lines: 3
        color: root.ink
        font.weight: Font.Medium
        lineHeight: 1.2
        Accessible.ignored: true
    }
}
