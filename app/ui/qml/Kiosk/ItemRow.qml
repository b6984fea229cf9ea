pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One product of an order in a list: picture, name, variant, and how it stands. `tone` is "good", "look", "stop" or plain.
Rectangle {
    id: root

    required property string name
    property string detail
    property url picture
    property string glyph: "package"
    property string status
    property string statusGlyph
    property string tone
    property bool last: false
    property int corner: Plan.radius

    implicitHeight: Plan.px(116)
    color: tone === "look" || tone === "stop" ? Tone.soft(tone) : "transparent"
    bottomLeftRadius: last ? corner : 0
    bottomRightRadius: last ? corner : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, detail, status].filter(part => part !== "").join(", ")

    ProductPicture {
        id: shot
        x: Plan.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: Plan.px(132)
        height: Plan.px(94)
        radius: Plan.px(14)
        color: Theme.dark ? "#F4F1EA" : Theme.ground
        ink: "#454C52"
        picture: root.picture
        glyph: root.glyph
        glyphSize: Math.round(height * 0.6)
    }

    Column {
        x: shot.x + shot.width + Plan.px(28)
        width: standing.x - x - Plan.px(20)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.name
            steps: 36
            lines: 1
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== "" && !Plan.large
            text: root.detail
            steps: 29
            lines: 1
            elide: Text.ElideRight
            color: Theme.ink2
            Accessible.ignored: true
        }
    }

    Row {
        id: standing
        x: root.width - width - Plan.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Plan.px(16)

        StatusMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.status !== "" && root.tone + root.statusGlyph !== ""
            tone: root.tone
            glyph: root.statusGlyph
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(natural, Math.round(root.width * 0.34))
            text: root.status
            steps: 32
            lines: 1
            font.weight: Font.DemiBold
            color: Tone.ink(root.tone)
            Accessible.ignored: true
        }
    }

    Hairline {
        y: parent.height - height
        width: parent.width
        visible: !root.last
    }
}
