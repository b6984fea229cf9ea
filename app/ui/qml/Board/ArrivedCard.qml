pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The one customer who waits longest: who, what, where it lies, for how long, and the one answer.
Item {
    id: root

    required property var scene
    property bool busy: false
    property bool shared: false
    readonly property bool mine: scene.mine
    readonly property color ink: mine ? Theme.ink : ground.ink
    readonly property int side: Size.mm(2.8)
    readonly property real grow: shared ? 0.68 : Math.min(1.15, Math.max(0.72, width / Size.mm(44)))

    signal answered
    signal opened

    implicitHeight: words.height + button.height + 3 * side
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [scene.who, scene.place, scene.code, scene.shelf, scene.wait].join(", ")

    SceneGround {
        id: ground
        anchors.fill: parent
        visible: !root.mine
    }

    Rectangle {
        anchors.fill: parent
        visible: root.mine || root.scene.late
        radius: ground.radius
        color: root.mine ? Theme.surface : "transparent"
        border.width: root.scene.late ? Size.ring : Size.rule
        border.color: root.scene.late ? Theme.stop : Theme.accent
    }

    component Caption: Txt {
        size: Theme.small
        color: root.mine ? Theme.ink2 : ground.quiet
    }

    Column {
        id: words
        x: root.side
        y: root.side
        width: parent.width - 2 * x
        spacing: Size.mm(root.shared ? 0.8 : 1.4)

        Item {
            width: parent.width
            height: who.height

            Txt {
                id: who
                width: place.x - Size.mm(1.5)
                text: root.scene.who
                size: Theme.row
                font.weight: Font.DemiBold
                color: root.ink
            }

            Txt {
                id: place
                anchors.right: parent.right
                width: Math.min(implicitWidth, Math.round(parent.width * 0.56))
                horizontalAlignment: Text.AlignRight
                text: root.scene.place
                size: Theme.row
                font.weight: Font.DemiBold
                color: root.ink
            }
        }

        Txt {
            width: parent.width
            height: Math.round(size * 1.02)
            verticalAlignment: Text.AlignVCenter
            text: root.scene.code
            size: Math.round(Size.mm(14) * root.grow)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            font.weight: Font.Bold
            font.features: ({})
            color: root.ink
        }

        Row {
            width: parent.width

            Column {
                width: Math.round(parent.width * 0.64)

                Caption {
                    text: qsTr("Shelf")
                }

                Txt {
                    width: parent.width - Size.mm(2)
                    text: root.scene.shelf
                    size: Math.round(Size.mm(8.6) * root.grow)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.row
                    font.weight: Font.Bold
                    font.features: ({})
                    color: root.ink
                }
            }

            Column {
                width: Math.round(parent.width * 0.36)

                Caption {
                    width: parent.width
                    text: qsTr("Items")
                }

                Txt {
                    text: root.scene.items
                    size: Math.round(Size.mm(8.6) * root.grow)
                    font.weight: Font.Bold
                    color: root.ink
                }
            }
        }

        Txt {
            width: parent.width
            text: root.scene.paid + ", " + root.scene.proof
            size: Theme.small
            minimumPixelSize: 12
            fontSizeMode: Text.HorizontalFit
            font.weight: root.scene.paidTone === "" ? Font.Normal : Font.Bold
            color: root.ink
        }

        Rectangle {
            width: parent.width
            height: Size.hairline
            color: root.mine ? Theme.line : Theme.dark ? Theme.edge : "#3C7F7A"
        }

        Item {
            width: parent.width
            height: wait.height

            Column {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Size.mm(1.4)

                Caption {
                    text: root.scene.late ? qsTr("Waits too long") : qsTr("Waiting")
                    font.weight: root.scene.late ? Font.Bold : Font.Normal
                }

                Caption {
                    text: root.scene.goal
                }
            }

            Txt {
                id: wait
                anchors.right: parent.right
                height: Math.round(size * 1.05)
                verticalAlignment: Text.AlignVCenter
                text: root.scene.wait
                size: Math.round(Size.mm(12) * root.grow)
                font.weight: Font.Bold
                color: root.ink
            }
        }

        TimeBar {
            width: parent.width
            height: Size.mm(1.6)
            part: root.scene.progress
            ink: root.mine ? (root.scene.late ? Theme.stop : Theme.good) : root.ink
            trough: root.mine ? Theme.fill : Theme.dark ? Theme.line : "#3C7F7A"
        }
    }

    Pressable {
        id: button
        x: root.side
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.side
        width: parent.width - 2 * x
        implicitHeight: Size.mm(14)
        enabled: !root.busy
        corner: Size.mm(2)
        text: root.scene.action
        onClicked: root.answered()

        background: Rectangle {
            radius: button.corner
            color: root.mine ? (button.down ? Theme.accentDeep : Theme.accent) : button.down ? Theme.accentSoft : Theme.dark ? Theme.accent : Theme.surface
        }

        contentItem: Item {
            Row {
                anchors.centerIn: parent
                spacing: Size.mm(2)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.scene.glyph
                    size: Size.mm(6)
                    color: root.mine || Theme.dark ? Theme.onAccent : Theme.accent
                    stroke: 2.25
                }

                Txt {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, button.width - Size.mm(14))
                    text: button.text
                    size: Theme.title
                    minimumPixelSize: Theme.body
                    fontSizeMode: Text.HorizontalFit
                    font.weight: Font.Bold
                    color: root.mine || Theme.dark ? Theme.onAccent : "#14171A"
                }
            }
        }
    }

    TapHandler {
        onTapped: root.opened()
    }
}
