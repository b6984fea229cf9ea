pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// All text: one face, tabular figures, never markup.
Text {
    property int size: Theme.body

    color: Theme.ink
    elide: Text.ElideRight
    textFormat: Text.PlainText
    font.family: Theme.family
    font.pixelSize: size
    font.letterSpacing: size < Theme.title ? 0 : size * (size < Theme.change ? -0.015 : -0.02)
    font.features: {"tnum": 1, "cv11": 1}
}
