pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Board"
import "../Parts"
import "../Theme"

// The pickup board in one hand: one column at a time upright, all of them lying; the work opens in its place.
TabletPage {
    id: page

    required property BoardViewModel vm

    refusal: page.vm.refusal
    headed: page.vm.step === "board"
    onVisibleChanged: page.vm.watch(visible)
    Component.onCompleted: page.vm.watch(visible)
    onBack: {
        if (!page.vm.leave())
            page.places.choose(0);
    }

    head: Item {
        Column {
            anchors.left: parent.left
            anchors.right: numbers.left
            anchors.leftMargin: Size.pad
            anchors.rightMargin: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: qsTr("Pickup")
                size: Theme.headline
                minimumPixelSize: Theme.lead
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }

            ToneLabel {
                visible: page.vm.old
                text: page.vm.age
                tone: "look"
            }
        }

        Row {
            id: numbers
            anchors.right: person.left
            anchors.rightMargin: Size.mm(4)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Size.mm(5)

            Repeater {
                model: page.vm.old ? [] : page.vm.figures

                Column {
                    id: figure

                    required property var modelData
                    required property int index

                    visible: page.lying || index !== 1

                    Row {
                        spacing: Size.mm(1)

                        Txt {
                            id: value
                            text: figure.modelData.value
                            size: Theme.lead
                            font.weight: Font.Bold
                            color: Tone.ink(figure.modelData.tone)
                        }

                        Txt {
                            anchors.baseline: value.baseline
                            visible: text !== ""
                            text: figure.modelData.unit
                            size: Theme.small
                            font.weight: Font.Bold
                            color: Tone.ink(figure.modelData.tone)
                        }
                    }

                    Txt {
                        text: figure.modelData.label
                        size: Theme.caption
                        color: Theme.ink2
                    }
                }
            }
        }

        PersonKey {
            id: person
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            shell: page.shell
        }
    }

    body: BoardBody {
        vm: page.vm
    }
}
