pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The link today, and how many sales waited in the last half hour.
Item {
    id: root

    required property SyncViewModel vm

    Panel {
        id: link
        width: parent.width
        height: Size.mm(23.5)

        ToneLabel {
            id: light
            x: Size.pad
            y: Size.mm(4)
            text: root.vm.linkText
            tone: root.vm.linkTone
            glyph: root.vm.linkTone === "good" ? "cloud-good" : "cloud-off"
            size: Theme.row
        }

        Txt {
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            y: Size.mm(4.5)
            width: Math.min(implicitWidth, parent.width - light.width - 3 * Size.pad)
            text: root.vm.linkNote
            size: Theme.small
            color: Theme.ink2
        }

        DayBar {
            x: Size.pad
            y: Size.mm(12)
            width: parent.width - 2 * x
            spans: root.vm.day.spans
            marks: root.vm.day.marks
        }
    }

    Panel {
        anchors.top: link.bottom
        anchors.topMargin: Size.mm(3)
        anchors.bottom: parent.bottom
        width: parent.width

        Txt {
            id: heading
            x: Size.pad
            y: Size.mm(4)
            text: qsTr("Sales waiting, last 30 min")
            size: Theme.row
            font.weight: Font.Bold
        }

        Txt {
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.baseline: heading.baseline
            text: root.vm.chartNote
            size: Theme.small
            color: Theme.ink2
        }

        StepChart {
            x: Size.pad
            y: Size.mm(11)
            width: parent.width - 2 * x
            height: parent.height - y - Size.mm(3)
            points: root.vm.chart.points
            highest: root.vm.chart.highest
            band: root.vm.chart.band
            marks: root.vm.chart.marks
        }
    }
}
