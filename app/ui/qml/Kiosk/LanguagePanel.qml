pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The languages by their own names; a touch chooses and closes.
SheetPanel {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Language")

    Columns {
        id: tiles
        width: parent.width

        Repeater {
            model: root.kiosk.languages

            LanguageChip {
                required property var modelData

                width: tiles.half
                height: Plan.touch(127)
                text: modelData.name
                chosen: modelData.chosen
                onClicked: root.kiosk.speak(modelData.code)
            }
        }
    }

    BigButton {
        width: parent.width
        text: qsTr("Back")
        onClicked: root.leaveAsked()
    }
}
