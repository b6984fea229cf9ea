pragma ComponentBehavior: Bound
import Omnitill

StripItem {
    glyph: "user"
    text: qsTr("Nobody signed in")
}
