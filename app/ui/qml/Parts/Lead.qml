pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// A sentence whose start is bold and which wraps like any other: the words are set one by one, and none is markup.
Flow {
    id: root

    property string strong
    property string after
    readonly property var words: wordsOf(strong, true).concat(wordsOf(after, false))

    function wordsOf(sentence: string, bold: bool): var {
        return sentence.split(" ").filter(word => word !== "").map(word => ({word: word, bold: bold}));
    }

    spacing: Math.round(Theme.body * 0.28)
    Accessible.role: Accessible.StaticText
    Accessible.name: (strong + " " + after).trim()

    Repeater {
        model: root.words

        Txt {
            required property var modelData

            text: modelData.word
            color: modelData.bold ? Theme.ink : Theme.ink2
            font.weight: modelData.bold ? Font.Bold : Font.Normal
            Accessible.ignored: true
        }
    }
}
