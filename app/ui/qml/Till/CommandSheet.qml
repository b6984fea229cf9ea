pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Codes that press a key when they are scanned, black on white whatever the theme.
Item {
    id: root

    property var codes: []
    readonly property int columns: width < Size.mm(150) ? 4 : 6

    signal printing

    Txt {
        id: heading
        width: sender.x - Size.mm(3)
        text: qsTr("Scan instead of typing")
        size: Theme.title
        font.weight: Font.Bold
    }

    ActionButton {
        id: sender
        anchors.right: parent.right
        y: -Size.mm(1)
        height: Size.mm(11)
        glyph: "printer"
        text: qsTr("Print the sheet")
        onClicked: root.printing()
    }

    GridView {
        id: sheet
        anchors.fill: parent
        anchors.topMargin: heading.height + Size.mm(7)
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Size.mm(35)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.codes

        delegate: Item {
            id: code

            required property var modelData

            width: sheet.cellWidth
            height: sheet.cellHeight

            Rectangle {
                id: white
                width: Size.mm(25)
                height: width
                color: "#ffffff"

                Image {
                    anchors.centerIn: parent
                    source: "image://qr/" + encodeURIComponent(code.modelData.code)
                    sourceSize.width: Size.mm(23)
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: code.modelData.text
                }
            }

            Txt {
                anchors.top: white.bottom
                anchors.topMargin: Size.mm(1)
                width: parent.width - Size.mm(2)
                text: code.modelData.text
                size: Theme.small
                font.weight: Font.DemiBold
            }
        }
    }
}
