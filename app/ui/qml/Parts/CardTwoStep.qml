pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A card on the stand-alone terminal in two steps: the amount to type there, then what it said.
// `resumed` means the till was stopped meanwhile, so that only the terminal knows; nothing is ever asked for twice.
Panel {
    id: root

    property string instruction: qsTr("Type this amount on the card terminal")
    property string question: qsTr("What does the terminal say?")
    property string amount
    property string currency
    property string yes: qsTr("Approved")
    property string no: qsTr("Declined")
    property string yesGlyph: "check"
    property bool resumed: false
    property string doubt: qsTr("We do not know if the card was charged")
    property string doubtDetail: qsTr("The till was stopped before somebody said. Look at the terminal or its last slip.")
    property bool coded: true

    signal codeEdited(string text)
    signal approved
    signal declined

    implicitHeight: body.height + Size.mm(8)
    color: resumed ? Theme.lookSoft : Theme.surface
    border.color: resumed ? Theme.look : Theme.accent
    border.width: Size.rule
    Accessible.role: Accessible.AlertMessage
    Accessible.name: (resumed ? doubt : instruction) + ": " + amount + " " + currency

    function begin() {
        (root.coded && !root.resumed ? code : yesButton).forceActiveFocus();
    }

    onVisibleChanged: if (visible)
        Qt.callLater(begin)
    Component.onCompleted: if (visible)
        Qt.callLater(begin)

    Column {
        id: body
        x: Size.mm(4)
        y: Size.mm(4)
        width: parent.width - 2 * x
        spacing: Size.mm(2)

        Txt {
            width: parent.width
            text: root.resumed ? root.doubt : root.instruction
            size: Theme.row
            wrapMode: Text.Wrap
            font.weight: Font.DemiBold
            color: root.resumed ? Theme.look : Theme.ink
        }

        Txt {
            width: parent.width
            visible: root.resumed
            text: root.doubtDetail
            wrapMode: Text.Wrap
        }

        Row {
            spacing: Size.mm(2.5)

            Txt {
                id: figure
                width: Math.min(implicitWidth, body.width - unit.width - Size.mm(2.5))
                text: root.amount
                size: Theme.change
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                font.weight: Font.Bold
            }

            Txt {
                id: unit
                anchors.baseline: figure.baseline
                text: root.currency
                size: Theme.row
                color: Theme.ink2
            }
        }

        Txt {
            width: parent.width
            text: root.question
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        Row {
            width: parent.width
            spacing: Size.gap

            ActionButton {
                id: yesButton
                width: (parent.width - parent.spacing) / 2
                height: Size.mm(14)
                kind: "primary"
                compact: width < Size.mm(46)
                glyph: root.yesGlyph
                text: root.yes
                KeyNavigation.right: noButton
                KeyNavigation.down: code
                onClicked: root.approved()
            }

            ActionButton {
                id: noButton
                width: (parent.width - parent.spacing) / 2
                height: Size.mm(14)
                compact: width < Size.mm(46)
                glyph: "x"
                text: root.no
                KeyNavigation.left: yesButton
                KeyNavigation.down: code
                onClicked: root.declined()
            }
        }

        Entry {
            id: code
            width: parent.width
            visible: root.coded
            hint: qsTr("Authorisation code, if you like")
            maximumLength: 20
            KeyNavigation.up: yesButton
            onTextEdited: root.codeEdited(text)
            onAccepted: yesButton.forceActiveFocus()
        }
    }
}
