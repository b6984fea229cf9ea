pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// When, where, who; is head office in reach, is everything saved. It tells and is never touched.
Rectangle {
    id: root

    required property ShellViewModel shell
    readonly property bool good: shell.safetyTone === "good"

    implicitHeight: Size.mm(7)
    color: Theme.ground

    component Light: Row {
        id: light

        property string glyph
        property string tone
        property string text
        property int widest

        height: root.height
        spacing: Size.mm(1.25)
        Accessible.role: Accessible.StaticText
        Accessible.name: text

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: light.glyph
            size: Size.mm(3.5)
            stroke: 2
            color: Tone.ink(light.tone)
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, light.widest)
            text: light.text
            size: Theme.caption
            font.weight: light.tone === "good" ? Font.Normal : Font.DemiBold
            color: light.tone === "good" ? Theme.ink2 : Tone.ink(light.tone)
        }
    }

    Row {
        x: Size.pad
        height: parent.height
        spacing: Size.mm(2)

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            text: root.shell.clock
            size: Theme.caption
            font.weight: Font.Bold
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width * 0.3)
            text: root.shell.place
            size: Theme.caption
            color: Theme.ink2
        }

        Txt {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shell.training
            text: qsTr("TRAINING")
            size: Theme.caption
            font.weight: Font.Bold
            color: Theme.look
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Size.pad
        height: parent.height
        spacing: Size.mm(4)

        Light {
            glyph: root.shell.linkTone === "good" ? "cloud-good" : "cloud-off"
            tone: root.shell.linkTone
            text: root.shell.linkText
            widest: root.width * 0.22
        }

        Light {
            glyph: root.good ? "shield-good" : "shield-alert"
            tone: root.shell.safetyTone
            text: root.good ? qsTr("All saved") : root.shell.safetyText
            widest: root.width * 0.3
        }
    }
}
