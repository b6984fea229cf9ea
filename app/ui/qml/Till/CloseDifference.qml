pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The arithmetic of the drawer, what may explain the difference, what stays for the next shift.
FocusScope {
    id: root

    required property CloseViewModel vm
    readonly property bool narrow: width < Size.mm(140)

    Keys.onUpPressed: root.vm.stepReason(-1)
    Keys.onDownPressed: root.vm.stepReason(1)

    Txt {
        id: headline
        width: parent.width
        text: root.vm.headline
        size: Theme.title
        minimumPixelSize: Theme.row
        fontSizeMode: Text.HorizontalFit
        font.weight: Font.Bold
    }

    FactRows {
        id: sums
        anchors.top: headline.bottom
        anchors.topMargin: Size.mm(2)
        width: parent.width * (root.narrow ? 0.52 : 0.55)
        rowHeight: Size.mm(5.75)
        rows: root.vm.arithmetic
    }

    DifferencePanel {
        id: panel
        anchors.right: parent.right
        anchors.top: headline.bottom
        anchors.topMargin: Size.mm(3)
        width: parent.width * (root.narrow ? 0.43 : 0.4)
        height: Size.mm(34)
        kind: root.vm.kind
        amount: root.vm.difference
        explanation: root.vm.explanation
    }

    Panel {
        id: card
        anchors.top: headline.bottom
        anchors.topMargin: Size.mm(40)
        width: parent.width
        height: Math.min(entries.y - y - Size.mm(2), reasons.count * Size.mm(12.5) + 2 * border.width)
        visible: reasons.count > 0

        ListView {
            id: reasons
            anchors.fill: parent
            anchors.margins: card.border.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.vm.reasons

            delegate: ReasonOption {
                required property var model
                required property int index

                width: reasons.width
                implicitHeight: Size.mm(12.5)
                first: index === 0
                last: index === reasons.count - 1
                checked: model.place === root.vm.reason
                text: model.text
                note: model.note
                fit: model.fit
                onClicked: root.vm.choose(model.place)
            }
        }
    }

    Item {
        id: entries
        anchors.bottom: rule.top
        anchors.bottomMargin: Size.mm(1)
        width: parent.width
        height: note.height

        Field {
            id: note
            focus: true
            width: parent.width - staying.width - Size.mm(4)
            label: qsTr("Note for the manager")
            hint: qsTr("if you like")
            maximumLength: 120
            onEdited: text => root.vm.write(text)
        }

        Field {
            id: staying
            anchors.right: parent.right
            width: Size.mm(root.narrow ? 40 : 48)
            label: qsTr("Stays in the drawer")
            text: root.vm.left
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            maximumLength: 12
            onEdited: text => root.vm.leave(text)
        }
    }

    Rectangle {
        id: rule
        anchors.bottom: facts.top
        anchors.bottomMargin: Size.mm(2.5)
        width: parent.width
        height: Size.rule
        color: Theme.ink
    }

    Row {
        id: facts
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(17)
        spacing: Size.mm(3)

        Repeater {
            model: root.vm.facts

            Column {
                id: fact

                required property var modelData

                width: (facts.width - (root.vm.facts.length - 1) * facts.spacing) / root.vm.facts.length
                Accessible.role: Accessible.StaticText
                Accessible.name: [modelData.label, modelData.value, modelData.note].join(", ")

                Txt {
                    width: parent.width
                    text: fact.modelData.label
                    size: Theme.caption
                    color: Theme.ink2
                }

                Txt {
                    width: parent.width
                    text: fact.modelData.value
                    size: Theme.title
                    minimumPixelSize: Theme.row
                    fontSizeMode: Text.HorizontalFit
                    font.weight: Font.Bold
                }

                Txt {
                    width: parent.width
                    text: fact.modelData.note
                    size: Theme.caption
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Tone.quiet(fact.modelData.tone)
                }
            }
        }
    }
}
