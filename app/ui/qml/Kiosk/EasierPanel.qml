pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// What makes the kiosk easier to use, each switched by itself and kept until the customer has gone.
SheetPanel {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Easier to use")

    Columns {
        id: tiles
        width: parent.width

        Repeater {
            model: root.kiosk.aids

            OptionTile {
                required property var modelData

                width: tiles.half
                checkable: true
                glyph: modelData.glyph
                text: modelData.text
                detail: modelData.detail
                chosen: modelData.on
                onClicked: root.kiosk.switchAid(modelData.aid)
            }
        }
    }

    BigButton {
        width: parent.width
        kind: "primary"
        text: qsTr("Done")
        onClicked: root.leaveAsked()
    }
}
