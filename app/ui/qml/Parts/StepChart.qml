pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A count over time, drawn from plain rectangles: `points` is a list of {at (0 to 1), value}, each holds until the next.
// `band` {from, to, text} marks a span, `marks` {at, text} name times below.
Item {
    id: root

    property var points: []
    property real highest: 8
    property var band: null
    property var marks: []
    readonly property int plotLeft: Size.mm(7)
    readonly property int plotWidth: width - plotLeft - Size.mm(2.5)
    readonly property int plotHeight: height - Size.mm(7)

    function across(at: real): real {
        return plotLeft + Math.round(at * plotWidth);
    }

    function up(value: real): real {
        return Size.mm(1) + Math.round((1 - value / highest) * (plotHeight - Size.mm(1)));
    }

    implicitHeight: Size.mm(32)
    Accessible.role: Accessible.Graphic

    Rectangle {
        visible: root.band !== null
        x: root.across(root.band?.from ?? 0)
        y: root.up(root.highest)
        width: root.across(root.band?.to ?? 0) - x
        height: root.up(0) - y
        color: Theme.lookSoft
    }

    Repeater {
        model: [root.highest, root.highest / 2, 0]

        Item {
            id: grid

            required property real modelData

            y: root.up(modelData)

            Hairline {
                x: root.plotLeft
                width: root.plotWidth
            }

            Txt {
                x: root.plotLeft - width - Size.mm(2.5)
                anchors.verticalCenter: parent.verticalCenter
                text: grid.modelData.toString()
                size: Theme.caption
                color: Theme.ink2
            }
        }
    }

    Repeater {
        model: root.points

        Item {
            id: point

            required property int index
            required property var modelData
            readonly property real end: root.points[index + 1]?.at ?? 1
            readonly property real previous: root.points[index - 1]?.value ?? modelData.value

            Rectangle {
                x: root.across(point.modelData.at)
                y: root.up(point.modelData.value)
                width: root.across(point.end) - x
                height: root.up(0) - y
                color: Theme.accentSoft
                visible: point.modelData.value > 0
            }

            Rectangle {
                x: root.across(point.modelData.at)
                y: root.up(point.modelData.value)
                width: root.across(point.end) - x + Size.rule
                height: Size.rule
                color: Theme.accent
            }

            Rectangle {
                x: root.across(point.modelData.at)
                y: root.up(Math.max(point.modelData.value, point.previous))
                width: Size.rule
                height: root.up(Math.min(point.modelData.value, point.previous)) - y
                color: Theme.accent
            }
        }
    }

    Repeater {
        model: root.marks

        Txt {
            required property var modelData

            x: Math.max(root.plotLeft, Math.min(root.plotLeft + root.plotWidth - width, root.across(modelData.at) - width / 2))
            y: root.up(0) + Size.mm(2)
            text: modelData.text
            size: Theme.caption
            color: Theme.ink2
        }
    }

    Txt {
        x: Math.min(root.across(root.band?.from ?? 0) + Size.gap, root.plotLeft + root.plotWidth - width)
        y: root.up(root.highest) + Size.mm(1)
        text: root.band?.text ?? ""
        size: Theme.caption
        font.weight: Font.DemiBold
        color: Theme.look
    }
}
