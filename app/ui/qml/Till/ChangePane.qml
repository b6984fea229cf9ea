pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// What goes back to the customer, how they paid, and what becomes of the paper.
Item {
    id: root

    required property DoneViewModel vm
    required property PrintingViewModel printing

    Txt {
        id: caption
        width: parent.width
        text: root.vm.changeLabel
        size: Theme.title
        font.weight: Font.Bold
        color: root.vm.hasChange ? Theme.ink : Theme.ink2
    }

    Txt {
        id: change
        anchors.top: caption.bottom
        width: parent.width
        height: Math.ceil(size * 1.21)
        text: root.vm.change
        size: Math.round(Theme.total * 1.15)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.headline
        font.weight: Font.Bold
        color: root.vm.hasChange ? Theme.ink : Theme.ink2
        Accessible.role: Accessible.StaticText
        Accessible.name: root.vm.changeLabel + " " + root.vm.change + " " + root.vm.currency
    }

    Rectangle {
        id: rule
        anchors.top: change.bottom
        anchors.topMargin: Size.mm(2)
        width: parent.width
        height: Size.rule
        color: Theme.ink
    }

    Column {
        anchors.top: rule.bottom
        anchors.topMargin: Size.mm(3)
        width: parent.width
        spacing: Size.mm(1.5)

        Repeater {
            model: root.vm.tenders

            Item {
                id: tender

                required property var modelData

                width: parent.width
                height: paid.height

                Txt {
                    anchors.baseline: paid.baseline
                    text: tender.modelData.label
                    size: Theme.row
                    color: Theme.ink2
                }

                Txt {
                    id: paid
                    anchors.right: parent.right
                    text: tender.modelData.amount
                    size: Math.round(Theme.row * 1.25)
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    FiscalProofPanel {
        anchors.bottom: paper.visible ? paper.top : parent.bottom
        anchors.bottomMargin: paper.visible ? Size.mm(2) : 0
        width: parent.width
        visible: root.vm.fiscal.length > 0
        rows: root.vm.fiscal
        printing: root.printing
    }

    PrintPanel {
        id: paper
        anchors.bottom: parent.bottom
        width: parent.width
        printing: root.printing
    }
}
