pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The code by hand. Whether it can be one is said at its last character, before anybody is asked.
KioskPage {
    id: root

    required property KioskIdentifyViewModel identify

    title: qsTr("Type your code")
    sceneSteps: 640
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
            signs: root.identify.letters
            words: root.identify.codeWords
        },
        SceneSays {
            y: boxes.y + boxes.height + Plan.px(34)
            width: parent.width
            text: root.identify.codeWords
            tone: root.identify.codeTone
        }
    ]

    controls: [
        KeyGrid {
            width: parent.width
            keys: root.identify.keys
            columns: root.portrait ? 8 : 7
            keyHeight: root.portrait ? Plan.touch(Plan.reach ? 84 : 130) : Plan.px(92)
            onPressed: sign => root.identify.type(sign)
            onRubbed: root.identify.rub()
        },
        BigButton {
            width: parent.width
            kind: "primary"
            text: qsTr("Find my order")
            reason: root.identify.codeWhole ? "" : qsTr("needs 8 characters")
            onClicked: root.identify.submit()
        },
        Columns {
            id: rest
            width: parent.width
            visible: root.portrait && !Plan.reach

            BigButton {
                width: rest.half
                text: qsTr("I have no code")
                onClicked: root.kiosk.identifyBy("phone")
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
