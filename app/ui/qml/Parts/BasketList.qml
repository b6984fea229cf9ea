pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// The basket under its header. Roles: qty, unit, text, note, price, amount, tax, kind, sub. The current line stays in view.
Item {
    id: root

    property alias model: lines.model
    property alias currentIndex: lines.currentIndex
    readonly property alias count: lines.count
    readonly property int linesAbove: Math.round(lines.contentY / Size.mm(11))

    signal chosen(int index)

    function keepInView() {
        lines.positionViewAtIndex(lines.currentIndex < 0 ? lines.count - 1 : lines.currentIndex, ListView.Contain);
    }

    BasketHeader {
        id: columns
        width: parent.width
        linesAbove: root.linesAbove
    }

    ListView {
        id: lines
        anchors.fill: parent
        anchors.topMargin: columns.height
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        onCountChanged: Qt.callLater(root.keepInView)
        onHeightChanged: Qt.callLater(root.keepInView)
        onCurrentIndexChanged: Qt.callLater(root.keepInView)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Basket")

        delegate: BasketRow {
            required property int index
            required property var model

            width: lines.width
            ruled: index > 0
            sub: model.sub ?? false
            kind: model.kind ?? ""
            qty: model.qty
            unit: model.unit ?? ""
            text: model.text
            note: model.note ?? ""
            price: model.price ?? ""
            amount: model.amount
            tax: model.tax ?? ""
            onClicked: root.chosen(index)
            // What waits to be used again is not there for anyone who reads the screen.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
        }
    }
}
