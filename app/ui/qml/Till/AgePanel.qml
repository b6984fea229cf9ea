pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// Old enough? No answer is preset: Enter alone says nothing.
SidePanel {
    id: root

    required property ChoiceViewModel choice

    title: choice.title
    note: choice.note
    onClosed: choice.cancel()
    Keys.onPressed: event => {
        if (event.text !== "1" && event.text !== "2")
            return;
        root.choice.choose(Number(event.text) - 1);
        event.accepted = true;
    }

    Rectangle {
        id: sign
        width: Size.mm(44)
        height: width
        radius: width / 2
        color: Theme.lookSoft
        border.width: Size.rule
        border.color: Theme.look

        Txt {
            anchors.centerIn: parent
            text: root.choice.figure
            size: Theme.total
            font.weight: Font.Bold
            color: Theme.look
        }
    }

    Txt {
        x: sign.width + Size.mm(8)
        width: parent.width - x
        anchors.verticalCenter: sign.verticalCenter
        text: qsTr("Look at an identity card if in doubt. It is asked once for each basket.")
        size: Theme.row
        wrapMode: Text.Wrap
        maximumLineCount: 4
        color: Theme.ink2
    }

    ColumnLayout {
        anchors.top: sign.bottom
        anchors.topMargin: Size.mm(8)
        width: parent.width
        spacing: Size.mm(3)

        Repeater {
            model: root.choice.answers

            BigChoice {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredHeight: Size.mm(20)
                glyph: index === 0 ? "check" : "x"
                text: modelData
                consequence: index === 0 ? qsTr("Press 1: it goes into the basket") : qsTr("Press 2: it is not sold")
                onClicked: root.choice.choose(index)
            }
        }
    }
}
