pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The scanner doctor: codes to be scanned from the screen or from the printed sheet, and what is wrong with the scanner.
WorkPage {
    id: page

    required property ScannerDoctorViewModel vm

    onVisibleChanged: if (visible)
        page.vm.begin()
    onActed: page.shell.go("sell")
    onLeaving: page.shell.go("settings")
    onKeyActivated: n => {
        if (n === 6)
            page.vm.begin();
        else if (n === 7)
            page.vm.saveSheet();
    }
    Keys.onUpPressed: page.vm.step(-1)
    Keys.onDownPressed: page.vm.step(1)

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "↑ ↓", text: qsTr("Show another code")},
            {cap: "F6", text: qsTr("Begin again")},
            {cap: "F7", text: qsTr("Save the sheet to print")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "scanner"
    hero.glyphTone: page.vm.tone
    hero.title: qsTr("Scanner doctor")
    hero.lines: [page.vm.verdict]
    total.label: qsTr("It is")
    total.figure: page.shell.clock
    total.meta: [{strong: page.shell.place}, {text: page.shell.cashier}]
    rail.primary: qsTr("Back to sale")
    rail.keys: [
        page.helpKey,
        {n: 2, glyph: "tag", label: qsTr("Price check"), enabled: false},
        {n: 3, glyph: "times-one", label: qsTr("Quantity"), enabled: false},
        {n: 4, glyph: "trash", label: qsTr("Void line"), enabled: false},
        {n: 5, glyph: "pause", label: qsTr("Park"), enabled: false},
        {n: 6, glyph: "refresh", label: qsTr("Begin again")},
        {n: 7, glyph: "download", label: qsTr("Save the sheet")},
        {n: 8, glyph: "dots", label: qsTr("More"), enabled: false},
        {n: 9, glyph: "percent", label: qsTr("Discount"), enabled: false},
        {n: 10, glyph: "credit-card", label: qsTr("Card"), enabled: false},
        {n: 11, glyph: "banknote", label: qsTr("Cash, exact"), enabled: false}
    ]

    leftPage: ListView {
        id: list
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: page.vm.rows

        delegate: ListRow {
            required property var model

            width: list.width
            height: Size.mm(15)
            glyph: model.key === "accents" ? "scan" : "barcode"
            text: model.name
            note: model.note
            value: model.state
            tone: model.tone
            selected: model.key === page.vm.chosen
            onClicked: page.vm.choose(model.key)
        }
    }

    work: FocusScope {
        Rectangle {
            id: white
            width: parent.width
            height: Size.mm(38)
            radius: Size.radius
            color: "#ffffff"
            border.width: Size.hairline
            border.color: Theme.edge

            Image {
                id: symbol
                readonly property int times: Math.max(1, Math.min(Math.floor(Size.mm(32) / implicitHeight), Math.floor(parent.width / implicitWidth)))
                anchors.centerIn: parent
                width: implicitWidth * times
                height: page.vm.chosen === "accents" ? implicitHeight * times : Size.mm(26)
                source: page.vm.picture
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: page.vm.codeName
            }
        }

        Field {
            id: heard
            anchors.top: white.bottom
            anchors.topMargin: Size.mm(3)
            width: parent.width
            focus: true
            label: qsTr("What the scanner types")
            hint: qsTr("Scan now; nothing is sold here")
            onEdited: quiet.restart()
            onSubmitted: text => heard.take(text, true)

            function take(text, closed) {
                quiet.stop();
                heard.text = "";
                page.vm.typed(text, closed);
            }

            Timer {
                id: quiet
                interval: 1500
                onTriggered: heard.take(heard.text, false)
            }
        }

        ListView {
            id: faults
            anchors.top: heard.bottom
            anchors.topMargin: Size.mm(2)
            anchors.bottom: saved.top
            anchors.bottomMargin: Size.mm(2)
            width: parent.width
            clip: true
            spacing: Size.mm(2)
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            model: page.vm.faults

            delegate: NoticeBar {
                required property var model

                width: faults.width
                tone: model.tone
                text: model.happened
                detail: model.now
            }
        }

        NoticeBar {
            id: saved
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible ? implicitHeight : 0
            visible: text !== ""
            text: page.vm.saved
            tone: page.vm.savedTone
        }
    }
}
