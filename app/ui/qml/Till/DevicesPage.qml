pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Every device of this till: how it is and since when, what to do about it, trying it out, what is nearby, the bundle.
WorkPage {
    id: page

    required property DevicesViewModel vm
    property int section: 0

    onVisibleChanged: if (visible)
        page.vm.load()
    onActed: page.shell.go("sell")
    onLeaving: page.shell.go("sell")
    onKeyActivated: n => {
        if (n === 6)
            page.vm.load();
        else if (n === 10 && page.vm.trial !== "")
            page.vm.tryOut();
    }
    Keys.onUpPressed: page.vm.step(-1)
    Keys.onDownPressed: page.vm.step(1)
    Keys.onLeftPressed: page.section = Math.max(0, page.section - 1)
    Keys.onRightPressed: page.section = Math.min(2, page.section + 1)

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "↑ ↓", text: qsTr("Choose a device")},
            {cap: "← →", text: qsTr("Device, what is nearby, support")},
            {cap: "F6", text: qsTr("Ask every device again")},
            {cap: "F10", text: qsTr("Try the device out")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "plug"
    hero.glyphTone: page.vm.tone
    hero.title: page.vm.title
    hero.lines: [qsTr("Selling goes on without them."), qsTr("What was pulled out comes back by itself.")]
    total.label: qsTr("Ready")
    total.figure: page.vm.ready
    total.meta: [{strong: page.shell.place}, {text: page.shell.clock}]
    rail.primary: qsTr("Back to sale")
    rail.keys: [
        page.helpKey,
        {n: 2, glyph: "tag", label: qsTr("Price check"), enabled: false},
        {n: 3, glyph: "times-one", label: qsTr("Quantity"), enabled: false},
        {n: 4, glyph: "trash", label: qsTr("Void line"), enabled: false},
        {n: 5, glyph: "pause", label: qsTr("Park"), enabled: false},
        {n: 6, glyph: "refresh", label: qsTr("Ask again")},
        {n: 7, glyph: "receipt", label: qsTr("Receipts"), enabled: false},
        {n: 8, glyph: "dots", label: qsTr("More"), enabled: false},
        {n: 9, glyph: "percent", label: qsTr("Discount"), enabled: false},
        {n: 10, glyph: "settings", label: qsTr("Try it out"), enabled: page.vm.trial !== ""},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: false}
    ]

    leftPage: ListView {
        id: list
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: page.vm.rows
        currentIndex: page.vm.place
        highlightMoveDuration: 0

        delegate: ListRow {
            required property var model

            width: list.width
            height: Size.mm(13)
            glyph: model.glyph
            text: model.name
            note: model.note
            value: model.state
            valueNote: model.since
            tone: model.tone
            selected: model.key === page.vm.chosen
            onClicked: {
                page.section = 0;
                page.vm.choose(model.key);
            }
        }

        Txt {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("No device is set up")
            size: Theme.row
            color: Theme.ink2
        }
    }

    work: FocusScope {
        TabRow {
            id: tabs
            width: parent.width
            titles: [qsTr("This device"), qsTr("Seen nearby"), qsTr("Support")]
            currentIndex: page.section
            onChosen: index => page.section = index
        }

        Loader {
            anchors.fill: parent
            anchors.topMargin: tabs.height + Size.mm(4)
            focus: true
            onLoaded: (item as Item).focus = true
            sourceComponent: [device, nearby, support][page.section]
        }

        Component {
            id: device

            DeviceDetail {
                vm: page.vm
                onDoctorWanted: where => page.shell.go(where)
            }
        }

        Component {
            id: nearby

            DeviceSearch {
                vm: page.vm
            }
        }

        Component {
            id: support

            SupportPane {
                vm: page.vm
            }
        }
    }
}
