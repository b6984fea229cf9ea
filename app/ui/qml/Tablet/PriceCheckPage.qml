pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Scan after scan: what it costs, what that is for a kilogram, and why; nothing is added anywhere.
TabletPage {
    id: page

    required property LookViewModel look
    required property FindViewModel vm

    onBack: page.vm.back()
    onTyped: text => page.vm.begin(text)
    Keys.onReturnPressed: page.vm.showStock()
    Keys.onEnterPressed: page.vm.showStock()

    head: Item {
        Txt {
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            width: person.x - x - Size.gap
            text: qsTr("Price check")
            size: Theme.headline
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
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

        focus: true

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Size.pad, Size.mm(90))
            visible: !page.look.known
            glyph: "barcode"
            title: qsTr("Scan a product")
            text: qsTr("Its price comes with the price for a kilogram or litre and with every offer.")
        }

        Flickable {
            id: checked
            width: work.lying ? Math.round(work.width * 0.56) : work.width
            height: work.lying ? work.height : Math.min(card.height, work.height - Size.mm(30))
            visible: page.look.known
            contentHeight: card.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: card
                width: parent.width

                PhotoStage {
                    width: parent.width
                    height: work.lying ? Math.max(Size.mm(18), Math.min(Size.mm(40), work.height - below.height)) : Size.mm(48)
                    picture: page.look.picture
                    glyph: page.look.glyph
                }

                Column {
                    id: below
                    x: Size.pad
                    width: parent.width - 2 * x
                    topPadding: Size.mm(3)
                    bottomPadding: Size.mm(3)
                    spacing: Size.mm(2)

                    PriceBlock {
                        width: parent.width
                        large: true
                        look: page.look
                    }

                    WhyRows {
                        width: parent.width
                        look: page.look
                    }

                    ActionButton {
                        width: parent.width
                        kind: "primary"
                        glyph: "package"
                        text: qsTr("How many there are")
                        detail: page.look.promiseSums
                        onClicked: page.vm.showStock()
                    }
                }
            }
        }

        Hairline {
            x: work.lying ? checked.width : 0
            y: work.lying ? 0 : checked.height
            width: work.lying ? implicitWidth : work.width
            height: work.lying ? work.height : implicitHeight
            visible: page.look.known
        }

        LookedList {
            x: work.lying ? checked.width : 0
            y: work.lying ? 0 : checked.height
            width: work.width - x
            height: work.height - y
            visible: page.look.known
            title: qsTr("Looked at before")
            model: page.look.looked
            onChosen: sku => page.look.showSku(sku)
        }
    }
}
