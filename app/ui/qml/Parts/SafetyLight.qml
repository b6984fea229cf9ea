pragma ComponentBehavior: Bound

// Are all sales also at head office? Tone "good", "look" (only on this till) or "stop" (disk trouble).
StripItem {
    tone: "good"
    glyph: tone === "good" ? "shield-good" : tone === "stop" ? "shield-x" : "shield-alert"
    text: qsTr("All sales safe")
    filled: tone !== "good"
}
