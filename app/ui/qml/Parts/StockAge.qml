pragma ComponentBehavior: Bound
import Omnitill

// How old the known stock is.
StripItem {
    glyph: "package"
    text: qsTr("Stock age not known")
    strong: tone !== ""
}
