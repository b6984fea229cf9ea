pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A card is at the terminal: how much, what the terminal waits for, and the one way to call it off.
KioskPage {
    id: root

    required property KioskPayViewModel pay

    title: pay.title
    sceneSteps: (controlArea.y - Plan.px(44)) / KioskGrid.unit

    scene: Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Plan.px(root.portrait ? 40 : 24)

        FactBlock {
            width: parent.width
            label: qsTr("To pay")
            value: root.pay.amount
            large: true
        }

        Rectangle {
            id: disc
            width: Plan.px(root.portrait ? 220 : 130)
            height: width
            radius: width / 2
            color: Theme.dark ? Theme.accent : Theme.onAccent

            Icon {
                anchors.centerIn: parent
                name: root.pay.glyph
                size: Math.round(disc.width * 0.56)
                color: Theme.dark ? Theme.ground : Theme.accent
                stroke: 1.9
            }
        }

        Column {
            width: parent.width
            spacing: Plan.px(10)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.pay.title
            Accessible.description: root.pay.detail

            Capital {
                width: parent.width
                text: root.pay.title
                steps: 84
                lines: 2
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: root.pay.detail
                steps: 42
                color: Theme.dark ? Theme.ink2 : Theme.onAccent
                Accessible.ignored: true
            }
        }

        StepDots {
            width: parent.width
            steps: root.pay.steps
            step: root.pay.step
        }
    }

    controls: [
        BigButton {
            width: parent.width
            glyph: "x"
            text: qsTr("Do not pay now")
            detail: qsTr("The terminal decides whether that is still possible.")
            working: root.pay.cancelling
            onClicked: root.pay.cancel()
        }
    ]
}
