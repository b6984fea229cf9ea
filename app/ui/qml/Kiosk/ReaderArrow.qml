pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// Down to the reader.
Icon {
    name: "arrow-down"
    size: Plan.px(104)
    stroke: 1.5
}
