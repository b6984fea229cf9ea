pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// What works now: each promise with a tick, and what is gone with a warning sign and a word.
Item {
    id: root

    required property var promises
    property bool stacked: false

    implicitHeight: stacked ? Math.max(head.height, list.height) : head.height + Plan.px(8) + list.height

    Label {
        id: head
        width: root.stacked ? Plan.px(130) : root.width
        anchors.verticalCenter: root.stacked ? parent.verticalCenter : undefined
        text: qsTr("Working now")
        steps: 28
        lines: root.stacked ? 2 : 1
        font.weight: Font.DemiBold
        color: Theme.ink2
    }

    Flow {
        id: list
        x: root.stacked ? Plan.px(152) : 0
        y: root.stacked ? Math.round((root.height - height) / 2) : head.height + Plan.px(8)
        width: root.width - x
        spacing: Plan.px(root.stacked ? 10 : 14)

        Repeater {
            model: root.promises

            Item {
                id: promise

                required property var modelData

                width: root.stacked ? Math.floor((list.width - list.spacing) / 2) : sign.width + Plan.px(10) + word.width + Plan.px(15)
                height: Math.max(sign.height, word.height) + Plan.px(4)
                Accessible.role: Accessible.StaticText
                Accessible.name: promise.modelData.text

                StatusMark {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    side: Plan.px(Plan.large ? 40 : 32)
                    tone: promise.modelData.works ? "good" : "look"
                }

                Label {
                    id: word
                    x: sign.width + Plan.px(12)
                    width: root.stacked ? parent.width - x : natural
                    anchors.verticalCenter: parent.verticalCenter
                    text: promise.modelData.text
                    steps: 28
                    lines: 1
                    font.weight: promise.modelData.works ? Font.Medium : Font.DemiBold
                    color: promise.modelData.works ? Theme.ink : Theme.look
                    Accessible.ignored: true
                }
            }
        }
    }
}
