pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// Where one is and how the day goes; while the line is down, how old the orders are and what may still be done.
Rectangle {
    id: root

    required property BoardViewModel vm
    required property ShellViewModel shell
    readonly property bool narrow: width < Size.mm(300)
    readonly property bool tight: width < Size.mm(250)
    readonly property bool upright: width < Size.mm(170)

    signal leaving

    implicitHeight: Size.mm(13)
    color: Theme.surface

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Size.mm(3.6)
        spacing: Size.mm(root.narrow ? 2.5 : 4)

        Pressable {
            id: back
            Layout.preferredWidth: Size.mm(13)
            Layout.fillHeight: true
            ringInside: true
            name: qsTr("Back")
            onClicked: root.leaving()

            background: Rectangle {
                color: back.down ? Theme.fill : "transparent"
            }

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: "arrow-left"
                    stroke: 2
                }
            }
        }

        Txt {
            text: qsTr("Pickup")
            size: Theme.title
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Txt {
            Layout.maximumWidth: Size.mm(root.narrow ? 24 : 44)
            visible: !root.tight
            text: root.shell.place
            size: Theme.small
            color: Theme.ink2
        }

        Repeater {
            model: root.vm.old ? [] : root.vm.figures

            Row {
                id: figure

                required property var modelData
                required property int index

                visible: !root.upright || index === 0
                spacing: Size.mm(1.5)
                Layout.leftMargin: Size.mm(root.narrow ? 0 : 2)

                Txt {
                    id: value
                    anchors.verticalCenter: parent.verticalCenter
                    text: figure.modelData.value
                    size: Theme.title
                    font.weight: Font.Bold
                    color: Tone.ink(figure.modelData.tone)
                }

                Txt {
                    anchors.baseline: value.baseline
                    visible: text !== ""
                    text: figure.modelData.unit
                    size: Theme.small
                    font.weight: Font.Bold
                    color: Tone.ink(figure.modelData.tone)
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter

                    Txt {
                        text: figure.modelData.label
                        size: Theme.caption
                        lineHeight: 0.95
                        color: Theme.ink2
                    }

                    Txt {
                        text: figure.modelData.goal
                        size: Theme.caption
                        lineHeight: 0.95
                        color: Theme.ink2
                    }
                }
            }
        }

        Row {
            Layout.fillWidth: true
            visible: root.vm.old
            spacing: Size.mm(2)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.vm.age + ". " + root.vm.may

            Icon {
                id: ageMark
                anchors.verticalCenter: parent.verticalCenter
                name: "alert-triangle"
                size: Size.mm(5)
                color: Theme.look
                stroke: 2
            }

            Column {
                width: parent.width - ageMark.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: root.vm.age
                    size: Theme.small
                    font.weight: Font.Bold
                    color: Theme.look
                }

                Txt {
                    width: parent.width
                    text: root.vm.may
                    size: Theme.caption
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    lineHeight: 0.95
                    color: Theme.ink2
                }
            }
        }

        Item {
            Layout.fillWidth: !root.vm.old
        }

        LinkLight {
            Layout.fillHeight: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumWidth: Size.mm(8)
            side: Size.mm(1)
            dot: root.tight && tone === "good" || root.upright
            tone: root.shell.linkTone
            text: root.shell.linkText
            onClicked: root.shell.go("sync")
        }

        SafetyLight {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(implicitWidth, Size.mm(root.narrow ? 30 : 60))
            Layout.minimumWidth: Size.mm(8)
            side: Size.mm(1)
            dot: root.tight && tone === "good" || root.upright
            tone: root.shell.safetyTone
            text: root.shell.safetyText
            onClicked: root.shell.go("sync")
        }

        Txt {
            text: root.shell.clock
            size: Theme.title
            font.weight: Font.Bold
        }
    }
}
