pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"
import "../Till"

// The board on a till: its head with the figures and the two lights, and under it the work. Esc goes one step back.
FocusScope {
    id: root

    required property BoardViewModel vm
    required property ShellViewModel shell

    function back() {
        if (!root.vm.leave())
            root.shell.go("sell");
    }

    focus: true
    onVisibleChanged: root.vm.watch(visible)
    Component.onCompleted: root.vm.watch(true)
    Keys.onEscapePressed: root.back()

    BoardHeader {
        id: head
        width: parent.width
        vm: root.vm
        shell: root.shell
        onLeaving: root.back()
    }

    BoardBody {
        id: body
        y: head.height
        width: parent.width
        height: parent.height - y
        focus: true
        enabled: !root.vm.refusal.active
        vm: root.vm
    }

    FocusScope {
        anchors.right: parent.right
        y: head.height
        width: Math.min(parent.width, Size.mm(180))
        height: parent.height - y
        visible: root.vm.refusal.active
        onVisibleChanged: if (!visible)
            body.forceActiveFocus()

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
            border.width: Size.hairline
            border.color: Theme.line
        }

        RefusalAnswer {
            anchors.fill: parent
            focus: true
            refusal: root.vm.refusal
        }
    }
}
