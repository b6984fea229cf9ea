pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How a till that works alone is paired with head office: an address and a one-time code.
FocusScope {
    id: root

    required property SyncViewModel vm

    function send() {
        if (url.text.trim() !== "" && code.text.trim() !== "")
            root.vm.pair(url.text, code.text);
    }

    Panel {
        anchors.fill: parent
    }

    Txt {
        id: heading
        x: Size.pad
        y: Size.mm(4)
        width: parent.width - 2 * x
        text: qsTr("Pair with head office")
        size: Theme.title
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Txt {
        id: how
        x: Size.pad
        anchors.top: heading.bottom
        anchors.topMargin: Size.mm(1)
        width: parent.width - 2 * x
        text: qsTr("Whoever runs the backend makes a code for this till: omnitill slot. It works once, for 15 minutes.")
        size: Theme.body
        wrapMode: Text.Wrap
        color: Theme.ink2
    }

    Field {
        id: url
        focus: true
        x: Size.pad
        anchors.top: how.bottom
        anchors.topMargin: Size.mm(3)
        width: (parent.width - 2 * Size.pad) * 0.58
        label: qsTr("Address of the backend")
        hint: "https://"
        inputMethodHints: Qt.ImhUrlCharactersOnly
        maximumLength: 200
        onSubmitted: code.forceActiveFocus()
    }

    Field {
        id: code
        anchors.left: url.right
        anchors.leftMargin: Size.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Size.pad
        anchors.top: url.top
        label: qsTr("One-time code")
        hint: "XXXXX-XXXXX"
        maximumLength: 20
        onSubmitted: root.send()
    }

    ActionButton {
        id: pair
        x: Size.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Size.mm(4)
        width: Size.mm(40)
        height: Size.mm(13)
        glyph: "link"
        text: root.vm.pairing ? qsTr("One moment") : qsTr("Pair")
        enabled: !root.vm.pairing && url.text.trim() !== "" && code.text.trim() !== ""
        onClicked: root.send()
    }

    NoticeBar {
        anchors.left: pair.right
        anchors.leftMargin: Size.mm(3)
        anchors.right: parent.right
        anchors.rightMargin: Size.pad
        anchors.verticalCenter: pair.verticalCenter
        visible: text !== ""
        tone: root.vm.pairDone === "" ? "stop" : "good"
        text: root.vm.pairDone === "" ? root.vm.pairProblem : root.vm.pairDone
    }
}
