pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A number as it is being typed, with the place of the next figure.
Rectangle {
    id: root

    property string text

    implicitHeight: Plan.px(132)
    radius: Plan.px(18)
    color: Theme.dark ? Theme.surface : "#FFFFFF"
    Accessible.role: Accessible.EditableText
    Accessible.name: text

    Txt {
        id: figures
        x: Plan.px(36)
        width: Math.min(implicitWidth, parent.width - Plan.px(90))
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: Plan.px(76)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Plan.px(40)
        font.weight: Font.Bold
        color: Theme.dark ? Theme.ink : "#14171A"
        Accessible.ignored: true
    }

    Rectangle {
        x: figures.x + figures.width + Plan.px(10)
        anchors.verticalCenter: parent.verticalCenter
        width: Plan.px(6)
        height: Plan.px(80)
        color: "#2A9D8F"
    }
}
