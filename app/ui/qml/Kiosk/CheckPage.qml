pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Where the goods are, what they are, and whether all of them are there.
KioskPage {
    id: root

    required property KioskCollectViewModel vm
    readonly property bool brought: root.vm.mode === "runner"

    title: root.vm.title
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
            y: head.height + Plan.px(60)
            width: map.visible ? map.x - Plan.px(28) : parent.width
            height: parent.height - y
            label: root.vm.placeLabel
            code: root.vm.placeCode
            words: root.vm.placeWords
        },
        ShelfMap {
            id: map
            x: parent.width - width
            y: head.height + Plan.px(60)
            width: Math.min(Math.round(parent.width * 0.42), Math.round((parent.height - y) / 1.02))
            height: parent.height - y
            visible: root.vm.aisle !== ""
            aisles: root.vm.aisles
            aisle: root.vm.aisle
            shelf: root.vm.placeCode
            you: qsTr("You")
        }
    ]

    body: [
        ItemTiles {
            id: tiles
            width: parent.width
            items: root.vm.items
        },
        Hairline {
            y: tiles.height + Plan.px(24)
            width: parent.width
            visible: hint.visible && !Plan.reach
        },
        BagHint {
            id: hint
            y: Math.max(tiles.height + Plan.px(Plan.reach ? 24 : 44), parent.height - height - Plan.px(6))
            width: parent.width
            visible: tiles.height + height <= parent.height
            code: root.vm.code
            title: root.brought ? qsTr("Your bag is marked %1").arg(root.vm.code) : qsTr("Take the bag marked %1").arg(root.vm.code)
            text: qsTr("Look inside, then tell us here.")
            heldLabel: qsTr("Held until")
            held: root.vm.held
        }
    ]

    controls: [
        BigButton {
            width: parent.width
            kind: "primary"
            glyph: "check"
            text: root.brought ? qsTr("Done") : qsTr("I have everything")
            onClicked: root.vm.haveAll()
        },
        Columns {
            id: rest
            width: parent.width

            BigButton {
                width: rest.third
                visible: !root.brought
                text: qsTr("Something is missing")
                onClicked: root.vm.miss()
            }

            BigButton {
                width: rest.third
                visible: !root.brought
                text: root.vm.canReopen ? qsTr("Open it once more") : qsTr("This is not mine")
                onClicked: root.vm.second()
            }

            TimeButton {
                width: root.brought ? rest.width : rest.third
                time: root.kiosk.left
                share: root.kiosk.share
                onClicked: root.kiosk.stay()
            }
        }
    ]
}
