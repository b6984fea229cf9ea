pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Whose kiosk it is; at the right the order (or the place) and the time, and below them that the line is cut.
Item {
    id: root

    property string shop
    property string place
    property string order
    property string clock
    property string notice
    property bool factsShown: true
    property bool signShown: true
    property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    implicitHeight: Plan.px(58)

    Row {
        visible: root.signShown
        height: parent.height
        spacing: Plan.px(18)

        Rectangle {
            width: Plan.px(56)
            height: width
            radius: Plan.px(13)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.dark ? Theme.accent : root.ink

            Icon {
                anchors.centerIn: parent
                name: "building-store"
                size: Plan.px(40)
                color: Theme.dark ? Theme.onAccent : Theme.accent
                stroke: 2.2
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(natural, root.width * (root.factsShown ? 0.46 : 0.8))
            text: root.shop
            steps: Plan.large ? 34 : 44
            lines: 1
            font.weight: Font.Bold
            color: Theme.dark ? Theme.accent : root.ink
        }
    }

    Row {
        id: facts
        x: root.width - width
        visible: root.factsShown
        height: parent.height
        spacing: Plan.px(18)

        Row {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.order !== ""
            spacing: Plan.px(18)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Order") + " " + root.order

            Label {
                anchors.baseline: code.baseline
                text: qsTr("Order")
                steps: Plan.large ? 24 : 34
                lines: 1
                color: Theme.dark ? Theme.ink2 : root.ink
                Accessible.ignored: true
            }

            Label {
                id: code
                text: root.order
                steps: Plan.large ? 30 : 40
                lines: 1
                font.weight: Font.Bold
                font.features: {"tnum": 0}
                color: root.ink
                Accessible.ignored: true
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.order === "" && text !== ""
            text: root.place
            steps: Plan.large ? 26 : 35
            lines: 1
            font.weight: Font.DemiBold
            color: root.ink
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.order !== "" || root.place !== ""
            width: Plan.hairline
            height: Plan.px(32)
            color: root.ink
            opacity: 0.35
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.clock
            steps: Plan.large ? 28 : 36
            lines: 1
            font.weight: Font.DemiBold
            color: root.ink
        }
    }

    Row {
        x: root.width - width
        y: root.height + Plan.px(4)
        visible: root.factsShown && root.notice !== ""
        spacing: Plan.px(12)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "wifi-off"
            size: Plan.px(30)
            color: root.ink
        }

        Label {
            text: root.notice
            steps: Plan.large ? 20 : 27
            lines: 1
            color: root.ink
        }
    }
}
