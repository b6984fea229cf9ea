pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The names of the columns over SyncRow.
Rectangle {
    id: root

    readonly property Axes axes: Axes {
        pane: root.width
    }

    implicitHeight: Size.mm(6)
    color: Theme.surface

    component Head: Txt {
        anchors.verticalCenter: parent?.verticalCenter
        size: Theme.caption
        color: Theme.ink2
    }

    Head {
        x: root.axes.edge
        text: qsTr("Sale")
    }

    Head {
        x: root.axes.edge + Size.mm(28)
        text: qsTr("Made")
    }

    Head {
        x: root.axes.edge + Size.mm(43.5)
        text: qsTr("State")
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
