pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One typed value: weight, price, quantity, serial number. The keyboard types into it as the pad does.
SidePanel {
    id: root

    required property EntryViewModel entry
    readonly property ScaleViewModel weigher: entry.scale as ScaleViewModel

    title: entry.title
    note: entry.note
    onClosed: entry.cancel()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.entry.erase();
        else if (event.text.length === 1 && event.text >= " ")
            root.entry.type(event.text);
        else
            return;
        event.accepted = true;
    }

    TypedFigure {
        id: figure
        width: Math.min(parent.width, Size.mm(120))
        typed: root.entry.typed
        shown: root.weigher.active ? root.weigher.figure : ""
        still: root.weigher.ready
        unit: root.entry.unit
        preview: root.entry.preview
    }

    ScaleLine {
        id: scaleLine
        anchors.top: figure.bottom
        anchors.topMargin: Size.gap
        width: figure.width
        visible: root.weigher.active
        weigher: root.weigher
        byHand: root.entry.typed !== ""
    }

    KeyPad {
        anchors.top: scaleLine.visible ? scaleLine.bottom : figure.bottom
        anchors.topMargin: scaleLine.visible ? Size.gap : Size.mm(4)
        width: figure.width
        height: Math.min(Size.mm(72), parent.height - y)
        decimalMark: root.entry.decimalMark
        onTyped: key => root.entry.type(key)
        onErased: root.entry.erase()
    }

    actions: ActionButton {
        kind: "primary"
        width: Math.max(implicitWidth, Size.mm(62))
        text: qsTr("OK")
        cap: qsTr("Enter")
        enabled: root.entry.canAccept
        onClicked: root.entry.accept()
    }
}
