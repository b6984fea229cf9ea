pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// All keys on one sheet over the right pane: `groups` is a list of {title, keys: [{cap, text}]}.
Panel {
    id: root

    property string title: qsTr("Keys")
    property var groups: []
    readonly property bool narrow: width < Size.mm(150)

    signal closed

    radius: 0
    border.width: 0
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: closed()

    Txt {
        id: heading
        x: Size.mm(8)
        y: Size.mm(7)
        text: root.title
        size: Theme.title
        font.weight: Font.Bold
    }

    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: Size.mm(8)
        y: Size.mm(4)
        height: Size.mm(11)
        text: qsTr("Close")
        cap: qsTr("Esc")
        onClicked: root.closed()
    }

    Flow {
        anchors.fill: parent
        anchors.margins: Size.mm(8)
        anchors.topMargin: Size.mm(20)
        flow: Flow.TopToBottom
        spacing: Size.mm(6)

        Repeater {
            model: root.groups

            Column {
                id: group

                required property var modelData

                width: (root.width - Size.mm(22)) / 2
                spacing: Size.mm(2)

                Txt {
                    width: parent.width
                    text: group.modelData.title
                    size: Theme.small
                    font.weight: Font.DemiBold
                    color: Theme.ink2
                }

                Repeater {
                    model: group.modelData.keys

                    Item {
                        id: entry

                        required property var modelData

                        width: group.width
                        height: Math.max(Size.mm(7), words.height)

                        KeyCap {
                            anchors.verticalCenter: parent.verticalCenter
                            text: entry.modelData.cap
                        }

                        Txt {
                            id: words
                            x: Size.mm(root.narrow ? 15 : 20)
                            width: parent.width - x
                            anchors.verticalCenter: parent.verticalCenter
                            text: entry.modelData.text
                            size: root.narrow ? Theme.small : Theme.row
                            wrapMode: Text.WordWrap
                            maximumLineCount: 2
                            lineHeight: 0.92
                        }
                    }
                }
            }
        }
    }
}
