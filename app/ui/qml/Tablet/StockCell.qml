pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One variant: here (filled and edged), other (edged), none (bare, a dash), not known (a question mark); a tick on the
// chosen one. Each says its word, so that none needs its colour.
Pressable {
    id: root

    property string state_
    property string figure
    property string word
    property bool chosen: false
    readonly property bool here: state_ === "here"
    readonly property bool bare: state_ === "none"
    readonly property color ink: chosen ? Theme.onAccent : bare ? Theme.ink2 : Theme.ink

    implicitWidth: Size.mm(13)
    implicitHeight: Size.mm(12.5)
    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen

    background: Rectangle {
        radius: root.corner
        color: root.chosen ? Theme.accent : root.down ? Theme.accentSoft : root.here ? Theme.goodSoft : root.bare ? Theme.ground : Theme.surface
        border.width: root.bare || root.chosen ? 0 : Size.hairline
        border.color: root.here ? Theme.good : Theme.edge
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Size.mm(0.75)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.chosen
                    name: "check"
                    size: Size.mm(3.5)
                    stroke: 2.5
                    color: root.ink
                }

                Txt {
                    text: root.figure
                    size: Theme.lead
                    font.weight: root.here || root.chosen ? Font.Bold : Font.Normal
                    color: root.ink
                }
            }

            Txt {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, root.width - Size.mm(1))
                text: root.word
                size: Theme.caption
                font.weight: root.here || root.chosen ? Font.DemiBold : Font.Normal
                color: root.ink
            }
        }
    }
}
