pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The code that was sent to the telephone.
KioskPage {
    id: root

    required property KioskIdentifyViewModel identify

    title: qsTr("The 6 digits")
    sceneSteps: Plan.reach ? 700 : 640
    onTyped: text => root.identify.type(text)
    onRubbed: root.identify.rub()
    onEntered: root.identify.submit()

    scene: [
        Capital {
            id: head
            width: parent.width
            height: Math.min(implicitHeight, Plan.px(110))
            text: root.title
            steps: 84
            lines: 1
        },
        SignBoxes {
            id: boxes
            y: head.height + Plan.px(root.portrait ? 40 : 90)
            width: parent.width
            signs: root.identify.otp
            words: root.identify.otpWords
        },
        SceneSays {
            y: boxes.y + boxes.height + Plan.px(34)
            width: parent.width
            text: root.identify.otpWords
            tone: root.identify.phoneTone
        }
    ]

    controls: [
        KeyGrid {
            width: parent.width
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
            columns: Plan.reach ? 6 : 3
            keyHeight: Plan.touch(root.portrait ? (Plan.reach ? 96 : 132) : 92)
            onPressed: sign => root.identify.type(sign)
            onRubbed: root.identify.rub()
        },
        BigButton {
            width: parent.width
            kind: "primary"
            text: qsTr("Find my order")
            working: root.identify.sending
            reason: root.identify.otpWhole ? "" : qsTr("needs 6 digits")
            onClicked: root.identify.submit()
        },
        Columns {
            id: rest
            width: parent.width

            BigButton {
                width: rest.half
                text: qsTr("Send it again")
                reason: root.identify.againReason
                onClicked: root.identify.sendAgain()
            }

            BigButton {
                width: rest.half
                text: qsTr("Another number")
                onClicked: root.kiosk.identifyBy("phone")
            }
        }
    ]
}
