pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A column: what it is, how many, what its clock means, its orders, and below them its one action, which never moves.
Item {
    id: root

    required property var model
    required property BoardViewModel vm
    property bool heads: true
    readonly property bool loud: model.wide
    readonly property color ink: model.tone === "accent" ? Theme.accent : model.tone === "" ? Theme.ink : Tone.ink(model.tone)

    Accessible.role: Accessible.Grouping
    Accessible.name: model.title + ", " + model.count

    Column {
        id: head
        width: parent.width
        visible: root.heads

        Item {
            width: parent.width
            height: Size.mm(9)

            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                visible: root.model.glyph !== ""
                name: root.model.glyph
                size: Size.mm(4.2)
                color: root.ink
                stroke: 2.25
            }

            Txt {
                x: mark.visible ? Size.mm(5.5) : 0
                width: count.x - x - Size.mm(1)
                anchors.verticalCenter: parent.verticalCenter
                text: root.model.title
                size: Theme.row
                minimumPixelSize: 12
                fontSizeMode: Text.HorizontalFit
                font.weight: Font.Bold
                color: root.ink
            }

            Txt {
                id: count
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.model.count
                size: Theme.row
                font.weight: Font.Bold
                color: root.ink
            }
        }

        Rectangle {
            width: parent.width
            height: Math.max(Size.hairline, Math.round(Size.rule * 0.75))
            color: root.ink
        }
    }

    Txt {
        id: meaning
        y: root.heads ? head.height : 0
        width: parent.width
        height: Size.mm(6)
        verticalAlignment: Text.AlignVCenter
        text: root.model.meaning
        size: Math.max(12, Size.mm(2.8))
        color: Theme.ink2
    }

    ListView {
        id: list
        // Whoever has not scrolled sees what comes first, also when a call comes above it.
        property bool rests: true

        y: meaning.y + meaning.height
        width: parent.width
        height: foot.y - y - Size.mm(2)
        spacing: Size.mm(1.5)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        onMovementEnded: list.rests = list.atYBeginning
        model: root.model.cards
        Accessible.role: Accessible.List
        Accessible.name: root.model.title

        header: Column {
            id: first
            spacing: Size.mm(1.5)
            width: list.width
            visible: root.loud
            onHeightChanged: if (list.rests)
                Qt.callLater(list.positionViewAtBeginning)

            ArrivedCard {
                width: parent.width
                visible: root.loud && root.vm.scene.shown
                height: visible ? implicitHeight : 0
                scene: root.vm.scene.shown ? root.vm.scene : ({who: "", place: "", code: "", shelf: "", items: "", paid: "", paidTone: "", proof: "", wait: "", goal: "", progress: 0, late: false, mine: false, action: "", glyph: "", key: ""})
                busy: root.vm.busy
                shared: calls.count > 0 && list.height < Size.mm(100)
                onAnswered: root.vm.bring()
                onOpened: root.vm.open(root.vm.scene.key)
            }

            Repeater {
                id: calls
                model: root.loud ? root.vm.tasks : null

                CallCard {
                    width: first.width
                    busy: root.vm.busy
                    onAnswered: root.vm.see(model.key)
                }
            }

            Item {
                width: 1
                height: root.loud ? Size.mm(1.5) : 0
            }
        }

        delegate: OrderCard {
            width: list.width
            height: implicitHeight
            onClicked: root.vm.open(model.key)
        }
    }

    Txt {
        y: list.y + Size.mm(2)
        width: parent.width
        visible: root.model.count === 0 && list.contentHeight < Size.mm(10)
        text: root.model.empty
        size: Theme.small
        wrapMode: Text.Wrap
        color: Theme.ink2
    }

    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: Size.mm(13)

        ActionButton {
            anchors.fill: parent
            visible: root.model.action !== ""
            enabled: !root.vm.busy
            text: root.model.action
            name: root.model.action + ", " + root.model.title
            onClicked: root.vm.act(root.model.key)
        }
    }
}
