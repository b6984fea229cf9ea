pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The column names over a list of results, on the axes of ResultRow.
Item {
    id: root

    property string count
    readonly property ResultRow axes: ResultRow {
        width: root.width
        visible: false
    }

    implicitHeight: Size.mm(8)

    component Head: Txt {
        anchors.verticalCenter: parent?.verticalCenter
        size: Theme.caption
        color: Theme.ink2
    }

    Head {
        x: Size.mm(16)
        text: root.count
    }

    Head {
        x: root.axes.priceEnd - width
        text: qsTr("Price")
    }

    Head {
        x: root.axes.hereEnd - width
        text: qsTr("Here")
    }

    Head {
        x: root.axes.elsewhereEnd - width
        text: qsTr("Elsewhere")
    }

    Head {
        x: root.axes.ageEnd - width
        text: qsTr("As of")
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
