pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// The Z as it is frozen, beside it what becomes of its paper.
Item {
    id: root

    required property CloseViewModel vm
    readonly property PrintingViewModel printing: vm.printing
    readonly property CardDayViewModel day: vm.day

    signal questionsOpened

    ReceiptPaper {
        id: paper
        width: Math.min(Size.mm(100), parent.width * 0.58)
        height: parent.height
        rows: root.vm.preview.rows
        words: root.vm.preview.words
    }

    Column {
        anchors.left: paper.right
        anchors.leftMargin: Size.mm(5)
        anchors.right: parent.right
        spacing: Size.mm(3)

        Txt {
            width: parent.width
            text: qsTr("Shift closed")
            size: Theme.headline
            minimumPixelSize: Theme.row
            fontSizeMode: Text.HorizontalFit
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Txt {
            width: parent.width
            text: qsTr("Z %1 is frozen. It changes no more, whatever arrives later.").arg(root.vm.z)
            size: Theme.row
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        NoticeBar {
            width: parent.width
            visible: text !== ""
            tone: root.printing.tone
            text: root.printing.title
            detail: root.printing.detail
        }

        ActionButton {
            width: parent.width
            visible: root.printing.unknown
            glyph: "check"
            text: qsTr("Yes, the paper is there")
            onClicked: root.printing.yes()
        }

        ActionButton {
            width: parent.width
            visible: root.printing.asks
            glyph: "printer"
            text: root.printing.againLabel
            onClicked: root.printing.again()
        }

        ActionButton {
            width: parent.width
            visible: !root.printing.asks
            glyph: "printer"
            text: qsTr("Print a copy")
            onClicked: root.vm.reprint()
        }

        NoticeBar {
            width: parent.width
            visible: root.vm.undecided !== ""
            text: root.vm.undecided
        }

        ActionButton {
            width: parent.width
            visible: root.vm.undecided !== ""
            glyph: "eye"
            text: qsTr("What happened?")
            onClicked: root.questionsOpened()
        }

        FiscalDayPanel {
            width: parent.width
            day: root.vm.fiscalDay
        }

        NoticeBar {
            width: parent.width
            visible: root.day !== null && root.day.title !== ""
            glyph: "credit-card"
            tone: root.day?.tone ?? ""
            text: root.day?.title ?? ""
            detail: root.day?.detail ?? ""
        }

        ActionButton {
            width: parent.width
            visible: root.day !== null && root.day.offered && !root.day.ended
            enabled: !(root.day?.busy ?? false)
            glyph: "credit-card"
            text: qsTr("End the terminal's day")
            onClicked: root.day.end()
        }

        NoticeBar {
            width: parent.width
            visible: root.vm.parked > 0
            tone: ""
            glyph: "pause"
            text: qsTr("%n parked basket(s) wait for the next shift", "", root.vm.parked)
        }
    }
}
