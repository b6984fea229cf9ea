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
        property real room: implicitWidth

        width: Math.min(Math.ceil(implicitWidth), room)
        anchors.verticalCenter: parent?.verticalCenter
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        lineHeight: 0.85
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
        room: root.axes.hereEnd - root.axes.priceEnd - Size.gap
        text: qsTr("Here")
    }

    Head {
        x: root.axes.elsewhereEnd - width
        room: root.axes.elsewhereEnd - root.axes.hereEnd - Size.gap
        text: qsTr("Elsewhere")
    }

    Head {
        x: root.axes.ageEnd - width
        room: root.axes.ageEnd - root.axes.elsewhereEnd - Size.gap
        text: qsTr("As of")
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
