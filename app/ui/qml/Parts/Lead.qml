pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// A sentence whose start (or end) is bold. The words are data: whatever looks like markup is shown as typed.
Txt {
    property string before
    property string strong
    property string after

    function shown(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    text: shown(before) + "<font color=\"" + Theme.ink + "\"><b>" + shown(strong) + "</b></font>" + shown(after)
    textFormat: Text.StyledText
    color: Theme.ink2
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    Accessible.name: before + strong + after
}
