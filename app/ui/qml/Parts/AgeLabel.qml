pragma ComponentBehavior: Bound

// How old a number is; amber with its icon once it is too old to promise by.
ToneLabel {
    property bool old: false

    tone: old ? "look" : ""
    glyph: old ? "alert-triangle" : ""
    weight: old ? 600 : 400
}
