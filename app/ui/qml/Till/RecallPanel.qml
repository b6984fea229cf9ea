pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// The parked baskets, newest first.
SidePanel {
    id: root

    required property ParkedViewModel parked

    walks: false
    title: qsTr("Parked baskets")
    note: parked.count === 0 ? qsTr("None waits.") : qsTr("Choose one to go on with it.")

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.parked.rows
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: ListRow {
            required property int index
            required property var model

            width: list.width
            glyph: "shopping-bag"
            text: model.text
            note: model.note
            value: model.value
            selected: model.selected
            first: index === 0
            last: index === list.count - 1
            onClicked: root.parked.choose(index)
        }
    }
}
