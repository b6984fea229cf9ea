pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// An amount to be read from afar: the figure large, its currency small before it. Never wider than `most`.
Item {
    id: root

    required property int most
    required property string currency
    required property string figure
    required property int size
    property color ink: Theme.ink
    // Whether the currency stands at the left edge, away from the figure.
    property bool spread: false
    readonly property int gap: Math.round(size * 0.22)

    implicitWidth: spread ? most : word.width + gap + number.contentWidth
    implicitHeight: Math.ceil(size * 1.1)
    Accessible.role: Accessible.StaticText
    Accessible.name: figure + " " + currency

    Txt {
        id: word
        anchors.baseline: number.baseline
        text: root.currency
        size: Math.round(root.size * 0.36)
        font.weight: Font.DemiBold
        color: root.ink
        Accessible.ignored: true
    }

    Txt {
        id: number
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: root.spread ? root.width - word.width - root.gap : Math.min(implicitWidth, root.most - word.width - root.gap)
        height: parent.height
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        text: root.figure
        size: root.size
        minimumPixelSize: Math.round(root.size * 0.4)
        fontSizeMode: Text.HorizontalFit
        elide: Text.ElideNone
        font.weight: Font.Bold
        color: root.ink
        Accessible.ignored: true
    }
}
