pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One thing in full: the product scanned last, what to do at the terminal, the age that is asked for, the change.
Rectangle {
    id: root

    required property DisplayViewModel vm
    required property real unit
    readonly property int margin: Math.round(32 * unit)
    readonly property bool product: vm.phase === "basket"
    readonly property bool counted: vm.phase === "done" && vm.amount !== ""

    radius: Math.round(22 * unit)
    color: Theme.surface

    Rectangle {
        id: shot
        x: root.margin
        y: x
        width: root.width - 2 * x
        height: words.y - y - Math.round(22 * root.unit)
        radius: Math.round(14 * root.unit)
        visible: !root.counted
        color: root.vm.tone === "" ? (root.product ? Theme.fill : Theme.accentSoft) : Tone.soft(root.vm.tone)

        ProductPicture {
            anchors.fill: parent
            anchors.margins: Math.round(14 * root.unit)
            visible: root.product
            color: shot.color
            picture: root.vm.picture
            glyph: root.vm.glyph
            glyphSize: Math.round(Math.min(width, height) * 0.74)
        }

        Icon {
            anchors.centerIn: parent
            visible: !root.product && root.vm.sign === ""
            name: root.vm.glyph
            size: Math.round(Math.min(parent.width, parent.height) * 0.62)
            color: root.vm.tone === "" ? Theme.accent : Tone.ink(root.vm.tone)
        }

        Txt {
            anchors.centerIn: parent
            visible: text !== ""
            text: root.vm.sign
            size: Math.round(118 * root.unit)
            font.weight: Font.Bold
            color: Tone.ink(root.vm.tone)
        }
    }

    Column {
        id: words
        x: root.margin
        y: root.height - root.margin * 0.8 - height
        width: root.width - 2 * x
        visible: !root.counted
        spacing: Math.round(2 * root.unit)

        Item {
            width: parent.width
            height: title.height

            Txt {
                id: title
                width: worth.text === "" ? parent.width : worth.x - Math.round(16 * root.unit)
                text: root.vm.told
                size: Math.round((root.product ? 34 : 38) * root.unit)
                maximumLineCount: 2
                wrapMode: Text.Wrap
                font.weight: Font.Bold
            }

            Txt {
                id: worth
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: root.vm.amount
                size: Math.round(44 * root.unit)
                font.weight: Font.Bold
            }
        }

        WordTxt {
            width: parent.width
            visible: text !== ""
            text: root.vm.detail
            largest: Math.round(28 * root.unit)
            maximumLineCount: 2
            color: Theme.ink2
        }
    }

    Column {
        x: root.margin
        width: root.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        visible: root.counted
        spacing: Math.round(10 * root.unit)

        Txt {
            width: parent.width
            text: root.vm.told
            size: Math.round(40 * root.unit)
            font.weight: Font.Bold
        }

        DisplayAmount {
            width: most
            most: parent.width
            spread: true
            currency: root.vm.currency
            figure: root.vm.amount
            size: Math.round(104 * root.unit)
            ink: Theme.good
        }

        WordTxt {
            width: parent.width
            text: root.vm.detail
            largest: Math.round(29 * root.unit)
            maximumLineCount: 2
            color: Theme.ink2
        }
    }
}
