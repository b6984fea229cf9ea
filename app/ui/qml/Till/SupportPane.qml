pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The bundle for support: what goes into it, what never does, and where it was written to.
FocusScope {
    id: root

    required property DevicesViewModel vm

    component Point: Row {
        id: point

        property string glyph
        property string tone
        property string words

        width: parent.width
        spacing: Size.mm(3)

        Icon {
            id: mark
            name: point.glyph
            size: Size.mm(5)
            color: Tone.quiet(point.tone)
            stroke: 2
        }

        Txt {
            width: parent.width - mark.width - parent.spacing
            text: point.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    Panel {
        width: parent.width
        height: points.height + 2 * Size.pad

        Column {
            id: points
            x: Size.pad
            y: Size.pad
            width: parent.width - 2 * x
            spacing: Size.mm(3.5)

            Txt {
                width: parent.width
                text: qsTr("A bundle for whoever helps you")
                size: Theme.title
                font.weight: Font.Bold
            }

            Point {
                glyph: "check"
                tone: "good"
                words: qsTr("In it: versions, settings, what the doctor finds now, the program's logs, the latest bytes to and from each device.")
            }

            Point {
                glyph: "circle-x"
                words: qsTr("Never in it: sales, customers, people's names, card numbers, PINs, passwords and keys. Words and numbers on the wire are struck out.")
            }

            Point {
                glyph: "eye"
                words: qsTr("It is one file that anybody can open. Look into it before you send it; the till sends nothing by itself.")
            }
        }
    }

    NoticeBar {
        anchors.bottom: act.top
        anchors.bottomMargin: Size.mm(3)
        width: parent.width
        visible: text !== ""
        text: root.vm.bundled
        tone: root.vm.bundledTone
    }

    ActionButton {
        id: act
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(15)
        focus: true
        glyph: "download"
        text: qsTr("Make the bundle")
        detail: qsTr("Takes some seconds; selling goes on")
        onClicked: root.vm.makeBundle()
    }
}
