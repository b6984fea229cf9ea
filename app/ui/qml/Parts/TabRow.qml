pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// Groups side by side; the chosen one is ink and a rule, never the accent.
ListView {
    id: root

    property var titles: []
    readonly property bool narrow: width < Size.mm(140)

    signal chosen(int index)

    implicitHeight: Size.mm(11)
    orientation: ListView.Horizontal
    spacing: Size.mm(narrow ? 2 : 3.75)
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    model: titles
    clip: contentWidth > width
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Groups")

    delegate: Pressable {
        id: tab

        required property int index
        required property string modelData
        readonly property bool current: index === root.currentIndex

        height: root.height
        width: Math.max(Size.mm(11), word.implicitWidth + Size.mm(4.5))
        ringInside: true
        text: modelData
        Accessible.role: Accessible.PageTab
        Accessible.selected: current
        onClicked: {
            root.currentIndex = index;
            root.chosen(index);
        }

        contentItem: Item {
            Txt {
                id: word
                x: Size.mm(1)
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: -Size.mm(0.5)
                text: tab.text
                size: root.narrow ? Theme.body : Math.round((Theme.body + Theme.row) / 2)
                font.weight: tab.current ? Font.DemiBold : Font.Normal
                color: tab.current || tab.down ? Theme.ink : Theme.ink2
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Size.mm(0.75)
                color: tab.current ? Theme.ink : "transparent"
            }
        }
    }
}
