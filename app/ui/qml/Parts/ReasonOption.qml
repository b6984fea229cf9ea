pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// One possible reason, with how well it fits: `fit` is "exact", "possible" or "".
Pressable {
    id: root

    property string note
    property bool first: false
    property bool last: false
    property string fit
    property string fitText: ({exact: qsTr("Fits exactly"), possible: qsTr("Possible")})[fit] ?? ""

    implicitHeight: Size.mm(14.5)
    checkable: true
    autoExclusive: true
    ringInside: true
    readonly property bool tight: height < Size.mm(13)

    name: [text, note, fitText].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: checked

    background: Rectangle {
        topLeftRadius: root.first ? Size.tileRadius - Size.hairline : 0
        topRightRadius: topLeftRadius
        bottomLeftRadius: root.last ? Size.tileRadius - Size.hairline : 0
        bottomRightRadius: bottomLeftRadius
        color: root.checked || root.down ? Theme.accentSoft : Theme.surface

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: !root.last
        }
    }

    contentItem: Item {
        Rectangle {
            x: Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            width: Size.mm(5)
            height: width
            radius: width / 2
            color: root.checked ? Theme.accent : "transparent"
            border.width: root.checked ? 0 : Size.rule
            border.color: Theme.edge

            Rectangle {
                anchors.centerIn: parent
                width: Size.mm(2)
                height: width
                radius: width / 2
                visible: root.checked
                color: Theme.surface
            }
        }

        Column {
            x: Size.mm(11.25)
            width: fits.x - x - Size.mm(3)
            anchors.verticalCenter: parent.verticalCenter

            Txt {
                width: parent.width
                text: root.text
                wrapMode: root.tight ? Text.NoWrap : Text.WordWrap
                maximumLineCount: root.tight ? 1 : 2
                minimumPixelSize: 12
                fontSizeMode: root.tight ? Text.HorizontalFit : Text.FixedSize
                lineHeight: 0.95
                size: Math.round((Theme.body + Theme.row) / 2)
                font.weight: Font.DemiBold
            }

            Txt {
                width: parent.width
                visible: text !== ""
                text: root.note
                size: Theme.small
                color: Theme.ink2
            }
        }

        ToneLabel {
            id: fits
            x: parent.width - width - Size.mm(3.75)
            anchors.verticalCenter: parent.verticalCenter
            text: root.fitText
            tone: root.fit === "exact" ? "good" : ""
            glyph: root.fit === "exact" ? "check" : ""
            weight: root.fit === "exact" ? Font.DemiBold : Font.Medium
        }
    }
}
