pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// One product: what it costs and why, every size and colour, what may be promised here, and who else has it.
TabletPage {
    id: page

    required property LookViewModel look
    required property FindViewModel vm

    onBack: page.vm.back()
    onTyped: text => page.vm.begin(text)

    head: Item {
        RoundKey {
            id: leave
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            glyph: "arrow-left"
            name: qsTr("Back")
            onClicked: page.back()
        }

        Pressable {
            id: field
            anchors.left: leave.right
            anchors.right: person.left
            anchors.leftMargin: Size.gap
            anchors.rightMargin: Size.gap
            anchors.verticalCenter: parent.verticalCenter
            height: Size.mm(12)
            text: qsTr("Find or scan")
            onClicked: page.vm.begin("")

            background: Rectangle {
                radius: field.corner
                color: field.down ? Theme.accentSoft : Theme.surface
                border.width: Size.hairline
                border.color: Theme.edge
            }

            contentItem: Item {
                Icon {
                    id: glass
                    x: Size.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    size: Size.mm(5)
                    stroke: 2
                    color: Theme.ink2
                }

                Txt {
                    anchors.left: glass.right
                    anchors.leftMargin: Size.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x - Size.mm(3)
                    text: field.text
                    size: Theme.row
                    color: Theme.ink2
                }
            }
        }

        PersonKey {
            id: person
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            shell: page.shell
        }
    }

    body: FocusScope {
        id: work

        readonly property bool lying: page.lying
        readonly property int tall: grid.height + ages.height + bar.height + Size.mm(6)

        focus: true

        Flickable {
            id: first
            width: work.lying ? Math.round(work.width * 0.42) : work.width
            height: work.height
            contentHeight: work.lying ? facts.y + facts.height : stock.y + stock.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            PhotoStage {
                id: photo
                width: parent.width
                height: work.lying ? Math.max(Size.mm(34), work.height - facts.height - Size.mm(2))
                                   : Math.max(Size.mm(34), Math.min(Size.mm(74), work.height - facts.height - work.tall - Size.mm(46)))
                picture: page.look.picture
                glyph: page.look.glyph
            }

            Column {
                id: facts
                x: Size.pad
                y: photo.height
                width: parent.width - 2 * x
                topPadding: Size.mm(3)
                bottomPadding: Size.mm(2)
                spacing: Size.mm(2)

                PriceBlock {
                    width: parent.width
                    look: page.look
                }

                WhyRows {
                    width: parent.width
                    look: page.look
                }
            }
        }

        Hairline {
            x: first.width
            height: parent.height
            visible: work.lying
        }

        Flickable {
            id: second
            x: first.width
            width: work.width - x
            height: work.height
            visible: work.lying
            contentHeight: stock.height + Size.mm(2)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
        }

        Column {
            id: stock
            parent: work.lying ? second.contentItem : first.contentItem
            x: Size.pad
            y: work.lying ? Size.mm(1) : facts.y + facts.height
            width: (work.lying ? second.width : first.width) - 2 * x
            bottomPadding: Size.mm(2)

            Hairline {
                width: parent.width
                visible: !work.lying
            }

            VariantGrid {
                id: grid
                width: parent.width
                focus: true
                look: page.look
            }

            AgeRow {
                id: ages
                width: parent.width
                look: page.look
            }

            Item {
                width: 1
                height: Size.gap
            }

            PromiseBar {
                id: bar
                width: parent.width
                look: page.look
            }

            Item {
                width: 1
                height: Size.gap
            }

            StoreList {
                width: parent.width
                look: page.look
            }
        }
    }
}
