pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// Words on a kiosk, `steps` of the drawing high; they wrap between words, and shrink before they are cut.
Txt {
    property real steps: 32
    property int lines: 2

    size: Plan.text(steps)
    wrapMode: Text.WordWrap
    maximumLineCount: lines
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(Plan.px(steps) * 0.62)
    lineHeight: 1.08
}
