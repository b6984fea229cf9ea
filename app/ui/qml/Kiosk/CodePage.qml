pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A code that shows that one may collect: the one that was sent just now, or a delegate's own.
KioskPage {
    id: root

    required property KioskProofViewModel proof
    readonly property bool digits: proof.keys.length <= 10

    title: proof.title
    sceneSteps: Plan.reach ? 700 : 640
    onTyped: text => root.proof.type(text)
    onRubbed: root.proof.rub()
    onEntered: root.proof.submit()

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
            signs: root.proof.signs
            words: root.proof.words
        },
        SceneSays {
            y: boxes.y + boxes.height + Plan.px(34)
            width: parent.width
            text: root.proof.words
            tone: root.proof.tone
        }
    ]

    controls: [
        KeyGrid {
            width: parent.width
            keys: root.proof.keys
            columns: root.digits ? (Plan.reach ? 6 : 3) : root.portrait ? 8 : 7
            keyHeight: Plan.touch(root.portrait ? (Plan.reach ? 88 : 130) : 84)
            onPressed: sign => root.proof.type(sign)
            onRubbed: root.proof.rub()
        },
        Columns {
            id: rest
            width: parent.width

            BigButton {
                width: root.portrait ? rest.width : rest.half
                height: Plan.touch(root.portrait ? 152 : 110)
                kind: "primary"
                text: qsTr("Go on")
                working: root.proof.working
                reason: root.proof.whole ? "" : qsTr("not complete yet")
                onClicked: root.proof.submit()
            }

            BigButton {
                width: rest.half
                height: Plan.touch(root.portrait ? 127 : 110)
                text: qsTr("Another way")
                onClicked: root.kiosk.back()
            }

            TimeButton {
                width: rest.half
                visible: root.portrait
                time: root.kiosk.left
                share: root.kiosk.share
                onClicked: root.kiosk.stay()
            }
        }
    ]
}
