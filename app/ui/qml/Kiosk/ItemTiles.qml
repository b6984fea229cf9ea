pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Up to three products of an order side by side; how many more there are is said below.
Item {
    id: root

    required property var items
    property int most: 3
    readonly property int shown: Math.min(most, items.length)

    implicitHeight: tiles.height + (more.visible ? more.height + Plan.px(8) : 0)

    Row {
        id: tiles
        width: parent.width
        spacing: Plan.gap

        Repeater {
            model: root.items.slice(0, root.most)

            ItemTile {
                required property var modelData

                width: Math.floor((tiles.width - (root.most - 1) * tiles.spacing) / root.most)
                name: modelData.name
                detail: modelData.detail ?? ""
                picture: modelData.picture ?? ""
                glyph: modelData.glyph ?? "package"
            }
        }
    }

    Label {
        id: more
        y: parent.height - height
        visible: root.items.length > root.most
        width: parent.width
        text: qsTr("and %n more", "", root.items.length - root.most)
        steps: 29
        lines: 1
        color: Theme.ink2
    }
}
