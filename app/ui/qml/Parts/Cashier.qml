pragma ComponentBehavior: Bound

StripItem {
    glyph: "user"
    text: qsTr("Nobody signed in")
}
