pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A colleague who may, and their PIN. Who is signed in stays signed in.
SidePanel {
    id: root

    required property ApprovalViewModel approval
    property string approver
    property string figures

    function send() {
        if (!agree.enabled)
            return;
        const pin = root.figures;
        root.figures = "";
        root.approval.give(root.approver, pin);
    }

    function press(key: string) {
        if (root.figures.length < 12)
            root.figures += key;
    }

    title: qsTr("A colleague must approve")
    note: approval.problem === "" ? qsTr("%1: choose who approves, then their PIN.").arg(approval.actionWords) : approval.problem
    onClosed: approval.cancel()
    Keys.onReturnPressed: root.send()
    Keys.onEnterPressed: root.send()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.figures = root.figures.slice(0, -1);
        else if (/^[0-9]$/.test(event.text))
            root.press(event.text);
        else
            return;
        event.accepted = true;
    }

    ListView {
        id: people
        width: parent.width * 0.44
        height: parent.height
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        keyNavigationEnabled: false
        spacing: Size.gap
        model: root.approval.approvers

        delegate: BigChoice {
            required property var model

            width: people.width
            height: Size.mm(15)
            glyph: "user"
            text: model.name
            on: model.personId === root.approver
            onClicked: root.approver = model.personId
            Component.onCompleted: {
                if (people.count === 1)
                    root.approver = model.personId;
            }
        }
    }

    PinDots {
        id: dots
        anchors.horizontalCenter: pad.horizontalCenter
        y: Size.mm(3)
        filled: root.figures.length
        length: Math.max(4, root.figures.length)
    }

    KeyPad {
        id: pad
        anchors.right: parent.right
        y: Size.mm(12)
        width: parent.width * 0.52
        height: Math.min(Size.mm(70), parent.height - y)
        decimalMark: ""
        onTyped: key => root.press(key)
        onErased: root.figures = root.figures.slice(0, -1)
    }

    actions: ActionButton {
        id: agree
        kind: "primary"
        width: Math.max(implicitWidth, Size.mm(62))
        text: qsTr("Approve")
        cap: qsTr("Enter")
        enabled: root.approver !== "" && root.figures.length >= 4
        onClicked: root.send()
    }
}
