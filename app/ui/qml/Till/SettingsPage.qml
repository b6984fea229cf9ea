pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What a person may change at the till, and what the till knows of itself.
WorkPage {
    id: page

    required property SettingsViewModel vm
    property int section: 0
    readonly property var sections: [
        {glyph: "language", text: qsTr("Language and look"), note: qsTr("Takes effect at once")},
        {glyph: "printer", text: qsTr("Devices"), note: page.vm.devices.title},
        {glyph: "users", text: qsTr("Staff"), note: qsTr("Take people on, make badges")},
        {glyph: "barcode", text: qsTr("Command codes"), note: qsTr("Work with the scanner alone")},
        {glyph: "scanner", text: qsTr("Scanner doctor"), note: qsTr("Codes that show how it is set")},
        {glyph: "info-circle", text: qsTr("About this till"), note: qsTr("Version, data, ledger")}
    ]

    approval: page.vm.staff.approval
    onVisibleChanged: if (visible)
        page.vm.load()
    onActed: page.shell.go("sell")
    onLeaving: page.shell.go("sell")
    Keys.onUpPressed: page.section = Math.max(0, page.section - 1)
    Keys.onDownPressed: page.section = Math.min(page.sections.length - 1, page.section + 1)

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "↑ ↓", text: qsTr("Choose a section")},
            {cap: qsTr("Tab"), text: qsTr("Go through what can be set")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: "settings"
    hero.title: qsTr("Settings")
    hero.lines: [qsTr("Selling goes on as before, whatever is changed here.")]
    total.label: qsTr("It is")
    total.figure: page.shell.clock
    total.meta: [{strong: page.shell.place}, {text: page.shell.cashier}]
    rail.primary: qsTr("Back to sale")

    leftPage: ListView {
        id: list
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: page.sections

        delegate: ListRow {
            required property int index
            required property var modelData

            width: list.width
            height: Size.mm(17)
            glyph: modelData.glyph
            text: modelData.text
            note: modelData.note
            selected: index === page.section
            onClicked: page.section = index
        }
    }

    work: FocusScope {
        Loader {
            anchors.fill: parent
            anchors.bottomMargin: Size.mm(16)
            focus: true
            sourceComponent: [look, devices, staff, codes, scanner, about][page.section]
        }

        NoticeBar {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: text !== ""
            tone: page.vm.problem === "" ? "good" : "stop"
            text: page.vm.problem === "" ? page.vm.said : page.vm.problem
        }

        Component {
            id: look

            Column {
                spacing: Size.mm(4)

                Txt {
                    text: qsTr("Language")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                Flow {
                    width: parent.width
                    spacing: Size.gap

                    Repeater {
                        model: page.vm.languages

                        NoteKey {
                            required property int index
                            required property string modelData

                            width: Size.mm(34)
                            text: modelData
                            on: index === page.vm.language
                            onClicked: page.vm.chooseLanguage(index)
                        }
                    }
                }

                Txt {
                    text: qsTr("Colours")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                OptionGroup {
                    label: qsTr("Colours")
                    options: page.vm.schemes
                    current: page.vm.scheme
                    onChosen: index => page.vm.chooseScheme(index)
                }

                Txt {
                    text: qsTr("Size of text")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                OptionGroup {
                    label: qsTr("Size of text")
                    options: page.vm.textSizes
                    current: page.vm.textSize
                    onChosen: index => page.vm.chooseTextSize(index)
                }
            }
        }

        Component {
            id: devices

            Item {
                Txt {
                    id: heading
                    text: qsTr("Devices")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                ActionButton {
                    id: care
                    anchors.right: parent.right
                    y: -Size.mm(1)
                    height: Size.mm(11)
                    focus: true
                    glyph: "plug"
                    text: qsTr("Look after them")
                    onClicked: page.shell.go("devices")
                }

                Panel {
                    anchors.fill: parent
                    anchors.topMargin: care.height + Size.mm(4)

                    ListView {
                        id: fitted
                        anchors.fill: parent
                        anchors.margins: Size.hairline
                        clip: true
                        boundsBehavior: Flickable.StopAtBounds
                        model: page.vm.devices.rows

                        delegate: ListRow {
                            required property var model
                            required property int index

                            width: fitted.width
                            height: Size.mm(13)
                            first: index === 0
                            last: index === fitted.count - 1
                            glyph: model.glyph
                            text: model.name
                            note: model.note
                            value: model.state
                            tone: model.tone
                            onClicked: {
                                page.vm.devices.choose(model.key);
                                page.shell.go("devices");
                            }
                        }
                    }
                }
            }
        }

        Component {
            id: staff

            StaffList {
                vm: page.vm.staff
                onPrinting: page.vm.printBadge()
            }
        }

        Component {
            id: codes

            CommandSheet {
                codes: page.vm.codes
                onPrinting: page.vm.printCodes()
            }
        }

        Component {
            id: scanner

            Column {
                spacing: Size.mm(4)

                Txt {
                    text: qsTr("Scanner doctor")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                Txt {
                    width: parent.width
                    text: qsTr("Scan some codes from the screen or from a printed sheet. The till tells whether the scanner is set right, and what to set.")
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }

                ActionButton {
                    glyph: "scanner"
                    text: qsTr("Begin")
                    onClicked: page.shell.go("scanner")
                }
            }
        }

        Component {
            id: about

            Column {
                spacing: Size.mm(4)

                Txt {
                    text: qsTr("About this till")
                    size: Theme.title
                    font.weight: Font.Bold
                }

                FactRows {
                    width: parent.width
                    rowHeight: Size.mm(11)
                    rows: page.vm.facts
                }
            }
        }
    }
}
