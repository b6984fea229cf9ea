pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The telephone number of whoever has no code: nobody is told whether it is known.
KioskPage {
    id: root

    required property KioskIdentifyViewModel identify

    title: qsTr("Your phone number")
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
        NumberPlate {
            id: plate
            y: head.height + Plan.px(root.portrait ? 40 : 90)
            width: parent.width
            text: root.identify.phone
        },
        SceneSays {
            y: plate.y + plate.height + Plan.px(34)
            width: parent.width
            text: root.identify.phoneWords
            tone: root.identify.phoneTone
        }
    ]

    controls: [
        KeyGrid {
            width: parent.width
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0"]
            columns: Plan.reach ? 6 : 3
            keyHeight: Plan.touch(root.portrait ? (Plan.reach ? 96 : 140) : 110)
            onPressed: sign => root.identify.type(sign)
            onRubbed: root.identify.rub()
        },
        BigButton {
            width: parent.width
            kind: "primary"
            text: qsTr("Send me a code")
            working: root.identify.sending
            reason: root.identify.phoneWhole ? "" : qsTr("needs your whole number")
            onClicked: root.identify.submit()
        }
    ]
}
