pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Theme"

// All columns side by side where there is room, else one at a time with its neighbours under the thumb.
FocusScope {
    id: root

    required property BoardViewModel vm
    readonly property bool upright: width < Size.mm(200)
    readonly property int side: Size.mm(upright ? 4 : 3.6)
    readonly property int gap: Size.mm(2.3)
    readonly property bool room: width > Size.mm(240)

    Loader {
        x: root.side
        width: parent.width - 2 * x
        height: parent.height - Size.mm(2.5)
        active: root.width > 0
        sourceComponent: root.upright ? one : all
    }

    Component {
        id: all

        Row {
            id: columns
            readonly property int places: root.room ? 7 : 6
            readonly property real share: (width - root.gap * (places - 1)) / (places + 0.75)

            spacing: root.gap

            Repeater {
                model: root.vm.columns

                BoardColumn {
                    width: Math.floor(columns.share * (loud ? 1.75 : 1))
                    height: columns.height
                    visible: root.room || model.key !== "today"
                    vm: root.vm
                }
            }
        }
    }

    Component {
        id: one

        Item {
            id: sheet

            Repeater {
                model: root.vm.columns

                BoardColumn {
                    y: Size.mm(1)
                    width: sheet.width
                    height: tabs.y - y - Size.mm(2)
                    visible: model.key === root.vm.column
                    vm: root.vm
                }
            }

            Row {
                id: tabs
                anchors.bottom: parent.bottom
                width: parent.width
                height: Size.mm(14)

                Repeater {
                    model: root.vm.columns

                    ColumnTab {
                        width: tabs.width / 7
                        height: tabs.height
                        here: model.key === root.vm.column
                        onClicked: root.vm.look(model.key)
                    }
                }
            }
        }
    }
}
