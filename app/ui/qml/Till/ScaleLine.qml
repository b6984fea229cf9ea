pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What the scale says in words, what to do, and that no law has approved it. Its height never changes.
Item {
    id: root

    required property ScaleViewModel weigher
    property bool byHand: false

    implicitHeight: Size.mm(17)

    NoticeBar {
        width: parent.width
        height: Size.mm(12)
        tone: root.byHand ? "" : root.weigher.tone
        glyph: root.byHand ? "keyboard" : "shop-scale"
        text: root.byHand ? qsTr("Weight typed by hand") : root.weigher.title
        detail: root.byHand ? qsTr("It is marked so on the receipt") : root.weigher.note
    }

    Txt {
        width: parent.width
        anchors.bottom: parent.bottom
        text: root.weigher.warning
        size: Theme.small
        color: Theme.ink2
    }
}
