pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Omnitill
import "../Theme"

// So many of so many, as a ring and in figures.
Item {
    id: root

    required property int part
    required property int whole
    property color ink: Theme.ink
    readonly property int thick: Plan.px(15)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.dark ? Theme.line : Theme.edge
            strokeWidth: root.thick
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thick) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: Theme.dark ? Theme.good : root.ink
            strokeWidth: root.thick
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thick) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.part / Math.max(1, root.whole)
            }
        }
    }

    Label {
        anchors.centerIn: parent
        width: parent.width - 3 * root.thick
        horizontalAlignment: Text.AlignHCenter
        text: root.part + "/" + root.whole
        steps: 36
        lines: 1
        font.weight: Font.Bold
        color: root.ink
        Accessible.ignored: true
    }
}
