pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// Who takes the tablet: a name and a PIN, or a badge before the scanner. The page that was open waits beneath.
TabletPage {
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

    leads: false
    onVisibleChanged: {
        page.figures = "";
        if (visible)
            page.vm.load();
    }
    onBack: page.figures = ""
    onTyped: text => {
        if (/^[0-9]$/.test(text))
            page.press(text);
    }
    Keys.onUpPressed: page.vm.step(-1)
    Keys.onDownPressed: page.vm.step(1)
    Keys.onReturnPressed: page.send()
    Keys.onEnterPressed: page.send()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Backspace)
            return;
        event.accepted = true;
        page.figures = page.figures.slice(0, -1);
    }

    Connections {
        target: page.vm

        function onChanged() {
            if (page.vm.problem !== "")
                page.figures = "";
        }
    }

    head: Item {
        Txt {
            x: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            width: waiting.x - x - Size.gap
            text: qsTr("Who takes the tablet?")
            size: Theme.headline
            font.weight: Font.Bold
            minimumPixelSize: Theme.lead
            fontSizeMode: Text.HorizontalFit
            Accessible.role: Accessible.Heading
        }

        ToneLabel {
            id: waiting
            anchors.right: parent.right
            anchors.rightMargin: Size.pad
            anchors.verticalCenter: parent.verticalCenter
            text: page.places.waiting
            tone: page.places.waitingTone
            glyph: "bell"
            size: Theme.row
        }
    }

    body: Item {
        id: work

        readonly property bool lying: page.lying

        Item {
            id: names
            x: Size.pad
            width: (work.lying ? work.width / 2 : work.width) - 2 * Size.pad
            height: work.lying ? work.height : work.height - typing.height

            Txt {
                id: how
                y: Size.mm(4)
                width: parent.width
                text: qsTr("Choose your name and type your PIN, or scan your badge.")
                size: Theme.row
                wrapMode: Text.Wrap
                color: Theme.ink2
            }

            Txt {
                id: told
                anchors.top: how.bottom
                anchors.topMargin: Size.mm(1)
                width: parent.width
                visible: text !== ""
                text: page.vm.hint
                wrapMode: Text.Wrap
                color: Theme.ink2
            }

            GridView {
                id: people
                anchors.top: told.visible ? told.bottom : how.bottom
                anchors.topMargin: Size.mm(4)
                anchors.bottom: parent.bottom
                width: parent.width + Size.gap
                cellWidth: Math.floor(width / 2)
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

            NoticeBar {
                anchors.top: people.top
                width: parent.width
                visible: page.vm.fresh
                tone: ""
                glyph: "users"
                text: qsTr("Nobody may sign in here yet.")
                detail: qsTr("The people of the store come from head office: pair this tablet with “omnitill enrol”.")
            }
        }

        Item {
            id: typing
            x: work.lying ? work.width / 2 : 0
            y: work.height - height
            width: work.lying ? work.width / 2 : work.width
            height: Math.min(work.height, Size.mm(work.lying ? 108 : 118))
            visible: !page.vm.fresh

            Txt {
                id: name
                anchors.horizontalCenter: pad.horizontalCenter
                width: Math.min(implicitWidth, typing.width - 2 * Size.pad)
                text: page.vm.chosenName === "" ? qsTr("Choose your name") : page.vm.chosenName
                size: Theme.title
                font.weight: Font.Bold
            }

            PinDots {
                id: dots
                anchors.horizontalCenter: pad.horizontalCenter
                anchors.top: name.bottom
                anchors.topMargin: Size.mm(3)
                filled: page.figures.length
                length: Math.max(6, page.figures.length)
            }

            NoticeBar {
                id: notice
                anchors.horizontalCenter: pad.horizontalCenter
                anchors.top: dots.bottom
                anchors.topMargin: Size.mm(3)
                width: pad.width
                height: Size.mm(14)
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
                anchors.topMargin: Size.mm(3)
                anchors.bottom: enter.top
                anchors.bottomMargin: Size.gap
                width: Math.min(Size.mm(100), parent.width - 2 * Size.pad)
                decimalMark: ""
                enabled: page.vm.ready
                onTyped: key => page.press(key)
                onErased: page.figures = page.figures.slice(0, -1)
            }

            ActionButton {
                id: enter
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height - Size.pad
                width: pad.width
                kind: "primary"
                glyph: "check"
                text: qsTr("Sign in")
                enabled: page.vm.ready && page.figures.length >= 4
                onClicked: page.send()
            }
        }
    }
}
