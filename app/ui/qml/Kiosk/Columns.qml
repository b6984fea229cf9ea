import QtQuick
import "../Theme"

// Controls side by side, wrapped: `half` or `third` of the room wide.
Flow {
    readonly property int half: Math.floor((width - spacing) / 2)
    readonly property int third: Math.floor((width - 2 * spacing) / 3)

    spacing: Plan.gap
}
