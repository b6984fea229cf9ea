pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Parts"
import "../Theme"

// The pick list by zone, and the line in hand; what is missing is decided where the line stood.
WorkFrame {
    id: root

    required property PickViewModel vm
    readonly property var scene: vm.scene

    title: vm.title
    note: vm.said === "" ? vm.progress : vm.said
    part: vm.part
    wrong: vm.shortage.active ? vm.shortage.wrong : vm.wrong
    wrongHint: scene.shown && !vm.shortage.active ? qsTr("Wanted: %1").arg(scene.name) : ""
    onLeaving: vm.leave()
    Keys.onUpPressed: vm.step(-1)
    Keys.onDownPressed: vm.step(1)
    Keys.onPressed: event => {
        if (event.text === "+")
            vm.found();
        else if (event.text === "-")
            vm.lack();
        else
            return;
        event.accepted = true;
    }

    list: ListView {
        id: lines
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.vm.rows
        section.property: "zone"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("To pick")

        section.delegate: Txt {
            required property string section

            width: lines.width
            height: section === "" ? 0 : Size.mm(9)
            visible: section !== ""
            verticalAlignment: Text.AlignVCenter
            leftPadding: Size.mm(1)
            text: section
            size: Theme.small
            font.weight: Font.Bold
            color: Theme.ink2
        }

        delegate: WorkRow {
            required property var model

            width: lines.width
            height: implicitHeight
            lead: model.slot
            text: model.name
            note: [model.code, model.note].filter(part => part !== "").join(", ")
            value: model.found
            word: model.word
            state0: model.state
            selected: model.selected
            onSelectedChanged: if (selected)
                lines.positionViewAtIndex(index, ListView.Contain)
            onClicked: root.vm.choose(model.key)

            required property int index
        }
    }

    hand: Item {
        SceneGround {
            id: ground
            anchors.fill: parent
            visible: root.scene.shown && !root.vm.shortage.active

            Column {
                id: words
                x: Size.mm(5)
                y: Size.mm(5)
                width: parent.width - 2 * x
                spacing: Size.mm(1.5)

                Item {
                    width: parent.width
                    height: zone.height

                    Txt {
                        id: zone
                        width: basket.x - Size.mm(2)
                        text: root.scene.zone ?? ""
                        size: Theme.title
                        font.weight: Font.DemiBold
                        color: ground.ink
                    }

                    Txt {
                        id: basket
                        anchors.right: parent.right
                        text: root.scene.shown ? qsTr("Basket %1, %2").arg(root.scene.slot).arg(root.scene.code) : ""
                        size: Theme.title
                        font.weight: Font.DemiBold
                        font.features: ({})
                        color: ground.ink
                    }
                }

                Txt {
                    width: parent.width
                    text: root.scene.name ?? ""
                    size: Theme.headline
                    minimumPixelSize: Theme.title
                    fontSizeMode: Text.HorizontalFit
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.weight: Font.Bold
                    color: ground.ink
                }

                Txt {
                    width: parent.width
                    text: [root.scene.note ?? "", root.scene.sku ?? ""].filter(part => part !== "").join(", ")
                    size: Theme.row
                    color: ground.quiet
                }
            }

            ProductPicture {
                x: Size.mm(5)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Size.mm(5)
                width: Math.min(Math.round(parent.width * 0.42), parent.height - words.height - Size.mm(16))
                height: width
                visible: width > Size.mm(18)
                picture: root.scene.picture ?? ""
                glyph: root.scene.glyph ?? "package"
            }

            Column {
                anchors.right: parent.right
                anchors.rightMargin: Size.mm(5)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Size.mm(5)

                Txt {
                    anchors.right: parent.right
                    text: root.scene.open ? qsTr("still to find") : qsTr("done")
                    size: Theme.row
                    color: ground.quiet
                }

                Txt {
                    anchors.right: parent.right
                    text: root.scene.open ? root.scene.left : root.scene.found ?? ""
                    size: root.scene.measured || !root.scene.open ? Theme.amount : Theme.total
                    font.weight: Font.Bold
                    color: ground.ink
                }
            }
        }

        ShortagePane {
            anchors.fill: parent
            visible: root.vm.shortage.active
            vm: root.vm.shortage
        }
    }

    foot: RowLayout {
        spacing: Size.gap

        ActionButton {
            Layout.fillHeight: true
            visible: !root.vm.shortage.active
            enabled: root.scene.shown && root.scene.open === true
            glyph: root.upright ? "" : "alert-triangle"
            text: qsTr("Not there")
            cap: root.upright ? "" : "−"
            onClicked: root.vm.lack()
        }

        ActionButton {
            Layout.fillHeight: true
            visible: !root.vm.shortage.active && root.scene.measured !== true
            enabled: root.scene.shown && root.scene.open === true
            glyph: root.upright ? "" : "check"
            text: qsTr("Found one")
            cap: root.upright ? "" : "+"
            onClicked: root.vm.found()
        }

        Entry {
            id: weight
            Layout.preferredWidth: Size.mm(38)
            Layout.fillHeight: true
            visible: !root.vm.shortage.active && root.scene.measured === true
            hint: qsTr("How much")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            onAccepted: {
                root.vm.weighed(text);
                text = "";
            }
        }

        Item {
            Layout.fillWidth: true
        }

        ActionButton {
            Layout.fillHeight: true
            visible: !root.vm.shortage.active && !root.upright
            kind: "quiet"
            text: qsTr("Stop picking")
            onClicked: root.vm.letGo()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(implicitWidth, Size.mm(40))
            visible: !root.vm.shortage.active
            kind: "primary"
            enabled: root.vm.missing === "" && !root.vm.busy
            text: qsTr("Put into bins")
            reason: root.vm.missing
            onClicked: root.vm.finish()
        }

        ActionButton {
            Layout.fillHeight: true
            visible: root.vm.shortage.active
            text: qsTr("It is there")
            onClicked: root.vm.shortage.cancel()
        }

        ActionButton {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(implicitWidth, Size.mm(50))
            visible: root.vm.shortage.active
            kind: "primary"
            enabled: root.vm.shortage.canConfirm
            text: root.vm.shortage.instead === "" ? qsTr("Record it as missing") : qsTr("Give this instead")
            onClicked: root.vm.shortage.confirm()
        }
    }
}
