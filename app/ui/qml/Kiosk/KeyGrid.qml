pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// A pad of keys with one for taking the last back. Arrows go from key to key as the eye does.
FocusScope {
    id: root

    required property var keys
    property int columns: 8
    property int keyHeight: Plan.touch(124)
    readonly property int gap: Plan.px(14)
    readonly property int keyWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property int spare: columns - keys.length % columns

    signal pressed(string sign)
    signal rubbed

    function step(from: int, by: int): bool {
        const to = from + by;
        if (to < 0 || to > root.keys.length)
            return false;
        const key = to === root.keys.length ? back : pads.itemAt(to);
        key.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    implicitHeight: flow.height

    Flow {
        id: flow
        width: root.width
        spacing: root.gap

        Repeater {
            id: pads
            model: root.keys

            PadSign {
                required property string modelData
                required property int index

                width: root.keyWidth
                height: root.keyHeight
                text: modelData
                onClicked: root.pressed(modelData)
                Keys.onUpPressed: event => event.accepted = root.step(index, -root.columns)
                Keys.onDownPressed: event => event.accepted = root.step(index, Math.min(root.columns, root.keys.length - index))
            }
        }

        PadSign {
            id: back
            width: root.spare * root.keyWidth + (root.spare - 1) * root.gap
            height: root.keyHeight
            glyph: "backspace"
            name: qsTr("Take the last one back")
            onClicked: root.rubbed()
            Keys.onUpPressed: event => event.accepted = root.step(root.keys.length, -root.columns)
        }
    }
}
