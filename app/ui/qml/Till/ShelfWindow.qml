pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Things with codes beside a terminal of the demonstration: a click is a scan.
Rectangle {
    id: root

    required property ShelfViewModel vm

    color: Theme.surface

    Txt {
        id: heading
        x: Size.pad
        y: Size.mm(3)
        width: parent.width - 2 * x
        text: root.vm.title
        size: Theme.title
        font.weight: Font.Bold
    }

    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: heading.y + heading.height + Size.mm(3)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.vm.rows

        delegate: ListRow {
            required property var model

            width: list.width
            height: Size.mm(13)
            glyph: root.vm.glyph
            text: model.name
            note: model.note
            onClicked: root.vm.scan(model.key)
        }
    }
}
