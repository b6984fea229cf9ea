pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The right pane of selling: search and tiles always stay loaded, a panel lies over them while it is open.
FocusScope {
    id: root

    required property SellPage page
    readonly property string panel: page.vm.panel
    readonly property bool covered: panel !== "tiles" && panel !== "results"
    readonly property var panels: ({
        help: helpPanel, check: checkPanel, recall: recallPanel, menu: menuPanel, discount: discountPanel,
        reason: reasonPanel, age: agePanel, approval: approvalPanel, refusal: refusalPanel,
        weight: entryPanel, price: entryPanel, quantity: entryPanel, serial: entryPanel
    })

    function rest() {
        (covered ? over : still).forceActiveFocus();
    }

    function beginSearch(text: string) {
        search.forceActiveFocus();
        if (text !== "") {
            search.text = text;
            page.vm.type(text);
        }
    }

    onCoveredChanged: rest()
    Component.onCompleted: rest()

    Item {
        id: still
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        visible: !root.covered
    }

    Item {
        anchors.fill: parent
        anchors.margins: Size.pad
        visible: !root.covered

        SearchField {
            id: search

            function follow() {
                if (text !== root.page.search.text)
                    text = root.page.search.text;
            }

            width: parent.width
            hint: root.page.vm.armed === "" ? qsTr("Search name, code or brand") : qsTr("Scan now, or type a code")
            armed: root.page.vm.armed
            onEdited: text => {
                root.page.vm.type(text);
                follow();
            }
            onSubmitted: text => root.page.vm.submit(text)
            onCancelled: root.page.vm.escape()
        }

        Connections {
            target: root.page.search

            function onTextChanged() {
                search.follow();
            }
        }

        TabRow {
            id: tabs
            anchors.top: search.bottom
            anchors.topMargin: Size.mm(2)
            width: parent.width
            visible: root.panel === "tiles"
            titles: root.page.tiles.titles
            currentIndex: root.page.tiles.current
            onChosen: index => root.page.tiles.open(index)
        }

        TileGrid {
            anchors.fill: parent
            anchors.topMargin: Size.mm(29)
            visible: root.panel === "tiles"
            model: root.page.tiles.tiles
            onChosen: index => root.page.tiles.press(index)
        }

        Txt {
            anchors.centerIn: parent
            width: parent.width - Size.mm(20)
            visible: root.panel === "tiles" && root.page.tiles.titles.length === 0
            text: qsTr("There are no tiles yet. Scan, or type a name: everything can be found.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.ink2
        }

        SellResults {
            anchors.fill: parent
            anchors.topMargin: Size.mm(16)
            visible: root.panel === "results"
            search: root.page.search
            onChosen: place => root.page.vm.takeResult(place)
        }
    }

    Loader {
        id: over
        anchors.fill: parent
        active: root.covered
        focus: active
        sourceComponent: root.panels[root.panel] ?? null
    }

    Component {
        id: helpPanel

        SellHelp {
            onClosed: root.page.vm.escape()
        }
    }

    Component {
        id: checkPanel

        PriceCheckPanel {
            price: root.page.price
            onClosed: root.page.vm.escape()
            onTaken: sku => root.page.vm.sellChecked(sku)
        }
    }

    Component {
        id: recallPanel

        RecallPanel {
            parked: root.page.parked
            onClosed: root.page.vm.escape()
        }
    }

    Component {
        id: menuPanel

        MenuPanel {
            items: root.page.vm.menu
            onChosen: item => root.page.vm.chooseMenu(item)
            onClosed: root.page.vm.escape()
        }
    }

    Component {
        id: discountPanel

        DiscountPanel {
            discount: root.page.discount
        }
    }

    Component {
        id: reasonPanel

        ReasonPanel {
            choice: root.page.choice
        }
    }

    Component {
        id: agePanel

        AgePanel {
            choice: root.page.choice
            waiting: root.page.vm.waiting
        }
    }

    Component {
        id: entryPanel

        EntryPanel {
            entry: root.page.entry
            waiting: root.page.vm.waiting
        }
    }

    Component {
        id: approvalPanel

        ApprovalPanel {
            approval: root.page.approval
        }
    }

    Component {
        id: refusalPanel

        SellRefusal {
            refusal: root.page.refusal
        }
    }
}
