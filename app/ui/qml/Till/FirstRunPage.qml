pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A fresh till: language, the first manager's name, a PIN twice. Nothing else is asked before the first sale.
WorkPage {
    id: page

    required property SessionViewModel vm
    required property SettingsViewModel settings
    property string name
    property var pins: ["", ""]
    property int turn: 0

    function put(pin: string) {
        const pins = page.pins.slice();
        pins[page.turn] = pin.slice(0, 12);
        page.pins = pins;
    }

    function send() {
        if (page.turn === 0 && page.pins[0].length >= 8)
            page.turn = 1;
        else if (page.ready)
            page.vm.enrolFirst(page.name, page.pins[0], page.pins[1]);
    }

    readonly property bool ready: page.name.trim() !== "" && page.pins[0].length >= 8 && page.pins[1].length >= 8

    onVisibleChanged: page.pins = ["", ""]
    onActed: page.send()
    canAct: page.ready && !page.vm.busy
    Keys.onReturnPressed: page.send()
    Keys.onEnterPressed: page.send()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.put(page.pins[page.turn].slice(0, -1));
        else if (/^[0-9]$/.test(event.text))
            page.put(page.pins[page.turn] + event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: page.vm

        function onChanged() {
            if (page.vm.problem !== "") {
                page.pins = ["", ""];
                page.turn = 0;
            }
        }
    }

    hero.kind: "plain"
    hero.glyph: "building-store"
    hero.title: qsTr("Welcome. Who runs this shop?")
    hero.lines: [qsTr("Nothing leaves this till. It works without a network.")]
    total.label: qsTr("It is")
    total.figure: page.shell.clock
    total.meta: [{strong: page.shell.place}]
    rail.primary: qsTr("Begin")
    rail.primaryDetail: page.ready ? "" : qsTr("name and PIN twice")

    leftPage: ListView {
        id: languages
        topMargin: Size.mm(3)
        spacing: Size.gap
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: page.settings.languages

        delegate: Item {
            id: language

            required property int index
            required property string modelData

            width: languages.width
            height: Size.mm(17)

            BigChoice {
                x: Size.pad
                width: parent.width - 2 * x
                height: parent.height
                glyph: "language"
                text: language.modelData
                on: language.index === page.settings.language
                onClicked: page.settings.chooseLanguage(language.index)
            }
        }
    }

    work: FocusScope {
        id: work

        readonly property bool narrow: width < Size.mm(150)

        Field {
            id: nameField
            focus: true
            y: Size.mm(4)
            width: work.narrow ? parent.width * 0.46 : Size.mm(80)
            label: qsTr("Your name")
            hint: qsTr("As colleagues call you")
            maximumLength: 60
            onEdited: text => page.name = text
            onSubmitted: {
                page.turn = 0;
                page.forceActiveFocus();
                pad.forceActiveFocus();
            }
        }

        Repeater {
            model: [qsTr("PIN, at least 8 figures"), qsTr("The same PIN again")]

            Pressable {
                id: pin

                required property int index
                required property string modelData
                readonly property bool now: page.turn === index

                y: nameField.y + nameField.height + Size.mm(6) + index * Size.mm(26)
                width: nameField.width
                height: Size.mm(22)
                text: modelData
                onActiveFocusChanged: {
                    if (pin.activeFocus)
                        page.turn = pin.index;
                }
                onClicked: {
                    page.turn = pin.index;
                    pad.forceActiveFocus();
                }

                background: Rectangle {
                    radius: Size.radius
                    color: Theme.surface
                    border.width: pin.now ? Size.rule : Size.hairline
                    border.color: pin.now ? Theme.accent : Theme.edge
                }

                contentItem: Item {
                    Txt {
                        x: Size.pad
                        y: Size.mm(3)
                        text: pin.text
                        font.weight: Font.DemiBold
                    }

                    PinDots {
                        x: Size.pad
                        y: Size.mm(12)
                        spacing: Size.mm(work.narrow || filled > 8 ? 1.5 : 2.5)
                        filled: page.pins[pin.index].length
                        length: Math.max(8, filled)
                    }
                }
            }
        }

        NoticeBar {
            y: nameField.y + nameField.height + Size.mm(60)
            width: nameField.width
            visible: page.vm.problem !== ""
            tone: "stop"
            text: page.vm.problem
        }

        KeyPad {
            id: pad
            anchors.right: parent.right
            y: Size.mm(10)
            width: Math.min(Size.mm(86), parent.width - nameField.width - Size.mm(6))
            height: Size.mm(86)
            decimalMark: ""
            onTyped: key => page.put(page.pins[page.turn] + key)
            onErased: page.put(page.pins[page.turn].slice(0, -1))
        }

        Txt {
            anchors.bottom: parent.bottom
            width: parent.width
            text: qsTr("The first person becomes its manager and takes on everybody else.")
            size: Theme.row
            wrapMode: Text.Wrap
        }

        Txt {
            anchors.left: pad.left
            anchors.right: pad.right
            anchors.top: pad.bottom
            anchors.topMargin: Size.mm(4)
            text: qsTr("Not all alike, not in a row. Nobody can read it back, not even support.")
            size: Theme.small
            wrapMode: Text.Wrap
            color: Theme.ink2
        }
    }
}
