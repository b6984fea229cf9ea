pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The other stores that can give it away, the nearest first; each number says how old it is.
Column {
    id: root

    required property LookViewModel look

    Repeater {
        model: root.look.stores

        delegate: Item {
            id: store

            required property var model

            width: root.width
            height: Size.mm(14)
            Accessible.role: Accessible.ListItem
            Accessible.name: [store.model.name, store.model.distance, store.model.free, store.model.age].filter(part => part !== "").join(", ")

            Hairline {
                width: parent.width
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "building-store"
                size: Size.mm(5.5)
                color: Theme.ink2
            }

            Column {
                x: Size.mm(8)
                width: free.x - x - Size.mm(3)
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    width: parent.width
                    text: store.model.name
                    size: Theme.row
                    font.weight: Font.DemiBold
                }

                Txt {
                    width: parent.width
                    visible: text !== ""
                    text: [store.model.distance, store.model.detail].filter(part => part !== "").join(" · ")
                    size: Theme.small
                    color: Theme.ink2
                }
            }

            Column {
                id: free
                x: parent.width - width
                anchors.verticalCenter: parent.verticalCenter

                Txt {
                    anchors.right: parent.right
                    text: store.model.free
                    size: Theme.row
                    font.weight: Font.Bold
                }

                AgeLabel {
                    anchors.right: parent.right
                    text: store.model.age
                    old: store.model.old
                    size: Theme.caption
                }
            }
        }
    }

    Item {
        width: root.width
        height: Size.mm(14)
        visible: root.look.noneElsewhere

        Hairline {
            width: parent.width
        }

        Txt {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("No other store has one to give away.")
            size: Theme.row
            color: Theme.ink2
        }
    }
}
