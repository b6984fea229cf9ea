pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Sizes across, colours down, and how many there are of each. Many sizes move sideways under their labels.
FocusScope {
    id: root

    required property LookViewModel look
    readonly property int across: look.columns.length
    readonly property int labelled: Size.mm(width < Size.mm(122) ? 17 : 24)
    readonly property int cellWidth: Math.max(Size.mm(12), Math.floor((width - labelled + Size.gap) / Math.max(1, across)) - Size.gap)
    readonly property int cellHeight: Size.mm(12.5)
    readonly property int headed: Size.mm(8)

    implicitHeight: headed + labels.count * (cellHeight + Size.gap)
    visible: across > 0
    Keys.onLeftPressed: root.look.step(-1, 0)
    Keys.onRightPressed: root.look.step(1, 0)
    Keys.onUpPressed: root.look.step(0, -1)
    Keys.onDownPressed: root.look.step(0, 1)

    Txt {
        height: root.headed
        width: root.labelled - Size.gap
        verticalAlignment: Text.AlignVCenter
        text: root.look.option
        size: Theme.row
        font.weight: Font.DemiBold
    }

    Repeater {
        id: labels
        model: root.look.labels

        delegate: Item {
            id: label

            required property int index
            required property var model

            y: root.headed + index * (root.cellHeight + Size.gap)
            width: root.labelled - Size.gap
            height: root.cellHeight

            ProductPicture {
                id: shot
                width: Size.mm(13)
                height: label.model.text === "" ? parent.height : Size.mm(7.5)
                color: "transparent"
                picture: label.model.picture
                glyph: label.model.glyph
            }

            Txt {
                anchors.bottom: parent.bottom
                width: parent.width
                text: label.model.text
                font.weight: label.model.chosen ? Font.Bold : Font.Normal
            }
        }
    }

    Flickable {
        id: sideways
        x: root.labelled
        width: root.width - x
        height: root.height
        contentWidth: root.across * (root.cellWidth + Size.gap) - Size.gap
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        interactive: contentWidth > width

        Repeater {
            model: root.look.columns

            delegate: Txt {
                required property int index
                required property string modelData

                x: index * (root.cellWidth + Size.gap)
                width: root.cellWidth
                height: root.headed
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: modelData
                size: Theme.row
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: index === root.look.chosenColumn ? Font.Bold : Font.Normal
            }
        }

        Repeater {
            model: root.look.cells

            delegate: StockCell {
                required property int index
                required property var model

                x: (index % Math.max(1, root.across)) * (root.cellWidth + Size.gap)
                y: root.headed + Math.floor(index / Math.max(1, root.across)) * (root.cellHeight + Size.gap)
                width: root.cellWidth
                height: root.cellHeight
                visible: model.sku !== ""
                state_: model.state
                figure: model.figure
                word: model.word
                chosen: model.chosen
                name: model.spoken
                onClicked: root.look.showSku(model.sku)
            }
        }
    }
}
