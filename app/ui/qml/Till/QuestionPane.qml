pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// One question: its cause, the counters before and after, what to look for, then the answer with what it rests on.
FocusScope {
    id: root

    required property QuestionsViewModel vm

    ColumnLayout {
        anchors.fill: parent
        spacing: Size.mm(3)

        Txt {
            Layout.fillWidth: true
            text: root.vm.title
            size: Theme.title
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Txt {
            Layout.fillWidth: true
            text: root.vm.cause + " " + root.vm.since + "."
            size: Theme.row
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.ink2
        }

        EvidenceTable {
            Layout.fillWidth: true
            visible: root.vm.evidence.length > 0
            rows: root.vm.evidence
        }

        NoticeBar {
            Layout.fillWidth: true
            visible: root.vm.lookFor !== ""
            glyph: "receipt"
            text: root.vm.lookFor
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Size.mm(4)

            ActionButton {
                id: ask
                Layout.preferredHeight: Size.mm(12)
                focus: true
                enabled: !root.vm.asking
                glyph: "refresh"
                text: root.vm.asking ? qsTr("Asking") : qsTr("Ask the device")
                cap: "F12"
                onClicked: root.vm.askAgain()
            }

            Txt {
                Layout.fillWidth: true
                text: root.vm.said
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: Theme.look
                font.weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Txt {
            text: qsTr("Or answer yourself. What did you look at?")
            size: Theme.row
            font.weight: Font.DemiBold
        }

        ReasonChips {
            Layout.fillWidth: true
            reasons: root.vm.reasons
            current: root.vm.reason
            onChosen: index => root.vm.chooseReason(index)
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Size.gap

            Repeater {
                model: root.vm.choices

                BigChoice {
                    required property int index
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Size.mm(20)
                    enabled: root.vm.missing === ""
                    text: modelData.text
                    consequence: modelData.consequence
                    reason: root.vm.missing
                    onClicked: root.vm.decide(index)
                }
            }
        }

        Txt {
            Layout.fillWidth: true
            text: qsTr("The answer is recorded with your name, what you looked at and the time. It cannot be changed.")
            size: Theme.small
            wrapMode: Text.Wrap
            color: Theme.ink2
        }
    }
}
