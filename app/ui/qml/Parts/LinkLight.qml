pragma ComponentBehavior: Bound

// Is head office in reach? Tone "good" or "look"; says nothing about the safety of sales.
StripItem {
    tone: "good"
    glyph: tone === "good" ? "cloud-good" : "cloud-off"
    text: qsTr("Connected")
    filled: tone !== "good"
}
