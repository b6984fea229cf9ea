pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What it costs and how many there are; nothing is sold unless asked for.
SidePanel {
    id: root

    required property PriceViewModel price

    signal taken(string sku)

    title: qsTr("Price check")
    note: price.known ? "" : qsTr("Scan the product. Nothing is added to the basket.")

    component Fact: Column {
        id: fact

        property string label
        property string value

        width: Size.mm(40)

        Txt {
            text: fact.label
            size: Theme.small
            color: Theme.ink2
        }

        Txt {
            text: fact.value === "" ? "–" : fact.value
            size: Theme.amount
            font.weight: Font.Bold
        }
    }

    Item {
        anchors.fill: parent
        visible: root.price.known

        ProductPicture {
            id: shot
            width: Size.mm(36)
            height: width
            color: Theme.raised
            glyph: root.price.glyph
            picture: root.price.picture
        }

        Column {
            x: shot.width + Size.mm(6)
            width: parent.width - x
            anchors.verticalCenter: shot.verticalCenter
            spacing: Size.mm(1)

            Txt {
                width: parent.width
                text: root.price.title
                size: Theme.title
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            Txt {
                width: parent.width
                text: root.price.note
                color: Theme.ink2
            }

            Row {
                spacing: Size.mm(2)

                Txt {
                    id: figure
                    text: root.price.price
                    size: Theme.change
                    font.weight: Font.Bold
                }

                Txt {
                    anchors.baseline: figure.baseline
                    text: root.price.unit
                    size: Theme.row
                    color: Theme.ink2
                }
            }
        }

        Row {
            id: facts
            anchors.top: shot.bottom
            anchors.topMargin: Size.mm(8)
            spacing: Size.mm(6)

            Fact {
                label: qsTr("Here")
                value: root.price.here
            }

            Fact {
                label: qsTr("In other shops")
                value: root.price.elsewhere
            }
        }

        AgeLabel {
            anchors.top: facts.bottom
            anchors.topMargin: Size.mm(4)
            text: root.price.age
            old: root.price.old
        }
    }

    actions: ActionButton {
        visible: root.price.known
        glyph: "plus"
        text: qsTr("Add to the basket")
        onClicked: root.taken(root.price.sku)
    }
}
