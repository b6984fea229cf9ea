pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How something stands, by shape: a filled disc with a tick when it is well, an outlined sign otherwise.
Item {
    id: root

    property string tone
    property string glyph
    property int side: Plan.px(44)

    implicitWidth: side
    implicitHeight: side
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.tone === "good"
        radius: width / 2
        color: Theme.good

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: Math.round(root.side * 0.64)
            color: Theme.dark ? Theme.ground : Theme.surface
            stroke: 2.8
        }
    }

    Icon {
        anchors.centerIn: parent
        visible: root.tone !== "good"
        name: root.glyph || Tone.glyph(root.tone)
        size: root.side
        color: Tone.quiet(root.tone)
        stroke: 2
    }
}
