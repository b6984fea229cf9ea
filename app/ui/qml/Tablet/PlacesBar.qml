pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Under the thumb: the places of the tablet. Pickup is the widest and tells who waits; it never moves and never hides.
Rectangle {
    id: root

    required property PlacesViewModel places

    implicitHeight: Size.mm(17)
    color: Theme.ground

    Hairline {
        width: parent.width
    }

    Row {
        x: Size.pad
        y: Size.mm(2)
        height: root.height - 2 * y
        spacing: Size.gap

        Repeater {
            model: root.places.rows

            delegate: PlaceKey {
                required property int index
                required property var model

                width: (root.width - 2 * Size.pad - Size.gap * (root.places.count - 1)) * model.share
                height: parent.height
                glyph: model.glyph
                text: model.text
                detail: model.detail
                tone: model.tone
                here: model.here
                onClicked: root.places.choose(index)
            }
        }
    }
}
