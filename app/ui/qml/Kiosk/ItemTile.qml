pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One product of an order among few: picture, name, variant.
Column {
    id: root

    required property string name
    property string detail
    property url picture
    property string glyph: "package"
    property string count
    property int pictureHeight: Plan.px(Plan.reach || !Plan.portrait ? 150 : 178)

    spacing: Plan.px(14)
    Accessible.role: Accessible.StaticText
    Accessible.name: [count, name, detail].filter(part => part !== "").join(", ")

    ProductPicture {
        width: parent.width
        height: root.pictureHeight
        radius: Plan.radius
        color: Theme.dark ? "#F4F1EA" : Theme.surface
        ink: "#454C52"
        picture: root.picture
        glyph: root.glyph
        glyphSize: Math.round(height * 0.5)

        Rectangle {
            x: parent.width - width - Plan.px(14)
            y: Plan.px(14)
            visible: root.count !== ""
            width: times.natural + Plan.px(24)
            height: Plan.px(48)
            radius: height / 2
            color: Theme.ink

            Label {
                id: times
                anchors.centerIn: parent
                text: root.count
                steps: 28
                lines: 1
                font.weight: Font.Bold
                color: Theme.surface
                Accessible.ignored: true
            }
        }
    }

    Column {
        width: parent.width

        Label {
            width: parent.width
            text: root.name
            steps: 31
            lines: 1
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== "" && !Plan.large && !Plan.reach
            text: root.detail
            steps: 28
            lines: 1
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
