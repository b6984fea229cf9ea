pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How old the numbers are: here, and in the other stores; the key asks again.
Item {
    id: root

    required property LookViewModel look
    readonly property int half: Math.floor((width - again.width - 2 * Size.gap) / 2)

    implicitHeight: Size.mm(12)

    component Age: ToneLabel {
        property bool old: false

        anchors.verticalCenter: parent?.verticalCenter
        tone: old ? "look" : ""
        glyph: old ? "alert-triangle" : "clock"
        weight: old ? Font.Bold : Font.Normal
        size: Theme.small
    }

    Age {
        id: here
        text: root.look.hereAge
        old: root.look.hereOld
        widest: root.width * 0.34
    }

    Age {
        anchors.right: again.visible ? again.left : parent.right
        anchors.rightMargin: again.visible ? Size.gap : 0
        text: root.look.othersAge
        old: root.look.othersOld
        widest: root.width - here.width - again.width - 3 * Size.gap
    }

    RoundKey {
        id: again
        anchors.right: parent.right
        visible: root.look.canAsk
        enabled: !root.look.asking
        glyph: "refresh"
        name: qsTr("Ask the other stores again")
        onClicked: root.look.ask()
    }
}
