pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Omnitill
import "../Theme"

// A line of typed text with its own edge and ring; other parts put labels around it.
T.TextField {
    id: root

    property string hint
    property bool wrong: false

    implicitWidth: Size.mm(60)
    implicitHeight: Size.mm(12)
    leftPadding: Size.mm(3.75)
    rightPadding: Size.mm(3.75)
    verticalAlignment: TextInput.AlignVCenter
    color: enabled ? Theme.ink : Theme.off
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.row
    font.features: {"tnum": 1, "cv11": 1}
    Accessible.role: Accessible.EditableText
    Accessible.name: hint

    background: Rectangle {
        radius: Size.radius
        color: root.enabled ? Theme.surface : Theme.raised
        border.width: root.activeFocus ? Size.ring : Size.hairline
        border.color: root.activeFocus ? Theme.focus : root.wrong ? Theme.stop : Theme.edge
    }

    Txt {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.hint
        size: root.font.pixelSize
        color: Theme.ink2
        Accessible.ignored: true
    }
}
