pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// A code for the customer's own telephone, white on every ground, and what it leads to.
Column {
    id: root

    required property string content
    required property string words
    property int side: Plan.px(300)

    spacing: Plan.px(12)

    Rectangle {
        width: root.side
        height: root.side
        radius: Plan.radius
        color: "white"
        Accessible.role: Accessible.Graphic
        Accessible.name: root.words

        Image {
            anchors.centerIn: parent
            width: root.side - Plan.px(20)
            height: width
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
            smooth: false
            source: root.content === "" ? "" : "image://qr/" + encodeURIComponent(root.content)
        }
    }

    Label {
        width: root.side
        visible: !Plan.large
        horizontalAlignment: Text.AlignHCenter
        text: root.words
        steps: 30
        font.weight: Font.DemiBold
        color: Theme.dark ? Theme.ink : Theme.onAccent
        Accessible.ignored: true
    }
}
