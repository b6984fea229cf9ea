pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One order: how it stands, what it holds, whether the customer knows, and what can be done; a reason where one is due.
Rectangle {
    id: root

    required property OrderViewModel vm
    readonly property bool upright: width < Size.mm(170)
    readonly property int side: Size.mm(5)

    color: Theme.surface

    MouseArea {
        anchors.fill: parent
    }

    Item {
        id: head
        width: parent.width
        height: Size.mm(16)

        Txt {
            id: code
            x: root.side
            anchors.verticalCenter: parent.verticalCenter
            text: root.vm.code
            size: Theme.amount
            font.weight: Font.Bold
            font.features: ({})
        }

        Txt {
            anchors.left: code.right
            anchors.leftMargin: Size.mm(4)
            anchors.baseline: code.baseline
            width: back.x - x - Size.mm(3)
            text: root.vm.state
            size: Theme.title
            minimumPixelSize: Theme.body
            fontSizeMode: Text.HorizontalFit
            color: Theme.ink2
        }

        ActionButton {
            id: back
            anchors.right: parent.right
            anchors.rightMargin: root.side
            anchors.verticalCenter: parent.verticalCenter
            height: Size.mm(11)
            focus: true
            text: qsTr("Back")
            cap: root.upright ? "" : qsTr("Esc")
            onClicked: root.vm.close()
        }
    }

    Hairline {
        y: head.height
        width: parent.width
    }

    Flickable {
        id: facts
        x: root.side
        y: head.height + Size.mm(3)
        width: (root.upright ? parent.width : Math.round(parent.width * 0.54)) - 2 * x
        height: root.upright ? Math.round((parent.height - y) * 0.5) : parent.height - y - Size.mm(3)
        contentHeight: told.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: told
            width: facts.width
            spacing: Size.mm(1)

            Repeater {
                model: root.vm.facts

                Item {
                    id: fact

                    required property var modelData

                    width: told.width
                    height: Math.max(label.height, value.height) + Size.mm(1)

                    Txt {
                        id: label
                        width: Math.round(parent.width * 0.36)
                        text: fact.modelData.label
                        size: Theme.row
                        color: Theme.ink2
                    }

                    Txt {
                        id: value
                        x: Math.round(parent.width * 0.38)
                        width: parent.width - x
                        text: fact.modelData.value
                        size: Theme.row
                        wrapMode: Text.Wrap
                        font.weight: Font.DemiBold
                        color: Tone.ink(fact.modelData.tone)
                    }
                }
            }

            Rectangle {
                width: parent.width
                height: Size.mm(14)
                visible: root.vm.told.shown
                radius: Size.radius
                color: root.vm.told.tone ? Tone.soft(root.vm.told.tone) : Theme.raised

                Icon {
                    id: mark
                    x: Size.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.vm.told.glyph ?? ""
                    size: Size.mm(5.5)
                    color: root.vm.told.tone ? Tone.ink(root.vm.told.tone) : Theme.good
                    stroke: 2
                }

                Txt {
                    x: mark.x + mark.width + Size.mm(2)
                    width: (again.visible ? again.x : parent.width) - x - Size.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.vm.told.text ?? ""
                    size: Theme.row
                    font.weight: Font.DemiBold
                }

                ActionButton {
                    id: again
                    anchors.right: parent.right
                    anchors.rightMargin: Size.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    height: Size.mm(10.5)
                    visible: root.vm.told.again === true
                    enabled: !root.vm.busy
                    text: qsTr("Tell again")
                    onClicked: root.vm.act("tellAgain")
                }
            }

            Item {
                width: 1
                height: Size.mm(2)
            }

            Repeater {
                model: root.vm.lines

                WorkRow {
                    required property var model

                    width: told.width
                    height: Size.mm(13)
                    enabled: false
                    text: model.text
                    note: model.note
                    value: model.value
                }
            }

            Txt {
                width: parent.width
                height: Size.mm(8)
                verticalAlignment: Text.AlignBottom
                visible: root.vm.past.length > 0
                text: qsTr("What happened")
                size: Theme.small
                font.weight: Font.Bold
                color: Theme.ink2
            }

            Repeater {
                model: root.vm.past

                Txt {
                    required property var modelData

                    width: told.width
                    text: [modelData.time, modelData.text, modelData.who].filter(part => part !== "").join("  ")
                    size: Theme.small
                    wrapMode: Text.Wrap
                    color: Theme.ink2
                }
            }
        }
    }

    Item {
        id: doing
        x: root.upright ? root.side : facts.x + facts.width + 2 * root.side
        y: root.upright ? facts.y + facts.height + Size.mm(3) : head.height + Size.mm(4)
        width: parent.width - x - root.side
        height: parent.height - y - Size.mm(4)

        ListView {
            id: choices
            anchors.fill: parent
            visible: root.vm.asking === ""
            spacing: Size.gap
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            model: root.vm.choices

            delegate: BigChoice {
                required property var modelData

                width: choices.width
                height: Size.mm(16)
                enabled: !root.vm.busy
                glyph: modelData.glyph
                text: modelData.text
                consequence: modelData.note
                onClicked: root.vm.act(modelData.id)
            }
        }

        Column {
            width: parent.width
            visible: root.vm.asking !== ""
            spacing: Size.gap

            Txt {
                width: parent.width
                text: root.vm.question
                size: Theme.title
                font.weight: Font.Bold
                wrapMode: Text.Wrap
            }

            Txt {
                width: parent.width
                text: [qsTr("Why? It stays on the record."), root.vm.effect].filter(part => part !== "").join(" ")
                size: Theme.row
                wrapMode: Text.Wrap
                color: Theme.ink2
            }

            Repeater {
                model: root.vm.reasons

                SmallButton {
                    required property int index
                    required property string modelData

                    width: parent.width
                    height: Size.mm(12)
                    text: modelData
                    on: index === root.vm.reason
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: on
                    onClicked: root.vm.chooseReason(index)
                }
            }

            Entry {
                width: parent.width
                height: Size.mm(12)
                hint: qsTr("In your own words")
                text: root.vm.note
                maximumLength: 150
                onTextEdited: root.vm.typeNote(text)
                onAccepted: root.vm.answer()
            }

            ActionButton {
                width: parent.width
                height: Size.mm(14)
                kind: "primary"
                enabled: root.vm.canAnswer
                text: root.vm.question
                name: qsTr("Do it: %1").arg(root.vm.question)
                onClicked: root.vm.answer()
            }
        }
    }
}
