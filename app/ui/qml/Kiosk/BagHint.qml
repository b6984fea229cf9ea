pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
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

    Item {
        id: bag
        width: Plan.px(100)
        height: Plan.px(112)
        visible: !Plan.large
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            x: Plan.px(27)
            width: Plan.px(46)
            height: Plan.px(60)
            radius: width / 2
            color: "transparent"
            border.width: Plan.px(6)
            border.color: "#8A6238"
        }

        Rectangle {
            x: Plan.px(6)
            y: Plan.px(32)
            width: Plan.px(88)
            height: Plan.px(78)
            radius: Plan.px(4)
            color: "#D2A76C"
        }

        Rectangle {
            x: Plan.px(6)
            y: Plan.px(32)
            width: Plan.px(88)
            height: Plan.px(12)
            radius: Plan.px(4)
            color: "#AE7D43"
        }

        Rectangle {
            x: Plan.px(14)
            y: Plan.px(58)
            width: Plan.px(72)
            height: Plan.px(32)
            radius: Plan.px(5)
            color: "#FFFFFF"

            Txt {
                anchors.centerIn: parent
                width: parent.width - Plan.px(6)
                horizontalAlignment: Text.AlignHCenter
                text: root.code
                size: Plan.px(24)
                fontSizeMode: Text.Fit
                minimumPixelSize: 6
                font.weight: Font.Bold
                font.features: {"tnum": 0}
                color: "#14171A"
                Accessible.ignored: true
            }
        }
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
        width: Math.max(untilLabel.implicitWidth, untilTime.implicitWidth)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.held !== "" && !Plan.reach && !Plan.large

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
