pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// Words on a kiosk, `steps` of the drawing high; they wrap between words, and shrink before they are cut.
Txt {
    id: root

    property real steps: 32
    property int lines: 2
    // Taken out of the font: that changes with every size, and what is measured here must not follow the size.
    readonly property int weight: font.weight
    // How wide it is in one line at its full size.
    readonly property int natural: Math.ceil(whole.advanceWidth) + 2

    size: Plan.text(steps)
    wrapMode: lines > 1 ? Text.WordWrap : Text.NoWrap
    maximumLineCount: lines
    fontSizeMode: lines > 1 ? Text.Fit : Text.HorizontalFit
    minimumPixelSize: Math.round(Plan.px(steps) * 0.62)
    lineHeight: 1.08

    TextMetrics {
        id: whole
        font.family: root.font.family
        font.weight: root.weight
        font.pixelSize: root.size
        text: root.text
    }
}
