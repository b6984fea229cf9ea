pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// This kiosk cannot serve now: where to go, what still works, and for the staff a code and which device it is.
KioskPage {
    id: root

    required property KioskOutViewModel out

    title: qsTr("Sorry, not here now")
    sceneSteps: Plan.large ? 1080 : 900

    scene: Poster {
        anchors.fill: parent
        title: root.title
        detail: root.out.detail
        glyph: "alert-triangle"
        tone: "look"
        facts: [{label: root.out.code, value: root.out.cause, large: false}, {label: qsTr("Device"), value: root.out.device, large: false}]
        way: root.out.qr
        wayWords: qsTr("For the staff")
    }

    body: Column {
        width: parent.width
        spacing: Plan.gap

        Repeater {
            model: root.out.works

            Notice {
                required property var modelData

                width: root.bodyArea.width
                tone: modelData.works ? "good" : "look"
                title: modelData.text
            }
        }
    }
}
