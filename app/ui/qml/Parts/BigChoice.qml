pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Omnitill
import "../Theme"

// A choice that states its consequence.
Pressable {
    id: root

    property string glyph
    property string consequence
    property string reason
    property bool on: false
    readonly property bool tight: height < Size.mm(14)
    readonly property color ink: enabled ? Theme.ink : Theme.off

    implicitWidth: Size.mm(80)
    implicitHeight: Size.mm(18)
    explanation: reason || consequence

    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? "transparent" : root.down || root.on ? Theme.accentSoft : Theme.surface
        border.width: root.on ? Size.rule : Size.hairline
        border.color: root.on ? Theme.accent : root.enabled ? Theme.edge : Theme.line
    }

    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Size.mm(4)
            anchors.rightMargin: Size.mm(4)
            spacing: Size.mm(4)

            Icon {
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                visible: name !== ""
                name: root.glyph
                color: root.ink
            }

            Column {
                Layout.fillWidth: true

                Txt {
                    width: parent.width
                    text: root.text
                    size: root.tight ? Math.min(Theme.row, Size.mm(4.5)) : Theme.row
                    minimumPixelSize: 12
                    fontSizeMode: Text.HorizontalFit
                    font.weight: Font.DemiBold
                    color: root.ink
                }

                Txt {
                    width: parent.width
                    visible: text !== ""
                    text: root.reason || root.consequence
                    size: Theme.small
                    wrapMode: root.tight ? Text.NoWrap : Text.WordWrap
                    maximumLineCount: root.tight ? 1 : 2
                    minimumPixelSize: 12
                    fontSizeMode: root.tight ? Text.HorizontalFit : Text.FixedSize
                    color: Theme.ink2
                }
            }

            Icon {
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                name: root.on ? "check" : "chevron-right"
                size: Size.mm(5)
                color: root.enabled ? Theme.ink2 : Theme.off
            }
        }
    }
}
