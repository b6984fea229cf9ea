pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Which bag is theirs: the bag with its slip, in words too, and how long it is held.
Item {
    id: root

    property string code
    property string title
    property string text
    property string heldLabel
    property string held

    implicitHeight: Math.max(bag.height, words.height)

    Bag {
        id: bag
        width: Plan.px(100)
        visible: !Plan.large
        anchors.verticalCenter: parent.verticalCenter
        code: root.code
    }

    Column {
        id: words
        x: bag.visible ? bag.width + Plan.px(32) : 0
        width: (until.visible ? until.x - Plan.px(24) : parent.width) - x
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.title
            steps: Plan.reach ? 46 : 40
            lines: 1
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            visible: text !== "" && !Plan.reach
            text: root.text
            steps: 32
            lines: 1
            color: Theme.ink2
        }
    }

    Column {
        id: until
        x: parent.width - width
        width: Math.max(untilLabel.natural, untilTime.natural)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.held !== "" && Plan.portrait && !Plan.reach && !Plan.large

        Label {
            id: untilLabel
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.heldLabel
            steps: 28
            lines: 1
            color: Theme.ink2
        }

        Label {
            id: untilTime
            width: parent.width
            horizontalAlignment: Text.AlignRight
            text: root.held
            steps: 30
            lines: 1
            font.weight: Font.DemiBold
        }
    }
}
