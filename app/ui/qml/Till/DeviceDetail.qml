pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One device: what happened to it and what to do, everything that is known of it, and the key that tries it out.
FocusScope {
    id: root

    required property DevicesViewModel vm
    readonly property bool ill: root.vm.happened !== ""

    signal doctorWanted(string page)

    component Answer: Item {
        id: answer

        property string glyph
        property string tone
        property string words

        width: parent.width
        height: Math.max(Size.mm(9), text.height + Size.mm(3.5))

        Icon {
            x: Size.pad
            y: Size.mm(2)
            name: answer.glyph
            size: Size.mm(5)
            color: Tone.quiet(answer.tone)
            stroke: 2
        }

        Txt {
            id: text
            x: Size.mm(13)
            y: Size.mm(1.75)
            width: parent.width - x - Size.pad
            text: answer.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeight: 1.1
        }
    }

    Flickable {
        id: body
        width: parent.width
        height: foot.y - Size.mm(3)
        contentHeight: parts.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: parts
            width: body.width
            spacing: Size.mm(3)

            Item {
                width: parent.width
                height: Size.mm(16)

                Rectangle {
                    id: sign
                    width: Size.mm(16)
                    height: width
                    radius: Size.tileRadius
                    color: Tone.soft(root.vm.chosenTone)

                    Icon {
                        anchors.centerIn: parent
                        name: root.vm.chosenGlyph
                        size: Size.mm(9)
                        color: Tone.quiet(root.vm.chosenTone)
                    }
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    x: sign.width + Size.pad
                    width: parent.width - x

                    Txt {
                        width: parent.width
                        text: root.vm.chosenName
                        size: Math.round(Theme.title * 1.2)
                        font.weight: Font.Bold
                    }

                    ToneLabel {
                        text: root.vm.chosenState
                        tone: root.vm.chosenTone
                        size: Theme.row
                    }
                }
            }

            Rectangle {
                width: parent.width
                height: visible ? told.height + Size.mm(3) : 0
                visible: root.ill
                radius: Size.tileRadius
                color: Tone.soft(root.vm.chosenTone)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: root.vm.happened + " " + root.vm.now

                Column {
                    id: told
                    y: Size.mm(1.5)
                    width: parent.width

                    Answer {
                        glyph: Tone.glyph(root.vm.chosenTone)
                        tone: root.vm.chosenTone
                        words: root.vm.happened
                    }

                    Answer {
                        glyph: "shield-good"
                        tone: "good"
                        words: root.vm.lost
                    }

                    Answer {
                        glyph: "arrow-right"
                        words: root.vm.now
                    }
                }
            }

            Panel {
                width: parent.width
                height: known.height + Size.mm(5)

                FactRows {
                    id: known
                    x: Size.pad
                    y: Size.mm(2)
                    width: parent.width - 2 * x
                    rowHeight: Size.mm(7)
                    rows: root.vm.facts
                }
            }

            ActionButton {
                height: Size.mm(12)
                visible: root.vm.doctor !== ""
                glyph: "scanner"
                text: qsTr("Scanner doctor")
                detail: qsTr("Codes that show how it is set")
                onClicked: root.doctorWanted(root.vm.doctor)
            }

            Row {
                width: parent.width
                spacing: Size.mm(2)
                visible: root.vm.basis !== ""

                Icon {
                    id: mark
                    name: "info-circle"
                    size: Size.mm(4.5)
                    color: Theme.ink2
                }

                Txt {
                    width: parent.width - mark.width - parent.spacing
                    text: root.vm.basis
                    size: Theme.small
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    color: Theme.ink2
                }
            }
        }
    }

    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(15)

        NoticeBar {
            width: (act.visible ? act.x - Size.mm(3) : parent.width)
            height: parent.height
            visible: text !== ""
            text: root.vm.result
            tone: root.vm.resultTone
        }

        ActionButton {
            id: act
            anchors.right: parent.right
            width: Math.min(Math.max(implicitWidth, Size.mm(50)), parent.width / 2)
            height: parent.height
            visible: root.vm.trial !== ""
            focus: visible
            text: root.vm.trial
            detail: root.vm.trialDetail
            cap: "F10"
            onClicked: root.vm.tryOut()
        }
    }
}
