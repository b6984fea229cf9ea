pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Find a product: scan its label, or type a part of its name. Empty, it shows what was looked at before.
TabletPage {
    id: page

    required property SearchViewModel search
    required property LookViewModel look
    required property FindViewModel vm

    function begin(text: string) {
        page.search.edit(page.search.text + text);
        page.headItem?.forceActiveFocus();
    }

    onVisibleChanged: if (visible)
        page.headItem?.forceActiveFocus()
    onBack: page.search.clear()
    onTyped: text => page.begin(text)
    Keys.onUpPressed: page.search.step(-1)
    Keys.onDownPressed: page.search.step(1)
    Keys.onReturnPressed: page.vm.take(page.search.text)
    Keys.onEnterPressed: page.vm.take(page.search.text)

    head: FocusScope {
        focus: true

        SearchField {
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            width: person.x - x - Size.gap
            height: Size.mm(12)
            focus: true
            hint: qsTr("Find or scan")
            cap: ""
            text: page.search.text
            onEdited: text => page.search.edit(text)
            onSubmitted: text => page.vm.take(text)
            onCancelled: page.search.clear()
        }

        PersonKey {
            id: person
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            shell: page.shell
        }
    }

    body: Item {
        ListView {
            id: results
            anchors.fill: parent
            visible: page.search.open
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            model: page.search.results
            currentIndex: page.search.selected
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            section.property: "group"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Search results")

            section.delegate: ResultGroup {
                required property string section

                width: results.width
                height: section === "" ? 0 : implicitHeight
                visible: section !== ""
                text: section
            }

            delegate: ProductRow {
                required property int index
                required property var model

                width: results.width
                text: model.text
                note: model.note
                price: model.price
                glyph: model.glyph
                picture: model.picture
                stock: page.vm.stockText(model.here, model.elsewhere)
                stockTone: page.vm.stockTone(model.here, model.elsewhere)
                selected: model.selected
                onClicked: page.vm.choose(index)
            }
        }

        Txt {
            y: Size.mm(12)
            x: Size.mm(8)
            width: parent.width - 2 * x
            visible: page.search.open && page.search.settled && page.search.count === 0
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: qsTr("Nothing here is called that. Try fewer letters, or the digits under the bars.")
            size: Theme.row
            color: Theme.ink2
        }

        LookedList {
            anchors.fill: parent
            visible: !page.search.open
            title: qsTr("Looked at before")
            model: page.look.looked
            onChosen: sku => page.vm.chooseSku(sku)
        }

        EmptyNote {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Size.pad, Size.mm(90))
            visible: !page.search.open && page.look.lookedCount === 0
            glyph: "scan"
            title: qsTr("Scan a label, or type a name")
            text: qsTr("Price, sizes and colours, and who has it come at once.")
        }
    }
}
