pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One tender. `state` words come from the page; `kind` is "paid", "waiting", "entering", "declined" or "unknown".
// Children (buttons) sit under the words; `steps` draws the way of a card.
Rectangle {
    id: root

    property string kind: "paid"
    property string glyph: "cash"
    property string title
    property string status
    property string detail
    property string amount
    property var steps: []
    property int step: 0
    property bool removable: false
    property bool first: false
    property bool last: false
    default property alias actions: actionRow.data
    readonly property string tone: ({paid: "good", waiting: "look", declined: "stop", unknown: "look"})[kind] ?? ""
    readonly property bool narrow: width < Size.mm(75)
    readonly property real statusRoom: narrow ? words.width : figure.x - words.x - Size.mm(2)

    signal removed

    implicitWidth: Size.mm(89.5)
    implicitHeight: Math.max(Size.mm(16), words.height + Size.mm(5.5))
    topLeftRadius: first ? Size.tileRadius - Size.hairline : 0
    topRightRadius: topLeftRadius
    bottomLeftRadius: last ? Size.tileRadius - Size.hairline : 0
    bottomRightRadius: bottomLeftRadius
    color: kind === "entering" ? Theme.accentSoft : kind === "paid" ? Theme.surface : Tone.soft(tone)

    Icon {
        x: Size.mm(4)
        y: Size.mm(8) - height / 2
        name: root.glyph
        size: Size.mm(5.5)
        color: Tone.ink(root.tone)
        stroke: 2
    }

    Column {
        id: words
        x: Size.mm(12.5)
        y: Size.mm(3)
        width: parent.width - x - Size.mm(3.5)

        Txt {
            width: figure.x - words.x - Size.mm(2)
            text: root.title
            size: Theme.row
            font.weight: Font.DemiBold
        }

        Row {
            id: line
            spacing: Size.mm(2)

            ToneLabel {
                id: statusLabel
                text: root.status
                tone: root.tone
                glyph: root.kind === "paid" ? "check" : ""
                widest: root.statusRoom
            }

            Txt {
                width: Math.min(implicitWidth, root.statusRoom - (statusLabel.visible ? statusLabel.width + line.spacing : 0))
                text: root.detail
                size: Theme.small
                color: Theme.ink2
            }
        }

        Item {
            width: 1
            height: Size.mm(3)
            visible: bar.visible
        }

        StepBar {
            id: bar
            width: parent.width
            visible: root.steps.length > 0
            steps: root.steps
            current: root.step
        }

        Item {
            width: 1
            height: Size.mm(2.5)
            visible: actionRow.children.length > 0
        }

        Row {
            id: actionRow
            spacing: Size.gap
        }
    }

    Txt {
        id: figure
        x: parent.width - Size.mm(11.75) - width
        y: Size.mm(root.narrow && root.status !== "" ? 5.5 : 8) - height / 2
        text: root.amount
        size: Math.round(Theme.row * 1.15)
        font.weight: Font.DemiBold
    }

    Pressable {
        id: cross
        x: parent.width - width - Size.mm(0.5)
        y: Size.mm(8) - height / 2
        width: Size.mm(11)
        height: Size.mm(11)
        visible: root.removable
        ringInside: true
        name: qsTr("Take back %1").arg(root.title)
        onClicked: root.removed()

        background: Rectangle {
            radius: Size.radius
            color: cross.down ? Theme.fill : "transparent"
        }

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "x"
                size: Size.mm(5)
                color: Theme.ink2
                stroke: 2
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }
}
