pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The fiscal printer has the sale: what it does, what a person has to do at it, and the ways out of doubt.
Panel {
    id: root

    required property FiscalViewModel fiscal

    signal asked

    implicitHeight: body.height + 2 * body.y
    color: Tone.soft(fiscal.tone)
    border.color: fiscal.tone === "" ? Theme.accent : Tone.ink(fiscal.tone)
    border.width: Size.rule
    Accessible.role: Accessible.AlertMessage
    Accessible.name: fiscal.status + ". " + fiscal.detail

    Column {
        id: body
        x: Size.mm(4)
        y: Size.mm(3.5)
        width: parent.width - 2 * x
        spacing: Size.mm(2.5)

        ToneLabel {
            text: root.fiscal.status
            tone: root.fiscal.tone
            glyph: root.fiscal.tone === "" ? "receipt" : Tone.glyph(root.fiscal.tone)
            size: Theme.row
            widest: body.width
        }

        Txt {
            width: parent.width
            text: root.fiscal.detail
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        ActionButton {
            id: ask
            width: parent.width
            height: Size.mm(12)
            visible: root.fiscal.unknown
            kind: "primary"
            compact: true
            text: qsTr("Ask the printer")
            KeyNavigation.down: what
            onClicked: root.fiscal.askAgain()
            onVisibleChanged: if (visible)
                Qt.callLater(forceActiveFocus)
            Component.onCompleted: if (visible)
                Qt.callLater(forceActiveFocus)
        }

        Row {
            width: parent.width
            visible: root.fiscal.unknown
            spacing: Size.gap

            readonly property int count: root.fiscal.canCancel ? 2 : 1
            readonly property int each: (width - (count - 1) * spacing) / count

            ActionButton {
                id: what
                width: parent.each
                height: Size.mm(12)
                compact: true
                text: qsTr("What happened?")
                KeyNavigation.up: ask
                KeyNavigation.right: cancel
                onClicked: root.asked()
            }

            ActionButton {
                id: cancel
                width: parent.each
                height: Size.mm(12)
                visible: root.fiscal.canCancel
                compact: true
                text: qsTr("Cancel it there")
                KeyNavigation.up: ask
                KeyNavigation.left: what
                onClicked: root.fiscal.cancelOpen()
            }
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.fiscal.code
            size: Theme.caption
            color: Theme.ink2
        }
    }
}
