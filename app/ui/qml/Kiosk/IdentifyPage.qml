pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// The ways to say which order: the reader, which always listens, the code by hand, the telephone.
KioskPage {
    id: root

    title: qsTr("Show your code")
    sceneSteps: Plan.reach ? 1120 : 1176

    scene: [
        ScanAim {
            id: aim
            x: Math.round(parent.width - width + Plan.px(root.portrait ? 52 : 20))
            y: Math.round(parent.height - height + Plan.px(48))
            width: Math.min(Plan.px(root.portrait ? 700 : 560), Math.round((parent.height + Plan.px(root.portrait ? -130 : 24)) * 700 / 746))
            moving: root.kiosk.moving && root.visible
        },
        Capital {
            id: head
            width: root.portrait ? parent.width : Math.round(parent.width * 0.66)
            height: Math.min(implicitHeight, Plan.px(root.portrait ? 240 : 220))
            text: qsTr("Show your code")
            steps: root.portrait ? 100 : 92
        },
        Column {
            y: head.height + Plan.px(root.portrait ? 120 : 44)
            width: Math.max(Plan.px(240), Math.min(aim.x + Math.round(aim.width * 0.2), Math.round(parent.width * 0.42)))
            spacing: Plan.px(30)

            Repeater {
                model: [
                    {glyph: "mail", text: qsTr("From your e-mail or text message")},
                    {glyph: "device-mobile", text: qsTr("From the app: make the screen bright")},
                    {glyph: "file-text", text: qsTr("Or printed on paper")}
                ]

                SceneHint {
                    required property var modelData

                    width: parent.width
                    glyph: modelData.glyph
                    text: modelData.text
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
            id: rest
            width: parent.width

            BigButton {
                width: rest.half
                glyph: "arrow-left"
                text: qsTr("Back to the start")
                onClicked: root.kiosk.leave()
            }

            TimeButton {
                width: rest.half
                time: root.kiosk.left
                share: root.kiosk.share
                onClicked: root.kiosk.stay()
            }
        }
    ]
}
