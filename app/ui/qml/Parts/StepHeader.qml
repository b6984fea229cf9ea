pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Where one is in a task of a few steps: done has a tick, now is filled, the rest wait.
Row {
    id: root

    property var titles: []
    property int current: 0

    spacing: Size.mm(4)
    height: Size.mm(8)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2, %3").arg(current + 1).arg(titles.length).arg(titles[current] ?? "")

    Repeater {
        model: root.titles

        Row {
            id: step

            required property int index
            required property string modelData
            readonly property bool done: index < root.current
            readonly property bool now: index === root.current

            height: root.height
            spacing: Size.mm(2)

            Hairline {
                anchors.verticalCenter: parent.verticalCenter
                visible: step.index > 0
                width: Size.mm(6)
                color: Theme.edge
            }

            Item {
                anchors.verticalCenter: parent.verticalCenter
                width: Size.mm(6)
                height: width

                Rectangle {
                    anchors.fill: parent
                    radius: width / 2
                    visible: !step.done
                    color: step.now ? Theme.ink : "transparent"
                    border.width: Size.hairline
                    border.color: step.now ? Theme.ink : Theme.edge
                }

                Txt {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: (step.index + 1).toString()
                    size: Theme.caption
                    font.weight: Font.DemiBold
                    color: step.now ? Theme.surface : Theme.ink2
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    name: "check"
                    size: Size.mm(5.5)
                    color: Theme.good
                    stroke: 2
                }
            }

            Txt {
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData
                size: Math.round((Theme.body + Theme.row) / 2)
                font.weight: step.now ? Font.DemiBold : Font.Normal
                color: step.done ? Theme.good : step.now ? Theme.ink : Theme.ink2
                Accessible.ignored: true
            }
        }
    }
}
