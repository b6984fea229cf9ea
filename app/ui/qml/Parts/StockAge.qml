pragma ComponentBehavior: Bound

// How old the known stock is.
StripItem {
    glyph: "package"
    text: qsTr("Stock age not known")
    strong: tone !== ""
}
