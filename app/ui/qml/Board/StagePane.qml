pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// Orders that need a bin: label, slip, bin, and whether the customer was told.
WorkFrame {
    id: root

    required property StagingViewModel vm
    readonly property var scene: vm.scene

    title: qsTr("Into bins")
    note: vm.withoutBin > 0 ? qsTr("%n order(s) need a bin", "", vm.withoutBin) : qsTr("All of them are ready")
    wrong: vm.wrong
    onLeaving: vm.leave()
    Keys.onUpPressed: vm.step(-1)
    Keys.onDownPressed: vm.step(1)

    list: ListView {
        id: orders
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.vm.rows
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Orders for bins")

        delegate: Item {
            id: order

            required property var model

            width: orders.width
            height: row.height + (told.visible ? told.height : 0)

            WorkRow {
                id: row
                width: parent.width
                height: implicitHeight
                text: order.model.code
                note: order.model.note
                value: order.model.shelf
                state0: order.model.ready ? "done" : "open"
                selected: order.model.selected
                onClicked: root.vm.choose(order.model.key)
            }

            Rectangle {
                id: told
                anchors.top: row.bottom
                width: parent.width
                height: Size.mm(13)
                visible: order.model.ready
                color: Tone.soft(order.model.toldTone)

                Icon {
                    id: mark
                    x: Size.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    name: order.model.toldGlyph
                    size: Size.mm(5)
                    color: order.model.toldTone === "" ? Theme.good : Tone.ink(order.model.toldTone)
                    stroke: 2
                }

                Txt {
                    x: mark.x + mark.width + Size.mm(2)
                    width: (again.visible ? again.x : parent.width) - x - Size.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    text: order.model.told
                    size: Theme.row
                    font.weight: order.model.toldTone === "" ? Font.Normal : Font.DemiBold
                }

                ActionButton {
                    id: again
                    anchors.right: parent.right
                    anchors.rightMargin: Size.mm(2)
                    anchors.verticalCenter: parent.verticalCenter
                    height: Size.mm(10.5)
                    visible: order.model.again
                    enabled: !root.vm.busy
                    text: qsTr("Tell again")
                    name: qsTr("Tell again, %1").arg(order.model.code)
                    onClicked: root.vm.tellAgain(order.model.key)
                }

                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }

    hand: SceneGround {
        id: ground
        visible: root.scene.shown

        Column {
            id: words
            x: Size.mm(5)
            y: Size.mm(5)
            width: parent.width - 2 * x

            Item {
                width: parent.width
                height: who.height

                Txt {
                    id: who
                    width: Math.round(parent.width * 0.6)
                    text: root.scene.who ?? ""
                    size: Theme.title
                    font.weight: Font.DemiBold
                    color: ground.ink
                }

                Txt {
                    anchors.right: parent.right
                    text: root.scene.items ?? ""
                    size: Theme.title
                    font.weight: Font.DemiBold
                    color: ground.ink
                }
            }

            Txt {
                width: parent.width
                text: root.scene.code ?? ""
                size: Theme.total
                font.weight: Font.Bold
                font.features: ({})
                color: ground.ink
            }

            Txt {
                width: parent.width
                text: root.scene.ready ? qsTr("Ready in bin %1").arg(root.scene.shelf) : qsTr("Scan the slip on the bag, then the bin")
                size: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: ground.ink
            }
        }

        Column {
            x: Size.mm(5)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.mm(5)
            width: parent.width - 2 * x
            spacing: Size.gap

            Row {
                visible: root.vm.label.text !== ""
                width: parent.width
                spacing: Size.mm(2)

                Icon {
                    name: root.vm.label.glyph
                    size: Size.mm(6)
                    color: ground.ink
                    stroke: 2
                }

                Txt {
                    width: parent.width - Size.mm(8)
                    text: root.vm.label.text
                    size: Theme.row
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    font.weight: root.vm.label.tone === "look" ? Font.Bold : Font.Normal
                    color: ground.ink
                    Accessible.role: Accessible.AlertMessage
                }
            }

            Row {
                visible: root.vm.label.doubt
                spacing: Size.gap

                ActionButton {
                    height: Size.mm(12)
                    text: qsTr("It is there")
                    onClicked: root.vm.printed()
                }

                ActionButton {
                    height: Size.mm(12)
                    text: qsTr("Print it again")
                    onClicked: root.vm.printAgain()
                }
            }
        }
    }

    foot: RowLayout {
        spacing: Size.gap

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Size.mm(root.upright ? 11.5 : 13)
            enabled: root.scene.fewer === true
            text: "−"
            name: qsTr("One bag fewer")
            onClicked: root.vm.bags(-1)
        }

        Txt {
            Layout.preferredWidth: Size.mm(root.upright ? 15 : 22)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%n bag(s)", "", Number(root.scene.bags ?? 0))
            size: Theme.row
            font.weight: Font.Bold
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Size.mm(root.upright ? 11.5 : 13)
            enabled: root.scene.more === true
            text: "+"
            name: qsTr("One bag more")
            onClicked: root.vm.bags(1)
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.leftMargin: Size.gap
            enabled: root.scene.shown && root.vm.labelReason === ""
            glyph: root.upright ? "" : "printer"
            text: root.upright ? qsTr("Labels") : qsTr("Print labels")
            reason: root.vm.labelReason
            onClicked: root.vm.printLabels()
        }

        Item {
            Layout.fillWidth: true
        }

        Entry {
            id: shelf
            Layout.preferredWidth: Size.mm(root.upright ? 25 : 40)
            Layout.fillHeight: true
            enabled: root.scene.shown
            hint: qsTr("Bin")
            onAccepted: {
                root.vm.bin(text);
                text = "";
            }
        }

        ActionButton {
            Layout.fillHeight: true
            kind: "primary"
            enabled: root.scene.shown && shelf.text !== "" && !root.vm.busy
            text: root.scene.ready ? qsTr("Move it") : qsTr("It is ready")
            onClicked: {
                root.vm.bin(shelf.text);
                shelf.text = "";
            }
        }
    }
}
