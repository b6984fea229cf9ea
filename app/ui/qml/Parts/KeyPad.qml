pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../Theme"

// Figures in the order of a till. `typed` carries a figure or the decimal mark, `erased` the last one back.
GridLayout {
    id: root

    property string decimalMark: "."
    property bool erasable: true

    signal typed(string key)
    signal erased

    columns: 3
    rowSpacing: Size.gap
    columnSpacing: Size.gap
    uniformCellWidths: true
    uniformCellHeights: true
    implicitWidth: Size.mm(82)
    implicitHeight: Size.mm(60)

    Repeater {
        model: ["7", "8", "9", "4", "5", "6", "1", "2", "3", "0", root.decimalMark]

        PadKey {
            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            text: modelData
            enabled: root.enabled && modelData !== ""
            opacity: modelData === "" ? 0 : 1
            onClicked: root.typed(modelData)
        }
    }

    PadKey {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "backspace"
        name: qsTr("Erase the last figure")
        enabled: root.enabled && root.erasable
        onClicked: root.erased()
    }
}
