pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// A question and at most three answers, each with what it leads to; the first is primary.
Column {
    id: root

    property string question
    required property var choices
    property bool working: false

    signal chosen(wish: string)

    spacing: Plan.reach ? Plan.px(20) : Plan.gap

    Label {
        width: parent.width
        visible: text !== ""
        text: root.question
        steps: 46
        lines: Plan.large ? 3 : 2
        font.weight: Font.Bold
    }

    Repeater {
        model: root.choices

        ChoiceRow {
            required property var modelData

            width: root.width
            height: Plan.portrait || Plan.large ? implicitHeight : Plan.touch(158)
            consequenceLines: Plan.large || Plan.reach ? 1 : 2
            primary: modelData.primary
            glyph: modelData.glyph
            text: modelData.title
            consequence: modelData.consequence
            reason: root.working ? qsTr("One moment") : modelData.reason
            onClicked: root.chosen(modelData.wish)
        }
    }
}
