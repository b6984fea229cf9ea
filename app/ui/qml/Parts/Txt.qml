pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// All text: one face, tabular figures, never markup.
Text {
    property int size: Theme.body
    // A tabular hyphen stands as wide as a figure and tears words and codes apart; amounts use the minus sign instead.
    readonly property bool hyphened: text.includes("-")

    color: Theme.ink
    elide: Text.ElideRight
    // Names in Hebrew or Arabic start on the same axis as all others.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: size
    font.letterSpacing: size < Theme.title ? 0 : size * -0.016
    font.features: hyphened ? {"cv11": 1} : {"tnum": 1, "cv11": 1}
}
