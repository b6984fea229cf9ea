pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"

// One product, or its deposit below it.
Rectangle {
    id: root

    required property string name
    required property string detail
    required property string amount
    required property string was
    required property string age
    required property bool sub
    required property bool now
    required property int index
    required property real unit
    readonly property int margin: Math.round(48 * unit)

    height: Math.round((sub ? 52 : 92) * unit)
    color: now ? Theme.accentSoft : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, detail, amount].filter(part => part !== "").join(", ")

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(root.unit))
        visible: !root.sub && root.index > 0
        color: Theme.line
    }

    Column {
        x: root.margin + (root.sub ? Math.round(28 * root.unit) : 0)
        width: tag.x - x - Math.round(16 * root.unit)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.sub ? -Math.round(8 * root.unit) : 0

        Txt {
            width: parent.width
            text: root.name
            elide: Text.ElideMiddle
            size: Math.round((root.sub ? 25 : 32) * root.unit)
            font.weight: root.sub ? Font.Normal : Font.DemiBold
            color: root.sub ? Theme.ink2 : Theme.ink
            Accessible.ignored: true
        }

        Txt {
            width: parent.width
            visible: text !== ""
            text: root.detail
            size: Math.round(25 * root.unit)
            color: Theme.ink2
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: tag
        x: (root.was === "" ? worth.x : before.x) - width - (root.age === "" ? 0 : Math.round(18 * root.unit))
        width: root.age === "" ? 0 : years.implicitWidth + Math.round(20 * root.unit)
        height: Math.round(38 * root.unit)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.age !== ""
        radius: Math.round(8 * root.unit)
        color: Theme.lookSoft
        border.color: Theme.look
        border.width: Math.max(1, Math.round(2 * root.unit))

        Txt {
            id: years
            anchors.centerIn: parent
            text: root.age
            size: Math.round(24 * root.unit)
            font.weight: Font.Bold
            color: Theme.look
        }
    }

    Txt {
        id: before
        x: worth.x - width - Math.round(22 * root.unit)
        anchors.baseline: worth.baseline
        text: root.was
        size: Math.round(27 * root.unit)
        font.strikeout: true
        color: Theme.ink2
        Accessible.ignored: true
    }

    Txt {
        id: worth
        x: root.width - root.margin - width
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.sub ? -Math.round(8 * root.unit) : 0
        text: root.amount
        size: Math.round((root.sub ? 28 : 38) * root.unit)
        font.weight: root.sub ? Font.DemiBold : Font.Bold
        color: root.sub ? Theme.ink2 : Theme.ink
        Accessible.ignored: true
    }
}
