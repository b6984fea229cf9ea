pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// The goods, as the receipt will list them; below them what the customer saves.
Item {
    id: root

    required property DisplayViewModel vm
    required property real unit
    readonly property int margin: Math.round(48 * unit)
    readonly property int thin: Math.max(1, Math.round(unit))

    DisplaySign {
        x: root.margin
        width: root.width - 2 * x
        height: Math.round(104 * root.unit)
        topPadding: Math.round(28 * root.unit)
        shop: root.vm.shop
        unit: root.unit
    }

    ListView {
        id: goods
        y: Math.round(104 * root.unit)
        width: parent.width
        height: (savings.visible ? savings.y : parent.height) - y
        clip: true
        interactive: false
        bottomMargin: Math.round(92 * root.unit)
        highlightMoveDuration: 0
        model: root.vm.rows
        currentIndex: root.vm.currentRow
        onCountChanged: Qt.callLater(goods.keepInView)
        onHeightChanged: Qt.callLater(goods.keepInView)
        onCurrentIndexChanged: Qt.callLater(goods.keepInView)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Your basket")

        function keepInView() {
            // From the top each time: heights differ, and what was guessed of rows not made yet moves the view.
            goods.positionViewAtBeginning();
            goods.positionViewAtIndex(goods.currentIndex < 0 ? goods.count - 1 : goods.currentIndex, ListView.Contain);
            // A row that is cut through at the top goes as a whole.
            const first = goods.itemAt(0, goods.contentY + 1);
            if (first !== null && first.y < goods.contentY)
                goods.contentY = first.y + first.height;
        }

        delegate: DisplayLine {
            width: goods.width
            unit: root.unit
        }
    }

    Rectangle {
        width: parent.width
        height: root.thin
        y: goods.y - height
        color: Theme.line
    }

    Rectangle {
        id: savings
        y: parent.height - height
        width: parent.width
        height: Math.round(156 * root.unit)
        visible: root.vm.saved !== ""
        color: Theme.goodSoft

        Rectangle {
            id: tick
            x: root.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(72 * root.unit)
            height: width
            radius: width / 2
            color: Theme.good

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Math.round(44 * root.unit)
                color: Theme.goodSoft
                stroke: 2
            }
        }

        Txt {
            x: tick.x + tick.width + Math.round(24 * root.unit)
            width: saved.x - x - root.margin / 2
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("You save")
            size: Math.round(40 * root.unit)
            font.weight: Font.Bold
        }

        DisplayAmount {
            id: saved
            anchors.right: parent.right
            anchors.rightMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            most: Math.round(400 * root.unit)
            currency: root.vm.currency
            figure: root.vm.saved
            size: Math.round(68 * root.unit)
        }
    }
}
