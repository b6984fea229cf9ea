pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// What the kiosk is for, seen from afar, and every way to begin. A scan needs no touch at all.
KioskPage {
    id: root

    required property KioskHealthViewModel health

    title: qsTr("Collect your order")
    sceneSteps: Plan.reach ? 1000 : Plan.large ? 1130 : 1176
    resting: true

    scene: [
        MouseArea {
            anchors.fill: parent
            onClicked: root.kiosk.touch()
        },
        ScanAim {
            id: aim
            x: Math.round(parent.width - width + Plan.px(root.portrait ? 52 : 20))
            y: Math.round(parent.height - height + Plan.px(48))
            width: Math.min(Plan.px(root.portrait ? 700 : 560), Math.round((parent.height + Plan.px(root.portrait ? -210 : 24)) * 700 / 746))
            moving: root.kiosk.moving && root.visible
        },
        Capital {
            id: head
            y: Plan.px(root.portrait ? 10 : 0)
            width: root.portrait ? parent.width : Math.round(parent.width * 0.66)
            height: Math.min(implicitHeight, Plan.px(root.portrait ? 310 : 250))
            text: qsTr("Collect\nyour order")
            steps: root.portrait ? 138 : 118
        },
        Column {
            y: head.y + head.height + Plan.px(root.portrait ? 96 : 40)
            width: Plan.px(Plan.large ? 400 : 372)
            spacing: Plan.px(22)

            Label {
                width: parent.width - (Plan.large ? 0 : Plan.px(30))
                text: qsTr("Hold your code to the reader")
                steps: 43
                lines: 3
                font.weight: Font.DemiBold
                lineHeight: 1.15
                color: head.color
            }

            Label {
                width: parent.width
                visible: !Plan.large
                text: qsTr("From your e-mail, text message or the app. Make the screen bright.")
                steps: 33
                lines: 5
                lineHeight: 1.3
                color: head.color
            }

            Row {
                width: parent.width
                topPadding: Plan.px(28)
                spacing: Plan.px(28)

                ReaderArrow {
                    id: arrow
                    color: head.color
                }

                Label {
                    width: Plan.px(Plan.large ? 270 : 230)
                    anchors.verticalCenter: arrow.verticalCenter
                    text: qsTr("Just below this screen")
                    steps: 33
                    lines: 3
                    font.weight: Font.DemiBold
                    lineHeight: 1.25
                    color: head.color
                }
            }
        }
    ]

    controls: [
        Columns {
            id: ways
            width: parent.width

            OptionTile {
                width: root.portrait ? ways.half : ways.width
                glyph: "keyboard"
                text: qsTr("Type your code")
                detail: qsTr("8 letters and numbers from your message")
                onClicked: root.kiosk.identifyBy("typing")
            }

            OptionTile {
                width: root.portrait ? ways.half : ways.width
                glyph: "device-mobile"
                text: qsTr("I have no code")
                detail: qsTr("We find it with your phone number")
                onClicked: root.kiosk.identifyBy("phone")
            }
        },
        Columns {
            id: tongues

            readonly property int fit: root.portrait ? Math.min(4, root.kiosk.languages.length) : 2

            width: parent.width
            spacing: Plan.px(20)

            Repeater {
                model: root.kiosk.languages

                LanguageChip {
                    required property var modelData

                    width: Math.floor((tongues.width - (tongues.fit - 1) * tongues.spacing) / tongues.fit)
                    text: modelData.name
                    chosen: modelData.chosen
                    onClicked: root.kiosk.speak(modelData.code)
                }
            }
        },
        CapabilityLine {
            width: parent.width
            visible: root.portrait
            promises: root.health.promises
        }
    ]

    footRest: CapabilityLine {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        stacked: true
        promises: root.health.promises
    }
}
