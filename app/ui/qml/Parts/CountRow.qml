pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One kind of note or coin in a count: "open" takes figures, "locked" only shows them; zero steps back.
FocusScope {
    id: root

    property string worth
    property string count: "0"
    property string amount
    property bool locked: false
    property bool ruled: true
    readonly property bool none: Number(count) === 0

    signal edited(string text)
    signal submitted

    implicitWidth: Size.mm(79)
    implicitHeight: Size.mm(11)

    Txt {
        x: Size.mm(15.5) - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.worth
        size: Theme.row
        font.weight: Font.DemiBold
    }

    Txt {
        x: Size.mm(17.5)
        anchors.verticalCenter: parent.verticalCenter
        text: "×"
        color: Theme.ink2
        Accessible.ignored: true
    }

    Rectangle {
        x: Size.mm(21.5)
        anchors.verticalCenter: parent.verticalCenter
        width: Size.mm(16)
        height: Size.mm(9)
        radius: Size.radius
        visible: root.locked
        color: Theme.raised

        Txt {
            anchors.right: parent.right
            anchors.rightMargin: Size.mm(3.25)
            anchors.verticalCenter: parent.verticalCenter
            text: root.count
            size: Theme.row
            font.weight: Font.DemiBold
            color: root.none ? Theme.off : Theme.ink
        }
    }

    Entry {
        x: Size.mm(21.5)
        anchors.verticalCenter: parent.verticalCenter
        width: Size.mm(16)
        height: Size.mm(10)
        visible: !root.locked
        focus: true
        text: root.count
        horizontalAlignment: TextInput.AlignRight
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 5
        font.weight: Font.DemiBold
        Accessible.name: qsTr("How many of %1").arg(root.worth)
        onActiveFocusChanged: if (activeFocus)
            selectAll()
        onTextEdited: root.edited(text)
        onAccepted: root.submitted()
    }

    Txt {
        x: root.width - Size.mm(4.25) - width
        anchors.verticalCenter: parent.verticalCenter
        text: root.amount
        size: Theme.row
        color: root.none ? Theme.off : Theme.ink2
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.ruled
    }
}
