pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The end of a shift: a blind count, what differs and why, the Z.
WorkPage {
    id: page

    required property CloseViewModel vm
    readonly property bool counting: page.vm.step === 0
    readonly property bool closed: page.vm.step === 2

    function act() {
        [() => page.vm.counted(), () => page.vm.close(), () => page.shell.lock()][page.vm.step]();
    }

    // Figures go where the eyes are: into the count, then to the reasons.
    function begin() {
        if (page.counting)
            (page.listItem as CountSheet)?.go(0);
        else
            page.rightItem?.forceActiveFocus();
    }

    refusal: page.vm.refusal
    approval: page.vm.approval
    Component.onCompleted: Qt.callLater(page.begin)
    onCountingChanged: Qt.callLater(page.begin)
    onVisibleChanged: {
        if (!visible)
            return;
        page.vm.load();
        Qt.callLater(page.begin);
    }
    onActed: page.act()
    onLeaving: page.shell.go(page.closed ? "openShift" : "sell")
    canAct: page.vm.missing === ""

    help: [
        {title: qsTr("This page"), keys: [
            {cap: "0–9", text: qsTr("How many of a note or coin")},
            {cap: qsTr("Enter"), text: qsTr("Next note or coin")},
            {cap: "↑ ↓", text: qsTr("Choose a note, a coin or a reason")},
            {cap: "F12", text: qsTr("Go on to the next step")}
        ]},
        {title: qsTr("Till"), keys: [
            {cap: "F1", text: qsTr("Help, again: close it")},
            {cap: qsTr("Esc"), text: qsTr("One step back")}
        ]}
    ]
    hero.kind: "plain"
    hero.glyph: page.counting ? "eye-off" : "eye"
    hero.title: page.counting ? qsTr("Count the drawer") : qsTr("Counted blind at %1").arg(page.vm.countedAt)
    hero.lines: page.counting ? [qsTr("What the till expects is shown when you have counted."), page.vm.earlier] : [qsTr("Entered before the till showed what it expected."), qsTr("Counting again keeps both counts.")]
    hero.note: page.counting ? "" : qsTr("Kept")
    hero.noteTone: "good"
    hero.noteGlyph: page.counting ? "" : "lock"
    total.label: qsTr("Counted")
    total.currency: page.vm.currency
    total.figure: page.vm.count.total
    total.meta: [{strong: page.vm.count.pieces}, {text: page.shell.cashier}, {text: page.shell.shift}]
    rail.primary: [qsTr("Counted"), qsTr("Close shift"), qsTr("Sign out")][page.vm.step]
    rail.primaryDetail: page.vm.missing === "" ? ["", qsTr("and print Z %1").arg(page.vm.z), qsTr("next: count the float")][page.vm.step] : page.vm.missing

    leftPage: CountSheet {
        count: page.vm.count
        locked: !page.counting
        again: page.vm.step === 1
        onFinished: page.vm.counted()
        onCountedAgain: page.vm.again()
    }

    work: FocusScope {
        id: work

        StepHeader {
            id: steps
            titles: [qsTr("Count"), qsTr("Difference"), qsTr("Z report")]
            current: page.vm.step
        }

        Loader {
            anchors.fill: parent
            anchors.topMargin: steps.height + Size.mm(3)
            focus: true
            sourceComponent: [counting, difference, report][page.vm.step]
        }

        Component {
            id: counting

            Item {
                Txt {
                    id: how
                    width: parent.width
                    text: qsTr("Type how many, then Enter or Down for the next.")
                    size: Theme.title
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                }

                KeyPad {
                    id: pad
                    anchors.top: how.bottom
                    anchors.topMargin: Size.mm(5)
                    width: Math.min(Size.mm(92), parent.width * 0.6)
                    height: Size.mm(84)
                    decimalMark: ""
                    onTyped: key => (page.listItem as CountSheet)?.type(key)
                    onErased: (page.listItem as CountSheet)?.erase()
                }

                ActionButton {
                    anchors.left: pad.right
                    anchors.leftMargin: Size.mm(6)
                    anchors.right: parent.right
                    anchors.bottom: pad.bottom
                    height: Size.mm(19)
                    glyph: "arrow-down"
                    text: qsTr("Next")
                    cap: qsTr("Enter")
                    onClicked: (page.listItem as CountSheet)?.next()
                }
            }
        }

        Component {
            id: difference

            CloseDifference {
                focus: true
                vm: page.vm
            }
        }

        Component {
            id: report

            CloseReport {
                vm: page.vm
                onQuestionsOpened: page.shell.go("question")
            }
        }
    }
}
