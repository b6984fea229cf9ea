pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// For people of the store, after their badge: the PIN, then what can be done to this kiosk.
KioskPage {
    id: root

    required property KioskStaffViewModel staff
    readonly property bool asking: staff.stage === "pin"

    title: staff.title
    sceneSteps: 560
    onTyped: text => root.staff.type(text)
    onRubbed: root.staff.rub()
    onEntered: root.staff.submit()

    scene: [
        SceneTitle {
            id: head
            width: parent.width
            title: root.staff.title
            detail: root.staff.tone === "" ? root.staff.detail : ""
            glyph: root.staff.stage === "leaving" ? "badge" : "user"
            tone: ""
        },
        SceneSays {
            y: head.height + Plan.px(40)
            width: parent.width
            visible: root.staff.tone !== ""
            text: root.staff.detail
            tone: root.staff.tone
        },
        Row {
            y: parent.height - height
            visible: root.asking
            spacing: Plan.px(22)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s) typed", "", root.staff.dots)

            Repeater {
                model: Math.max(6, root.staff.dots)

                Rectangle {
                    required property int index

                    width: Plan.px(44)
                    height: width
                    radius: width / 2
                    color: index < root.staff.dots ? border.color : "transparent"
                    border.width: Plan.px(4)
                    border.color: Theme.dark ? Theme.ink : Theme.onAccent
                }
            }
        }
    ]

    controls: [
        KeyGrid {
            width: parent.width
            visible: root.asking
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
            columns: Plan.reach ? 6 : 3
            keyHeight: Plan.touch(root.portrait ? (Plan.reach ? 96 : 132) : 92)
            onPressed: sign => root.staff.type(sign)
            onRubbed: root.staff.rub()
        },
        BigButton {
            width: parent.width
            visible: root.asking
            kind: "primary"
            text: qsTr("Go on")
            reason: root.staff.whole ? "" : qsTr("not complete yet")
            onClicked: root.staff.submit()
        },
        Columns {
            id: menu
            width: parent.width

            Repeater {
                model: root.staff.choices

                BigButton {
                    required property var modelData

                    width: menu.half
                    glyph: modelData.glyph
                    text: modelData.title
                    onClicked: root.staff.choose(modelData.key)
                }
            }
        },
        BigButton {
            width: parent.width
            glyph: "arrow-left"
            text: qsTr("Back")
            onClicked: root.staff.back()
        }
    ]
}
