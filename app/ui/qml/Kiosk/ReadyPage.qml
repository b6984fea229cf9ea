pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The order is here and paid. Where it lies is told once it is the customer's, and never to two.
KioskPage {
    id: root

    required property KioskCollectViewModel vm

    title: qsTr("Ready for you")
    sceneSteps: Plan.reach ? 908 : 836

    scene: [
        SceneTitle {
            id: head
            width: parent.width
            title: root.title
            detail: root.vm.detail
            glyph: "check"
        },
        ShelfSign {
            y: head.height + Plan.px(44)
            width: Math.round(parent.width * 0.54)
            height: parent.height - y
            label: qsTr("Your order")
            code: root.vm.code
            codeSteps: 220
            words: qsTr("Touch “Collect now” and we show you where it is.")
        },
        Bag {
            x: parent.width - width
            y: parent.height - height
            width: Math.round(Math.min(parent.width * 0.4, (parent.height - head.height - Plan.px(40)) / 1.12))
            code: root.vm.code
        }
    ]

    body: [
        ItemTiles {
            id: tiles
            width: parent.width
            items: root.vm.items
        },
        Hairline {
            y: held.y - Plan.px(20)
            width: parent.width
            visible: held.visible
        },
        FactLine {
            id: held
            y: tiles.height + Plan.px(48)
            width: parent.width
            visible: y + height <= parent.height && root.vm.held !== ""
            glyph: "clock"
            label: qsTr("Held until")
            value: root.vm.held
        }
    ]

    controls: [
        BigButton {
            width: parent.width
            kind: "primary"
            glyph: "check"
            text: qsTr("Collect now")
            working: root.kiosk.busy
            onClicked: root.vm.collect()
        },
        Columns {
            id: rest
            width: parent.width

            BigButton {
                width: rest.third
                enabled: !root.kiosk.busy
                text: qsTr("I do not want it all")
                onClicked: root.vm.dropSome()
            }

            BigButton {
                width: rest.third
                enabled: !root.kiosk.busy
                text: qsTr("This is not my order")
                onClicked: root.kiosk.leave()
            }

            TimeButton {
                width: rest.third
                time: root.kiosk.left
                share: root.kiosk.share
                onClicked: root.kiosk.stay()
            }
        }
    ]
}
