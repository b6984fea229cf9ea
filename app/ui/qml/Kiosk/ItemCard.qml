pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// The products of an order as rows on one sheet. `rows` have name, detail, picture, glyph, status, statusGlyph, tone.
Rectangle {
    id: root

    required property var rows
    property int most: 4

    implicitHeight: list.implicitHeight
    radius: Plan.radius
    color: Theme.surface
    border.width: Math.max(1, Plan.px(1))
    border.color: Theme.line
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your order")

    Column {
        id: list
        width: parent.width

        Repeater {
            id: items
            model: root.rows.slice(0, root.most)

            ItemRow {
                required property var modelData
                required property int index

                width: list.width
                name: modelData.name
                detail: modelData.detail ?? ""
                picture: modelData.picture ?? ""
                glyph: modelData.glyph ?? "package"
                status: modelData.status ?? ""
                statusGlyph: modelData.statusGlyph ?? ""
                tone: modelData.tone ?? ""
                last: index === items.count - 1 && !rest.visible
            }
        }

        Item {
            id: rest
            width: parent.width
            height: Plan.px(72)
            visible: root.rows.length > root.most

            Label {
                anchors.centerIn: parent
                text: qsTr("and %n more", "", root.rows.length - root.most)
                steps: 30
                lines: 1
                color: Theme.ink2
            }
        }
    }
}
