pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Why? One press, or the number in front.
SidePanel {
    id: root

    required property ChoiceViewModel choice

    title: choice.title
    note: choice.note
    onClosed: choice.cancel()
    Keys.onPressed: event => {
        if (!/^[1-9]$/.test(event.text))
            return;
        root.choice.choose(Number(event.text) - 1);
        event.accepted = true;
    }

    Column {
        width: parent.width
        spacing: Size.gap

        Repeater {
            model: root.choice.answers

            ActionButton {
                required property int index
                required property string modelData

                width: parent.width
                height: Size.mm(14)
                glyph: "chevron-right"
                text: modelData
                cap: (index + 1).toString()
                onClicked: root.choice.choose(index)
            }
        }
    }
}
