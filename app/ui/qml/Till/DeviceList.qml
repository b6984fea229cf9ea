pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Each device with its state in words, and the test that it can do.
Item {
    id: root

    required property DevicesViewModel vm

    Txt {
        id: heading
        text: qsTr("Devices")
        size: Theme.title
        font.weight: Font.Bold
    }

    ActionButton {
        anchors.right: parent.right
        y: -Size.mm(1)
        height: Size.mm(11)
        glyph: "refresh"
        text: qsTr("Ask again")
        onClicked: root.vm.load()
    }

    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: heading.height + Size.mm(8)
        spacing: Size.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.vm.rows

        delegate: Panel {
            id: device

            required property var model

            width: list.width
            height: Size.mm(17)

            Icon {
                x: Size.pad
                anchors.verticalCenter: parent.verticalCenter
                name: device.model.glyph
                color: Theme.ink2
            }

            Column {
                x: Size.mm(14)
                width: (test.visible ? test.x : parent.width) - x - Size.mm(3)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Size.mm(0.5)

                Row {
                    spacing: Size.mm(3)

                    Txt {
                        text: device.model.name
                        size: Theme.row
                        font.weight: Font.DemiBold
                    }

                    ToneLabel {
                        anchors.verticalCenter: parent.verticalCenter
                        text: device.model.state
                        tone: device.model.tone
                    }
                }

                Txt {
                    width: parent.width
                    text: device.model.note
                    size: Theme.small
                    color: Theme.ink2
                }
            }

            ActionButton {
                id: test
                anchors.right: parent.right
                anchors.rightMargin: Size.mm(2)
                anchors.verticalCenter: parent.verticalCenter
                width: Size.mm(38)
                height: Size.mm(12)
                visible: device.model.test !== ""
                text: device.model.test === "kick" ? qsTr("Open it once") : qsTr("Print a test")
                onClicked: root.vm.test(device.model.key)
            }
        }
    }
}
