pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What is typed sign by sign, each in its box, in two halves; the next one is marked, and all of it when it is wrong.
Item {
    id: root

    required property var signs
    property string words
    readonly property int half: Math.ceil(signs.length / 2)
    readonly property int gap: Plan.px(14)
    readonly property int middle: Plan.px(44)
    readonly property int box: Math.min(Plan.px(104), Math.floor((width - middle - (signs.length - 2) * gap) / Math.max(1, signs.length)))

    implicitHeight: Math.round(box * 1.28)
    Accessible.role: Accessible.EditableText
    Accessible.name: signs.map(sign => sign.text).join(" ")
    Accessible.description: words

    Repeater {
        model: root.signs

        Rectangle {
            id: place

            required property var modelData
            required property int index

            x: index * (root.box + root.gap) + (index >= root.half ? root.middle - root.gap : 0)
            width: root.box
            height: root.height
            radius: Plan.px(14)
            color: Theme.dark ? Theme.surface : "#FFFFFF"
            border.width: modelData.wrong ? Plan.px(7) : modelData.next ? Plan.px(6) : 0
            border.color: modelData.wrong ? (Theme.dark ? Theme.look : "#F3B562") : "#63D3C3"

            Txt {
                anchors.centerIn: parent
                text: place.modelData.text
                size: Math.round(place.height * 0.62)
                font.weight: Font.Bold
                font.features: {"tnum": 0}
                color: Theme.dark ? Theme.ink : "#14171A"
                Accessible.ignored: true
            }
        }
    }
}
