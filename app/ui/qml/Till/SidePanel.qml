pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A panel over the right pane: a heading with its way back, content below, actions at the lower right.
FocusScope {
    id: root

    property string title
    property string note
    property int waiting: 0
    property bool walks: true
    default property alias content: body.data
    property alias actions: actionRow.data
    readonly property int side: Size.mm(8)

    signal closed

    function walk(event: KeyEvent, forward: bool) {
        event.accepted = root.walks;
        if (root.walks)
            (root.Window.activeFocusItem ?? root).nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
    }

    focus: true
    Keys.onUpPressed: event => root.walk(event, false)
    Keys.onDownPressed: event => root.walk(event, true)
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.description: note

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Column {
        id: heading
        x: root.side
        y: Size.mm(7)
        width: back.x - x - Size.mm(4)
        spacing: Size.mm(1)

        Txt {
            width: parent.width
            text: root.title
            size: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Accessible.role: Accessible.Heading
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.note
            size: Theme.row
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.ink2
        }
    }

    ActionButton {
        id: back
        x: parent.width - width - root.side
        y: Size.mm(5)
        height: Size.mm(11)
        text: qsTr("Back")
        cap: qsTr("Esc")
        onClicked: root.closed()
    }

    Item {
        id: body
        anchors.fill: parent
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: Math.max(Size.mm(22), heading.y + heading.height + Size.mm(5))
        anchors.bottomMargin: Size.mm(actionRow.children.length > 0 || root.waiting > 0 ? 22 : 4)
    }

    NoticeBar {
        anchors.left: parent.left
        anchors.right: actionRow.left
        anchors.leftMargin: root.side
        anchors.rightMargin: Size.mm(4)
        anchors.verticalCenter: actionRow.verticalCenter
        visible: root.waiting > 0
        glyph: "scanner"
        text: qsTr("%n scan(s) wait for your answer", "", root.waiting)
    }

    Row {
        id: actionRow
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: root.side
        anchors.bottomMargin: Size.mm(4)
        height: Size.mm(15)
        spacing: Size.gap
    }
}
