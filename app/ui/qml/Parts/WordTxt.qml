pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Text that breaks only between words, and is drawn smaller than `largest` only as far as its longest word needs.
Txt {
    id: root

    property int largest: Theme.body
    // Taken out of the font: that changes with every size, and what is measured here must not follow the size.
    readonly property int weight: font.weight
    // How wide the whole text is at its largest, whatever it is drawn with.
    readonly property int natural: Math.ceil(whole.advanceWidth) + Size.hairline

    size: word.advanceWidth > width && width > 0 ? Math.max(12, Math.floor(largest * width / word.advanceWidth)) : largest
    wrapMode: Text.WordWrap

    TextMetrics {
        id: whole
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.largest
        text: root.text
    }

    TextMetrics {
        id: word
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.largest
        text: root.text.split(" ").reduce((longest, each) => each.length > longest.length ? each : longest, "")
    }
}
