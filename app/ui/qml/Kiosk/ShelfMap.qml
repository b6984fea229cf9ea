pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The way to a shelf: `aisles` are names with their shelves from the far end to the near one; `shelf` is the one to go
// to. The words beside it always say the same.
Rectangle {
    id: root

    required property var aisles
    property string shelf
    property string aisle
    property string you
    readonly property int found: aisles.findIndex(each => each.name === aisle)
    readonly property int most: Math.max(1, ...aisles.map(each => each.shelves.length))
    readonly property real column: (width - 2 * pad) / Math.max(1, aisles.length)
    readonly property int pad: Math.round(width * 0.12)
    readonly property int cellWidth: Math.round(column * 0.72)
    readonly property int head: Math.round(height * 0.2)
    readonly property int step: Math.round(height * 0.46 / most)
    readonly property int row: found < 0 ? -1 : aisles[found].shelves.indexOf(shelf)
    readonly property int goalX: Math.round(pad + column * (found + 0.5))
    readonly property int goalY: head + step * (row + 0.44)
    readonly property int sideX: Math.round(goalX + column / 2)
    readonly property int floorY: head + step * most + Math.round(height * 0.045)
    readonly property int homeX: Math.round(width / 2)
    readonly property int homeY: Math.round(height * 0.84)
    readonly property var way: row < 0 ? [] : dots([[homeX, homeY - Plan.px(26)], [homeX, floorY], [sideX, floorY], [sideX, goalY],
                                                    [goalX + cellWidth / 2 + Plan.px(8), goalY]])

    // Points at even distances along the corners of a way.
    function dots(corners: var): var {
        const points = [], apart = Plan.px(14);
        for (let leg = 1; leg < corners.length; leg++) {
            const [x0, y0] = corners[leg - 1], [x1, y1] = corners[leg];
            const count = Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / apart));
            for (let i = 0; i < count; i++)
                points.push({x: x0 + (x1 - x0) * i / count, y: y0 + (y1 - y0) * i / count});
        }
        return points;
    }

    radius: Plan.px(28)
    color: Theme.dark ? Theme.raised : Theme.surface
    Accessible.ignored: true

    Repeater {
        model: root.aisles

        Item {
            id: lane

            required property var modelData
            required property int index

            x: Math.round(root.pad + root.column * index + (root.column - root.cellWidth) / 2)
            width: root.cellWidth
            height: root.height

            Txt {
                y: root.head - height - Plan.px(10)
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: lane.modelData.name
                size: Plan.px(28)
                font.weight: Font.DemiBold
                color: lane.index === root.found ? Theme.accent : Theme.ink2
                Accessible.ignored: true
            }

            Repeater {
                model: lane.modelData.shelves

                Rectangle {
                    id: cell

                    required property string modelData
                    required property int index
                    readonly property bool goal: lane.index === root.found && index === root.row

                    y: root.head + root.step * index
                    width: lane.width
                    height: Math.round(root.step * 0.87)
                    radius: Plan.px(8)
                    color: goal ? Theme.accent : Theme.dark ? Theme.line : "#D5D9D8"

                    Txt {
                        anchors.centerIn: parent
                        visible: cell.goal
                        text: cell.modelData
                        size: Math.min(Plan.px(26), Math.round(cell.height * 0.62))
                        font.weight: Font.Bold
                        font.features: {"tnum": 0}
                        color: Theme.onAccent
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Repeater {
        model: root.way

        Rectangle {
            required property var modelData

            x: Math.round(modelData.x - width / 2)
            y: Math.round(modelData.y - height / 2)
            width: Plan.px(8)
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }

    Rectangle {
        x: root.homeX - width / 2
        y: root.homeY - height / 2
        width: Plan.px(36)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Plan.px(11)
        border.color: Theme.ink
    }

    Txt {
        x: root.homeX + Plan.px(32)
        y: root.homeY - height / 2
        text: root.you
        size: Plan.px(28)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
