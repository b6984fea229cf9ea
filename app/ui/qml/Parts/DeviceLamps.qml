pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// The devices, as a list of {name, glyph, tone, text, says}: a healthy one is icon and dot, a sick one says its name.
Row {
    id: root

    property var devices: []

    signal chosen(int index)

    Repeater {
        model: root.devices

        StripItem {
            required property int index
            required property var modelData
            readonly property bool well: modelData.tone === "good"
            readonly property bool says: modelData.says ?? !well

            height: root.height
            width: implicitWidth
            side: Size.mm(2.5)
            glyph: says ? "alert-triangle" : modelData.glyph
            tone: modelData.tone
            dot: !says
            text: says ? modelData.text : ""
            name: modelData.name + ": " + (well ? qsTr("ready") : modelData.text)
            onClicked: root.chosen(index)
        }
    }
}
