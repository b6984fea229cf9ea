pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// As many columns of tiles as fit, all of one size; roles text, glyph, picture, price, unit, reason.
Item {
    id: root

    property alias model: tiles.model
    readonly property int columns: Math.max(2, Math.floor((width + Size.gap) / Size.mm(30)))
    readonly property int rows: Math.max(1, Math.floor((height + Size.gap) / Size.mm(30)))
    readonly property alias count: tiles.count

    signal chosen(int index)

    GridView {
        id: tiles
        anchors.fill: parent
        anchors.rightMargin: -Size.gap
        anchors.bottomMargin: -Size.gap
        cellWidth: width / root.columns
        cellHeight: height / root.rows
        clip: contentHeight > height + 1
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false

        delegate: Item {
            id: cell

            required property int index
            required property var model

            width: tiles.cellWidth
            height: tiles.cellHeight

            Tile {
                width: Math.floor(parent.width - Size.gap)
                height: Math.floor(parent.height - Size.gap)
                text: cell.model.text
                glyph: cell.model.glyph ?? "package"
                picture: cell.model.picture ?? ""
                price: cell.model.price ?? ""
                unit: cell.model.unit ?? ""
                reason: cell.model.reason ?? ""
                enabled: reason === ""
                onClicked: root.chosen(cell.index)
            }
        }
    }
}
