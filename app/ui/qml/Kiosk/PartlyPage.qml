pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Some of it is here. Three ways to go on, each with what it leads to.
KioskPage {
    id: root

    required property KioskCollectViewModel vm

    title: qsTr("Almost all of it is here")
    sceneSteps: 354 + (Plan.reach || Plan.large ? 22 : 0) + 116 * Math.min(4, root.vm.items.length) + (root.vm.items.length > 4 ? 72 : 0)

    scene: [
        SceneTitle {
            id: head
            width: parent.width
            title: root.title
            detail: root.vm.detail
            part: root.vm.part
            whole: root.vm.whole
        },
        ItemCard {
            y: head.height + Plan.px(24)
            width: parent.width
            rows: root.vm.items
        }
    ]

    body: [
        Label {
            anchors.bottom: parent.bottom
            visible: parent.height >= height
            width: parent.width
            text: root.vm.question
            steps: 50
            lines: 1
            font.weight: Font.Bold
        }
    ]

    controls: [
        Column {
            width: parent.width
            spacing: Plan.px(Plan.reach ? 14 : 24)

            Repeater {
                model: root.vm.choices

                ChoiceRow {
                    required property var modelData
                    required property int index

                    width: parent.width
                    primary: index === 0
                    enabled: !root.kiosk.busy
                    glyph: modelData.glyph
                    text: modelData.title
                    consequence: modelData.text
                    onClicked: root.vm.choose(modelData.wish)
                }
            }
        },
        Item {
            width: parent.width
            height: more.height
            visible: !Plan.reach

            FactLine {
                width: more.x - Plan.px(20)
                anchors.verticalCenter: parent.verticalCenter
                glyph: "map-pin"
                label: root.vm.restWaits
                value: qsTr("held until %1").arg(root.vm.held)
            }

            TimeButton {
                id: more
                x: parent.width - width
                width: Math.floor((parent.width - 2 * Plan.gap) / 3)
                time: root.kiosk.left
                share: root.kiosk.share
                onClicked: root.kiosk.stay()
            }
        }
    ]
}
