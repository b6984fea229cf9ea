pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A door stands open: which, for how long, and what to do when it does not, or holds nothing. No clock ends this page.
KioskPage {
    id: root

    required property KioskCollectViewModel vm

    title: root.vm.title
    sceneSteps: 1010

    scene: [
        SceneTitle {
            id: head
            width: parent.width
            title: root.title
            detail: root.vm.detail
            glyph: root.vm.doorState === "stuck" ? "alert-triangle" : "door"
            tone: root.vm.doorState === "stuck" || root.vm.doorState === "late" ? "look" : "good"
        },
        ShelfSign {
            y: head.height + Plan.px(56)
            width: root.vm.aisles.length > 0 ? Math.round(parent.width * 0.55) : parent.width
            height: parent.height - y
            label: root.vm.placeLabel
            code: root.vm.placeCode
            words: root.vm.doorWords
        },
        ShelfMap {
            x: parent.width - width
            y: head.height + Plan.px(56)
            width: Math.round(parent.width * 0.42)
            height: Math.min(parent.height - y, Math.round(width * 1.13))
            visible: root.vm.aisle !== ""
            aisles: root.vm.aisles
            aisle: root.vm.aisle
            shelf: root.vm.placeCode
            you: qsTr("You")
        }
    ]

    controls: [
        BigButton {
            width: parent.width
            kind: "primary"
            glyph: "check"
            text: qsTr("I closed the door")
            enabled: root.vm.doorState === "open" || root.vm.doorState === "late"
            onClicked: root.vm.closed()
        },
        Columns {
            id: rest
            width: parent.width

            BigButton {
                width: rest.half
                text: qsTr("It is empty, or not mine")
                onClicked: root.vm.empty()
            }

            BigButton {
                width: rest.half
                text: qsTr("The door does not open")
                onClicked: root.vm.stuck()
            }
        }
    ]
}
