pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What was looked at before, newest first: one touch leads back to it.
ListView {
    id: root

    property string title

    signal chosen(string sku)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: title

    header: Txt {
        x: Size.pad
        height: root.count > 0 ? Size.mm(9) : 0
        visible: root.count > 0
        verticalAlignment: Text.AlignVCenter
        text: root.title
        size: Theme.small
        color: Theme.ink2
    }

    delegate: ProductRow {
        required property var model

        width: root.width
        text: model.text
        note: model.note
        price: model.price
        glyph: model.glyph
        picture: model.picture
        onClicked: root.chosen(model.sku)
    }
}
