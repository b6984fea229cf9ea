import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A receipt that certainly did not print, as a code that a customer's telephone reads without any network.
Panel {
    id: root

    required property PrintingViewModel printing
    readonly property bool offered: printing.takeAlong !== ""

    implicitHeight: offered ? body.height + 2 * Size.mm(3) : 0
    visible: offered

    Column {
        id: body
        x: Size.mm(3)
        y: Size.mm(3)
        width: parent.width - 2 * x
        spacing: Size.mm(2)

        Txt {
            width: parent.width
            text: qsTr("Take the receipt along: point a telephone's camera here.")
            wrapMode: Text.Wrap
        }

        Rectangle {
            id: white
            width: Math.min(parent.width, Size.mm(72))
            height: code.height
            color: "#ffffff"

            Image {
                id: code
                anchors.centerIn: parent
                source: root.offered ? "image://qr/" + encodeURIComponent(root.printing.takeAlong) : ""
                sourceSize.width: white.width
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The receipt as a QR code")
            }
        }
    }
}
