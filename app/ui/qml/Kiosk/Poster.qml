pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What happened and who has what, as large as it can be told: a sign, a few words, facts, perhaps a code to take along.
Item {
    id: root

    required property string title
    property string detail
    property string glyph
    property string sign
    property string tone
    property var facts: []
    property string way
    property string wayWords
    property string picture
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent
    readonly property color mark: tone === "" ? Theme.accent : Tone.ink(tone)
    readonly property int side: Math.min(Plan.px(Plan.large ? 150 : 220), Math.round(height * (Plan.large ? 0.2 : 0.3)))

    Accessible.role: Accessible.Heading
    Accessible.name: title
    Accessible.description: detail

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Plan.px(Plan.large ? 18 : 34)

        Row {
            width: parent.width
            height: Math.max(root.side, code.visible ? code.height : 0, phone.visible ? phone.height : 0)

            Rectangle {
                id: disc
                width: root.side
                height: root.side
                anchors.verticalCenter: parent.verticalCenter
                radius: width / 2
                color: Theme.dark ? root.mark : root.ink

                Icon {
                    anchors.centerIn: parent
                    visible: root.sign === ""
                    name: root.glyph
                    size: Math.round(root.side * 0.56)
                    color: Theme.dark ? Theme.ground : root.mark
                    stroke: 1.9
                }

                Label {
                    anchors.centerIn: parent
                    width: parent.width * 0.8
                    visible: root.sign !== ""
                    horizontalAlignment: Text.AlignHCenter
                    text: root.sign
                    steps: 92
                    lines: 1
                    font.weight: Font.Bold
                    color: Theme.dark ? Theme.ground : root.mark
                    Accessible.ignored: true
                }
            }

            Item {
                width: parent.width - disc.width - (code.visible ? code.width : phone.visible ? phone.width : 0)
                height: 1
            }

            Image {
                id: phone
                visible: root.picture === "code"
                height: Math.round(root.height * 0.5)
                width: Math.round(height * 420 / 690)
                sourceSize.width: width
                source: visible ? "image://aim/phone/" + encodeURIComponent(qsTr("Your pickup code")) : ""
                Accessible.ignored: true
            }

            WayCode {
                id: code
                visible: root.way !== ""
                side: Math.min(Plan.px(300), Math.round(root.height * (Plan.large ? 0.22 : 0.36)))
                content: root.way
                words: root.wayWords
            }
        }

        Column {
            width: parent.width
            spacing: Plan.px(10)

            Label {
                width: parent.width
                text: root.title
                steps: 84
                lines: 2
                font.weight: Font.Bold
                lineHeight: 1.02
                color: root.ink
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: root.detail
                steps: 42
                lines: 3
                lineHeight: 1.15
                color: Theme.dark ? Theme.ink2 : root.ink
                Accessible.ignored: true
            }
        }

        Row {
            id: known
            width: parent.width
            visible: root.facts.length > 0
            spacing: Plan.gap

            Repeater {
                model: root.facts

                FactBlock {
                    required property var modelData

                    width: Math.floor((known.width - (root.facts.length - 1) * known.spacing) / Math.max(1, root.facts.length))
                    label: modelData.label
                    value: modelData.value
                    large: modelData.large
                    alone: root.facts.length < 2
                }
            }
        }
    }
}
