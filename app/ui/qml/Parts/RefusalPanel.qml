pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A refusal with its three answers: what happened, was anything lost, what to do now. The basket stays readable beside it.
// Children are the answer buttons, at the lower right; the primary one comes last.
Item {
    id: root

    property string tone: "stop"
    property string glyph: Tone.glyph(tone)
    property string title
    property string subtitle
    property string happened
    property string happenedGlyph: "scanner"
    property string lostTitle: qsTr("Nothing was lost")
    property string lostTone: "good"
    property string lost
    property string now
    property string paused
    property string code
    default property alias actions: answerRow.data
    readonly property bool narrow: width < Size.mm(140)
    readonly property int indent: Size.mm(narrow ? 14 : 21)

    // The answers fill their row in proportion to their words; where these do not fit, icons and key caps go first.
    function share() {
        const buttons = Array.from(answerRow.children).filter(child => child instanceof ActionButton);
        const gaps = Size.gap * (buttons.length - 1);
        const natural = () => buttons.reduce((sum, button) => sum + button.implicitWidth, 0);
        for (const button of buttons)
            button.compact = false;
        const tight = natural() + gaps > answerRow.width;
        for (const button of buttons)
            button.compact = tight;
        const factor = (answerRow.width - gaps) / natural();
        for (const button of buttons)
            button.width = Math.floor(button.implicitWidth * factor);
    }

    onTitleChanged: Qt.callLater(share)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: [subtitle, happened, lostTitle, lost, now].join(" ")

    component Answer: Item {
        id: answer

        property string glyph
        property string tone
        property string heading
        property string words

        width: answers.width
        height: headingText.height + wordsText.height + Size.mm(7.5)
        visible: answer.words !== ""

        Hairline {
            width: parent.width
        }

        Icon {
            x: Size.mm(root.narrow ? 2.75 : 5.25)
            y: Size.mm(4)
            name: answer.glyph
            size: Size.mm(5.5)
            color: Tone.quiet(answer.tone)
            stroke: 2
        }

        Txt {
            id: headingText
            x: root.indent
            y: Size.mm(3.5)
            width: parent.width - x
            text: answer.heading
            size: Theme.row
            font.weight: Font.Bold
        }

        Txt {
            id: wordsText
            x: headingText.x
            anchors.top: headingText.bottom
            anchors.topMargin: Size.hairline
            width: parent.width - x
            text: answer.words
            size: root.narrow ? Theme.body : Theme.row
            lineHeight: 1.18
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.ink2
        }
    }

    Rectangle {
        width: parent.width
        height: Size.gap
        color: Tone.ink(root.tone)
    }

    Flickable {
        id: body
        anchors.fill: parent
        anchors.margins: Size.mm(root.narrow ? 5 : 8)
        anchors.topMargin: Size.mm(root.narrow ? 7 : 9)
        anchors.bottomMargin: footer.height + Size.mm(4)
        contentHeight: answers.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: answers
            width: body.width

            Item {
                width: parent.width
                height: Math.max(Size.mm(root.narrow ? 18 : 22), head.height + Size.mm(root.narrow ? 4 : 6))

                Rectangle {
                    width: Size.mm(root.narrow ? 11 : 16)
                    height: width
                    radius: Size.tileRadius
                    color: Tone.soft(root.tone)

                    Icon {
                        anchors.centerIn: parent
                        name: root.glyph
                        size: Math.round(parent.width * 0.62)
                        color: Tone.ink(root.tone)
                        stroke: 2.25
                    }
                }

                Column {
                    id: head
                    x: root.indent
                    width: parent.width - x
                    spacing: Size.mm(0.5)

                    Txt {
                        width: parent.width
                        text: root.title
                        size: Theme.headline
                        minimumPixelSize: Theme.title
                        fontSizeMode: Text.HorizontalFit
                        font.weight: Font.Bold
                        Accessible.role: Accessible.Heading
                    }

                    Txt {
                        width: parent.width
                        text: root.subtitle
                        size: root.narrow ? Theme.row : Theme.lead
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        color: Theme.ink2
                    }
                }
            }

            Answer {
                glyph: root.happenedGlyph
                heading: qsTr("What happened")
                words: root.happened
            }

            Answer {
                glyph: root.lostTone === "good" ? "shield-good" : "shield-alert"
                tone: root.lostTone
                heading: root.lostTitle
                words: root.lost
            }

            Answer {
                glyph: "arrow-right"
                heading: qsTr("What to do now")
                words: root.now
            }

            Hairline {
                width: parent.width
            }

            Item {
                width: 1
                height: Size.mm(4)
            }

            NoticeBar {
                width: parent.width
                visible: text !== ""
                glyph: "scanner"
                text: root.paused
            }
        }
    }

    Item {
        id: footer
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Size.mm(root.narrow ? 5 : 8)
        anchors.rightMargin: Size.mm(root.narrow ? 5 : 8)
        height: Size.mm(25.5)

        Row {
            id: answerRow
            width: parent.width
            spacing: Size.gap
            onWidthChanged: Qt.callLater(root.share)
            onChildrenChanged: Qt.callLater(root.share)
        }

        Txt {
            y: Size.mm(18.5)
            width: parent.width
            text: root.code
            size: Theme.caption
            color: Theme.ink2
        }
    }
}
