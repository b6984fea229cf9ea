pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Finished records, newest first.
Item {
    id: root

    required property PastSalesViewModel vm

    ListView {
        id: list
        anchors.fill: parent
        model: root.vm.rows
        currentIndex: root.vm.current
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        clip: true
        onCurrentIndexChanged: Qt.callLater(positionViewAtIndex, currentIndex, ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Receipts")

        delegate: ListRow {
            required property int index
            required property var model

            width: list.width
            glyph: model.glyph
            text: model.number
            note: model.note
            value: model.amount
            valueNote: model.kind
            selected: model.selected
            onClicked: root.vm.choose(index)
        }
    }

    Txt {
        anchors.centerIn: parent
        visible: list.count === 0
        text: root.vm.search === "" ? qsTr("No sale has been made here yet") : qsTr("No receipt among the latest has this number; Enter looks in all")
        width: parent.width - 2 * Size.mm(10)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        size: Theme.row
        color: Theme.ink2
    }
}
