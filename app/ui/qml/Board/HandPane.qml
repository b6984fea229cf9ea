pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// Handing over: find the order, settle what has to be, give the goods once.
WorkFrame {
    id: root

    required property HandoverViewModel vm
    readonly property var scene: vm.scene
    readonly property bool finding: vm.step === "find"
    readonly property bool giving: vm.step === "give"
    readonly property bool low: !upright && height < Size.mm(135)
    readonly property int sign: low ? Math.round(Theme.amount * 1.2) : Math.round(Theme.change * 1.1)

    title: qsTr("Hand over")
    note: finding ? qsTr("Type a code, an order number or a name, or scan.") : giving ? scene.alone ? "" : qsTr("Nobody else can hand it over meanwhile.") : ""
    alone: vm.step === "done"
    onLeaving: vm.step === "done" ? vm.next() : vm.leave()
    Keys.onUpPressed: vm.step_by(-1)
    Keys.onDownPressed: vm.step_by(1)
    Keys.onReturnPressed: if (finding)
        vm.enter()

    list: Loader {
        focus: true
        sourceComponent: root.finding ? found : root.giving ? lines : nothing

        Component {
            id: nothing

            Item {}
        }

        Component {
            id: found

            FocusScope {
                SearchField {
                    id: search
                    width: parent.width
                    height: Size.mm(13)
                    focus: true
                    hint: qsTr("Code, order or name")
                    cap: ""
                    text: root.vm.typed
                    onEdited: text => root.vm.type(text)
                    onSubmitted: root.vm.enter()
                    onCancelled: root.vm.leave()
                }

                ListView {
                    id: orders
                    anchors.top: search.bottom
                    anchors.topMargin: Size.gap
                    anchors.bottom: parent.bottom
                    width: parent.width
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    keyNavigationEnabled: false
                    model: root.vm.found
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Orders found")

                    delegate: ListRow {
                        required property int index
                        required property var model

                        width: orders.width
                        last: index === orders.count - 1
                        text: model.text
                        note: model.note
                        value: model.value
                        valueNote: model.valueNote
                        selected: model.selected
                        onClicked: root.vm.choose(model.key)
                    }
                }

                Txt {
                    anchors.top: orders.top
                    anchors.topMargin: Size.mm(4)
                    width: parent.width
                    visible: orders.count === 0
                    text: qsTr("No order here is called that. A whole code is looked for everywhere.")
                    wrapMode: Text.Wrap
                    size: Theme.row
                    color: Theme.ink2
                }
            }
        }

        Component {
            id: lines

            ListView {
                id: goods
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: false
                model: root.vm.lines
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Goods of the order")

                delegate: GiveLine {
                    width: goods.width
                    height: implicitHeight
                    enabled: !root.vm.busy
                    onMore: by => root.vm.change(model.key, by)
                    onRefused: root.vm.refuse(model.key)
                }
            }
        }
    }

    hand: Item {
        SceneGround {
            id: ground
            width: parent.width
            height: root.giving ? Size.mm(root.low ? 25 : 32) : parent.height
            visible: root.finding || root.scene.shown === true

            Column {
                anchors.centerIn: parent
                width: parent.width - Size.mm(16)
                visible: root.finding
                spacing: Size.mm(4)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "scan"
                    size: Size.mm(30)
                    color: ground.ink
                    stroke: 1.75
                }

                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Scan the code on the customer's phone or paper")
                    wrapMode: Text.Wrap
                    size: Math.round(Theme.title * 1.2)
                    font.weight: Font.Bold
                    color: ground.ink
                }

                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Or the label on the bag")
                    wrapMode: Text.Wrap
                    size: Theme.title
                    color: ground.quiet
                }
            }

            Column {
                x: Size.mm(5)
                y: Size.mm(root.low ? 2 : 4)
                width: parent.width - 2 * x
                visible: root.giving

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

                Row {
                    width: parent.width

                    Txt {
                        width: Math.round(parent.width * 0.58)
                        text: root.scene.code ?? ""
                        size: root.sign
                        minimumPixelSize: Theme.title
                        fontSizeMode: Text.HorizontalFit
                        font.weight: Font.Bold
                        font.features: ({})
                        color: ground.ink
                    }

                    Txt {
                        width: Math.round(parent.width * 0.42)
                        horizontalAlignment: Text.AlignRight
                        text: root.scene.shelf ?? ""
                        size: root.sign
                        minimumPixelSize: Theme.title
                        fontSizeMode: Text.HorizontalFit
                        font.weight: Font.Bold
                        font.features: ({})
                        color: ground.ink
                    }
                }
            }

            Column {
                anchors.centerIn: parent
                width: parent.width - Size.mm(12)
                visible: root.vm.step === "done"
                spacing: Size.mm(2)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "circle-check"
                    size: Size.mm(24)
                    color: ground.ink
                    stroke: 2
                }

                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.scene.title ?? ""
                    size: Theme.headline
                    minimumPixelSize: Theme.title
                    fontSizeMode: Text.HorizontalFit
                    font.weight: Font.Bold
                    color: ground.ink
                }

                Txt {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: [root.scene.code ?? "", root.scene.items ?? ""].concat(root.scene.notes ?? []).join("\n")
                    size: Theme.title
                    wrapMode: Text.Wrap
                    color: ground.ink
                }
            }
        }

        Column {
            anchors.top: ground.bottom
            anchors.topMargin: Size.gap
            width: parent.width
            visible: root.giving
            spacing: Size.gap

            NoticeBar {
                width: parent.width
                visible: text !== ""
                text: root.scene.alone ? qsTr("Nobody can decide about orders now.") : root.scene.unknown ? qsTr("Nobody knows whether it is paid. Take no money, hand nothing over.") : root.scene.due ? qsTr("To be paid: %1").arg(root.scene.due) : ""
                detail: root.scene.alone ? qsTr("A manager may: look at the ID. It stays on record as a risk, and somebody looks at it when the line is back.") : root.scene.due && !root.scene.unknown ? qsTr("By card at the kiosk, or by the link in the customer's message. It shows here at once.") : ""
            }

            Repeater {
                model: root.vm.checks

                CheckLine {
                    width: parent.width
                    height: Size.mm(root.low ? 12.5 : 14)
                    enabled: !root.vm.busy
                    onClicked: if (model.byHand)
                        root.vm.check(model.key)
                }
            }
        }
    }

    foot: RowLayout {
        spacing: Size.gap

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(implicitWidth + Size.mm(4), Size.mm(54))
            visible: root.giving
            kind: (root.scene.due ?? "") === "" ? "primary" : "secondary"
            enabled: root.vm.missing === "" && !root.vm.busy
            text: root.vm.action
            reason: root.vm.missing
            onClicked: root.vm.give()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(implicitWidth + Size.mm(4), Size.mm(54))
            visible: root.vm.step === "done"
            kind: "primary"
            text: qsTr("Back to the board")
            onClicked: root.vm.next()
        }
    }
}
