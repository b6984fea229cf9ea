pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One sold line and how much of it comes back.
Rectangle {
    id: root

    property string text
    property string note
    property string quantity
    property bool chosen: false
    property bool canMore: false
    property bool canLess: false
    property bool last: false

    signal more
    signal less

    implicitHeight: Size.mm(14)
    color: chosen ? Theme.accentSoft : Theme.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: [text, note, quantity].join(", ")

    Column {
        x: Size.mm(4)
        width: less.x - x - Size.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        Txt {
            width: parent.width
            text: root.text
            size: Theme.row
            font.weight: Font.DemiBold
            color: root.canMore || root.chosen ? Theme.ink : Theme.off
        }

        Txt {
            width: parent.width
            text: root.note
            size: Theme.small
            color: Theme.ink2
        }
    }

    Stepper {
        id: less
        x: more.x - width - Size.mm(18)
        glyph: "minus"
        name: qsTr("One less of %1").arg(root.text)
        enabled: root.canLess
        onClicked: root.less()
    }

    Txt {
        anchors.verticalCenter: parent.verticalCenter
        x: less.x + less.width
        width: Size.mm(18)
        horizontalAlignment: Text.AlignHCenter
        text: root.quantity
        size: Math.round(Theme.row * 1.25)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        font.weight: Font.Bold
        color: root.chosen ? Theme.ink : Theme.off
    }

    Stepper {
        id: more
        x: root.width - width - Size.mm(3)
        glyph: "plus"
        name: qsTr("One more of %1").arg(root.text)
        enabled: root.canMore
        onClicked: root.more()
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.last
    }

    component Stepper: PadKey {
        anchors.verticalCenter: parent?.verticalCenter
        width: Size.mm(13)
        height: Size.mm(11)
    }
}
