pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is missing, why, and what it does, before it is recorded; or another product scanned in its place.
Rectangle {
    id: root

    required property ShortageViewModel vm

    radius: Size.mm(2.3)
    color: Theme.surface
    border.width: Size.rule
    border.color: Theme.look

    Column {
        x: Size.mm(5)
        y: Size.mm(4)
        width: parent.width - 2 * x
        spacing: Size.mm(2.5)

        Txt {
            width: parent.width
            text: root.vm.summary
            size: Theme.title
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Row {
            visible: root.vm.several
            spacing: Size.gap

            ActionButton {
                width: Size.mm(14)
                height: Size.mm(11)
                text: "−"
                name: qsTr("One fewer is missing")
                onClicked: root.vm.fewer(-1)
            }

            ActionButton {
                width: Size.mm(14)
                height: Size.mm(11)
                text: "+"
                name: qsTr("One more is missing")
                onClicked: root.vm.fewer(1)
            }
        }

        Txt {
            width: parent.width
            text: qsTr("Why is it not there?")
            size: Theme.row
            font.weight: Font.DemiBold
        }

        Row {
            id: reasons
            width: parent.width
            spacing: Size.gap

            Repeater {
                model: root.vm.reasons

                SmallButton {
                    required property int index
                    required property string modelData

                    width: (reasons.width - 2 * reasons.spacing) / 3
                    height: Size.mm(12)
                    text: modelData
                    on: index === root.vm.reason
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: on
                    onClicked: root.vm.chooseReason(index)
                }
            }
        }

        Txt {
            width: parent.width
            text: root.vm.instead === "" ? qsTr("Or scan the product that the customer gets instead.") : qsTr("Instead: %1").arg(root.vm.instead)
            size: Theme.row
            wrapMode: Text.Wrap
            font.weight: root.vm.instead === "" ? Font.Normal : Font.Bold
            color: root.vm.instead === "" ? Theme.ink2 : Theme.ink
        }

        Hairline {
            width: parent.width
            visible: root.vm.effects.length > 0
        }

        Txt {
            width: parent.width
            visible: root.vm.effects.length > 0
            text: qsTr("What this does")
            size: Theme.small
            color: Theme.ink2
        }

        Repeater {
            model: root.vm.effects

            Item {
                id: effect

                required property var modelData

                width: parent.width
                height: Math.max(label.height, value.height)

                Txt {
                    id: label
                    width: Math.round(parent.width * 0.5)
                    text: effect.modelData.label
                    wrapMode: Text.Wrap
                    size: Theme.row
                }

                Txt {
                    id: value
                    anchors.right: parent.right
                    width: Math.round(parent.width * 0.48)
                    horizontalAlignment: Text.AlignRight
                    text: effect.modelData.value
                    wrapMode: Text.Wrap
                    size: Theme.row
                    font.weight: Font.Bold
                    color: Tone.ink(effect.modelData.tone)
                }
            }
        }
    }
}
