pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The second level of surface: a card for what belongs together.
Rectangle {
    color: Theme.surface
    radius: Size.tileRadius
    border.width: Size.hairline
    border.color: Theme.line
}
