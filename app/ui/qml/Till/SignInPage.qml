pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Who sits at the till: a tile and a PIN, or a badge under the scanner. The basket and the lights stay.
WorkPage {
    id: page

    required property SessionViewModel vm
    property string figures

    function press(key: string) {
        if (page.vm.ready && page.figures.length < 12)
            page.figures += key;
    }

    function send() {
        const pin = page.figures;
        page.figures = "";
        if (pin.length >= 4)
            page.vm.pin(pin);
    }

    onVisibleChanged: {
        page.figures = "";
        if (visible)
            page.vm.load();
    }
    onActed: page.send()
    onLeaving: page.figures = ""
    canAct: page.vm.ready && page.figures.length >= 4
    Keys.onUpPressed: page.vm.step(-1)
    Keys.onDownPressed: page.vm.step(1)
    Keys.onReturnPressed: page.send()
    Keys.onEnterPressed: page.send()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.figures = page.figures.slice(0, -1);
        else if (/^[0-9]$/.test(event.text))
            page.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: page.vm

        function onChanged() {
            if (page.vm.problem !== "")
                page.figures = "";
        }
    }

    hero.kind: "plain"
    hero.glyph: "user"
    hero.title: qsTr("Who is at the till?")
    hero.lines: [qsTr("Choose your name and type your PIN, or scan your badge."), page.vm.hint || qsTr("Basket and shift stay as they are.")]
    total.label: qsTr("It is")
    total.figure: page.shell.clock
    total.meta: [{strong: page.shell.place}, {text: page.shell.shift}]
    rail.primary: qsTr("Sign in")
    rail.primaryDetail: page.vm.chosenName === "" ? qsTr("choose your name") : page.vm.chosenName

    leftPage: GridView {
        id: people
        topMargin: Size.mm(3)
        leftMargin: Size.pad
        cellWidth: (width - Size.pad - Size.gap) / 2
        cellHeight: Size.mm(20)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        keyNavigationEnabled: false
        model: page.vm.people

        delegate: Item {
            id: person

            required property string personId
            required property string name
            required property string role

            width: people.cellWidth
            height: people.cellHeight

            BigChoice {
                width: parent.width - Size.gap
                height: parent.height - Size.gap
                glyph: "user"
                text: person.name
                consequence: person.role
                on: person.personId === page.vm.chosen
                onClicked: page.vm.choose(person.personId)
            }
        }
    }

    work: Item {
        id: work

        Txt {
            id: name
            anchors.horizontalCenter: pad.horizontalCenter
            y: Size.mm(6)
            width: Math.min(implicitWidth, work.width)
            text: page.vm.chosenName === "" ? qsTr("Choose your name") : page.vm.chosenName
            size: Theme.headline
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        PinDots {
            id: dots
            anchors.horizontalCenter: pad.horizontalCenter
            anchors.top: name.bottom
            anchors.topMargin: Size.mm(6)
            filled: page.figures.length
            length: Math.max(6, page.figures.length)
        }

        NoticeBar {
            id: notice
            anchors.horizontalCenter: pad.horizontalCenter
            anchors.top: dots.bottom
            anchors.topMargin: Size.mm(6)
            width: pad.width
            height: Size.mm(15)
            opacity: page.vm.problem === "" ? 0 : 1
            tone: page.vm.wait > 0 ? "look" : "stop"
            glyph: page.vm.wait > 0 ? "clock" : Tone.glyph(tone)
            text: page.vm.problem
            detail: page.vm.wait > 0 ? qsTr("Type again in %1").arg(page.vm.waitText) : ""
        }

        KeyPad {
            id: pad
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: notice.bottom
            anchors.topMargin: Size.mm(4)
            width: Math.min(Size.mm(96), parent.width)
            height: Math.min(Size.mm(82), parent.height - y - Size.mm(4))
            decimalMark: ""
            enabled: page.vm.ready
            onTyped: key => page.press(key)
            onErased: page.figures = page.figures.slice(0, -1)
        }
    }
}
