pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// Orders whose goods go back: one in hand, its lines ticked by scans, a note that stays with it.
WorkFrame {
    id: root

    required property PutBackViewModel vm
    readonly property var scene: vm.scene

    title: qsTr("Back to the shelf")
    note: qsTr("Scan each product as it lies on its shelf again.")
    wrong: vm.wrong
    onLeaving: vm.leave()
    Keys.onUpPressed: vm.step(-1)
    Keys.onDownPressed: vm.step(1)

    list: ListView {
        id: orders
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.vm.orders
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Orders to put back")

        delegate: WorkRow {
            required property var model

            width: orders.width
            height: implicitHeight
            text: model.text
            note: model.note
            value: model.value
            state0: model.done ? "done" : "open"
            selected: model.key === root.vm.selected
            onClicked: root.vm.choose(model.key)
        }
    }

    hand: Rectangle {
        radius: Size.mm(2.3)
        color: Theme.surface
        border.width: Size.hairline
        border.color: Theme.line
        visible: root.scene.shown

        Column {
            id: words
            x: Size.mm(5)
            y: Size.mm(4)
            width: parent.width - 2 * x
            spacing: Size.mm(0.5)

            Item {
                width: parent.width
                height: code.height

                Txt {
                    id: code
                    text: root.scene.code ?? ""
                    size: Theme.amount
                    font.weight: Font.Bold
                    font.features: ({})
                }

                Txt {
                    anchors.right: parent.right
                    anchors.baseline: code.baseline
                    text: root.scene.shelf ?? ""
                    size: Theme.amount
                    font.weight: Font.Bold
                    font.features: ({})
                    color: Theme.accent
                }
            }

            Txt {
                width: parent.width
                text: [root.scene.who ?? "", root.scene.until ?? ""].filter(part => part !== "").join(", ")
                size: Theme.row
                color: Theme.ink2
            }

            NoticeBar {
                width: parent.width
                visible: text !== ""
                text: root.scene.note ?? ""
                detail: root.scene.paid ? qsTr("Paid: %1").arg(root.scene.paid) : ""
            }
        }

        ListView {
            id: lines
            x: Size.mm(2)
            anchors.top: words.bottom
            anchors.topMargin: Size.mm(3)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Size.mm(2)
            width: parent.width - 2 * x
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            model: root.vm.rows

            delegate: WorkRow {
                required property var model

                width: lines.width
                height: Size.mm(12)
                enabled: false
                text: model.text
                value: model.value
                state0: model.done ? "done" : "open"
            }
        }
    }

    foot: RowLayout {
        spacing: Size.gap

        Entry {
            Layout.fillWidth: true
            Layout.maximumWidth: Size.mm(90)
            Layout.fillHeight: true
            hint: qsTr("Note")
            text: root.vm.note
            maximumLength: 200
            onTextEdited: root.vm.typeNote(text)
        }

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            Layout.fillHeight: true
            visible: root.scene.down === true
            enabled: !root.vm.busy
            text: qsTr("Hold it longer")
            onClicked: root.vm.extend()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(implicitWidth, Size.mm(40))
            kind: "primary"
            enabled: root.scene.shown && root.scene.done !== true && !root.vm.busy
            text: root.vm.action
            onClicked: root.vm.act()
        }
    }
}
