pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What a page is for while it has nothing to show.
Column {
    id: root

    property string glyph
    property string title
    property string text

    spacing: Size.mm(3)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.glyph
        size: Size.mm(18)
        color: Theme.edge
    }

    Txt {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width)
        text: root.title
        size: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    Txt {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, root.width)
        text: root.text
        size: Theme.row
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
