pragma Singleton
import QtQuick
import Omnitill

// What a colour means: "good", "look", "stop", anything else is plain. Always shown with an icon and a word.
QtObject {
    function ink(tone: string): color {
        return {good: Theme.good, look: Theme.look, stop: Theme.stop}[tone] ?? Theme.ink;
    }

    function quiet(tone: string): color {
        return {good: Theme.good, look: Theme.look, stop: Theme.stop}[tone] ?? Theme.ink2;
    }

    function soft(tone: string): color {
        return {good: Theme.goodSoft, look: Theme.lookSoft, stop: Theme.stopSoft}[tone] ?? Theme.surface;
    }

    function glyph(tone: string): string {
        return {good: "check", look: "alert-triangle", stop: "alert-octagon"}[tone] ?? "info-circle";
    }
}
