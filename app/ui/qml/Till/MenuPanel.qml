pragma ComponentBehavior: Bound
import QtQuick
import "../Parts"
import "../Theme"

// What is done rarely, as large choices; what cannot be done says why.
SidePanel {
    id: root

    property var items: []

    signal chosen(string item)

    title: qsTr("More")

    GridView {
        id: grid

        readonly property int columns: width < Size.mm(140) ? 1 : 2

        anchors.fill: parent
        anchors.rightMargin: -Size.gap
        cellWidth: width / columns
        cellHeight: Size.mm(columns === 1 ? 13 : 20)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        keyNavigationEnabled: false
        model: root.items

        delegate: Item {
            id: cell

            required property var modelData

            width: grid.cellWidth
            height: grid.cellHeight

            BigChoice {
                width: parent.width - Size.gap
                height: parent.height - Size.gap
                glyph: cell.modelData.glyph
                text: cell.modelData.text
                consequence: cell.modelData.note
                enabled: cell.modelData.enabled
                onClicked: root.chosen(cell.modelData.id)
            }
        }
    }
}
