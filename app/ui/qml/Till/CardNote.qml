pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Why a card did not pay, or that nobody knows whether it did; from there the way to what is known.
Panel {
    id: root

    required property CardViewModel cards
    readonly property string tone: cards.refused ? "stop" : "look"

    signal asked
    signal setAside

    implicitHeight: body.height + 2 * body.y
    color: Tone.soft(tone)
    border.color: Tone.ink(tone)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: cards.status + ". " + cards.detail

    Column {
        id: body
        x: Size.mm(4)
        y: Size.mm(3.5)
        width: parent.width - 2 * x
        spacing: Size.mm(2.5)

        Txt {
            width: parent.width
            text: root.cards.detail
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }

        ActionButton {
            id: ask
            width: parent.width
            height: Size.mm(12)
            visible: root.cards.unknown
            kind: "primary"
            compact: true
            text: qsTr("Ask the terminal")
            KeyNavigation.down: what
            onClicked: root.cards.askAgain()
            onVisibleChanged: Qt.callLater(begin)

            function begin() {
                if (visible)
                    forceActiveFocus();
            }
        }

        Row {
            width: parent.width
            visible: root.cards.unknown
            spacing: Size.gap

            ActionButton {
                id: what
                width: (parent.width - parent.spacing) / 2
                height: Size.mm(12)
                compact: true
                text: qsTr("What happened?")
                KeyNavigation.up: ask
                KeyNavigation.right: later
                onClicked: root.asked()
            }

            ActionButton {
                id: later
                width: (parent.width - parent.spacing) / 2
                height: Size.mm(12)
                compact: true
                text: qsTr("Check later")
                KeyNavigation.up: ask
                KeyNavigation.left: what
                onClicked: root.setAside()
            }
        }
    }
}
