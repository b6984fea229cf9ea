pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A word with its icon, so that the colour is never the only sign.
Row {
    id: root

    property string text
    property string tone
    property string glyph: Tone.glyph(tone)
    property int size: Theme.small
    property int weight: Font.DemiBold
    property real widest: 0

    spacing: Size.mm(size < Theme.body ? 1.25 : 2)
    visible: text !== ""

    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        name: root.glyph
        visible: root.glyph !== ""
        size: Math.round(root.size * (root.size < Theme.body ? 1.15 : 1.25))
        color: Tone.quiet(root.tone)
        stroke: 2
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: root.size
        wrapMode: root.widest > 0 ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
        font.weight: root.weight
        color: Tone.quiet(root.tone)
        width: root.widest > 0 ? Math.min(implicitWidth, root.widest - mark.width - root.spacing) : implicitWidth
    }
}
