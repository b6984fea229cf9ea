pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A labelled entry; `problem` says in words what is wrong with it.
FocusScope {
    id: root

    property alias text: entry.text
    property alias echoMode: entry.echoMode
    property alias inputMethodHints: entry.inputMethodHints
    property alias maximumLength: entry.maximumLength
    property string label
    property string hint
    property string problem

    signal edited(string text)
    signal submitted(string text)

    implicitWidth: Size.mm(70)
    implicitHeight: caption.height + entry.height + note.height + 2 * Size.mm(1)

    Txt {
        id: caption
        width: parent.width
        text: root.label
        font.weight: Font.DemiBold
        color: root.enabled ? Theme.ink : Theme.off
        Accessible.ignored: true
    }

    Entry {
        id: entry
        anchors.top: caption.bottom
        anchors.topMargin: Size.mm(1)
        width: parent.width
        focus: true
        hint: root.hint
        wrong: root.problem !== ""
        Accessible.name: root.label
        Accessible.description: root.problem
        onTextEdited: root.edited(text)
        onAccepted: root.submitted(text)
    }

    ToneLabel {
        id: note
        anchors.top: entry.bottom
        anchors.topMargin: Size.mm(1)
        height: Math.round(Theme.small * 1.3)
        visible: true
        opacity: root.problem === "" ? 0 : 1
        text: root.problem
        tone: "stop"
        widest: root.width
    }
}
