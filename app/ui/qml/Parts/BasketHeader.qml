pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The names of the columns; when lines are scrolled out above, it says how many.
Rectangle {
    id: root

    property int linesAbove: 0
    readonly property Axes axes: Axes {
        pane: root.width
    }

    implicitHeight: Size.mm(6)
    color: Theme.surface

    component Head: Txt {
        anchors.verticalCenter: parent?.verticalCenter
        anchors.verticalCenterOffset: -Size.hairline
        size: Theme.caption
        color: Theme.ink2
    }

    Head {
        x: root.axes.qtyEnd - width
        text: qsTr("Qty")
    }

    Head {
        x: root.axes.names
        width: root.axes.priceEnd - Size.mm(19) - x
        text: root.linesAbove > 0 ? qsTr("Item, %n line(s) above", "", root.linesAbove) : qsTr("Item")
    }

    Head {
        x: root.axes.priceEnd - width
        text: root.axes.wide ? qsTr("Unit price") : qsTr("Each")
    }

    Head {
        x: root.axes.amountEnd - width
        text: qsTr("Amount")
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
