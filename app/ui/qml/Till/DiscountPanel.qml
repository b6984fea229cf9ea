pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// How much off what, and why.
SidePanel {
    id: root

    required property DiscountViewModel discount

    title: qsTr("Discount")
    onClosed: discount.cancel()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.discount.erase();
        else if (/^[0-9.,]$/.test(event.text))
            root.discount.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Column {
        id: choices
        width: parent.width
        spacing: Size.mm(3)

        OptionGroup {
            label: qsTr("On what")
            options: root.discount.onLine ? [qsTr("This line"), qsTr("Whole basket")] : [qsTr("Whole basket")]
            current: root.discount.target
            onChosen: index => root.discount.chooseTarget(index)
        }

        OptionGroup {
            label: qsTr("How it is stated")
            options: [qsTr("Percent"), qsTr("Amount")]
            current: root.discount.percent ? 0 : 1
            onChosen: index => root.discount.chooseKind(index)
        }
    }

    Item {
        id: typing
        anchors.top: choices.bottom
        anchors.topMargin: Size.mm(4)
        anchors.bottom: parent.bottom
        width: Math.min(Size.mm(82), parent.width * 0.52)

        TypedFigure {
            id: figure
            width: parent.width
            height: Size.mm(18)
            typed: root.discount.typed
            unit: root.discount.unit
        }

        KeyPad {
            anchors.top: figure.bottom
            anchors.topMargin: Size.gap
            width: parent.width
            height: parent.height - y
            decimalMark: root.discount.decimalMark
            onTyped: key => root.discount.type(key)
            onErased: root.discount.erase()
        }
    }

    Column {
        anchors.top: typing.top
        anchors.left: typing.right
        anchors.right: parent.right
        anchors.leftMargin: Size.mm(6)

        Repeater {
            id: reasons
            model: root.discount.reasons

            ReasonOption {
                required property int index
                required property string modelData

                width: parent.width
                height: Size.mm(11.5)
                text: modelData
                last: index === reasons.count - 1
                checked: index === root.discount.reason
                onClicked: root.discount.chooseReason(index)
            }
        }

        Txt {
            width: parent.width
            topPadding: Size.mm(3)
            text: root.discount.preview
            size: Theme.row
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }

    actions: [
        ActionButton {
            visible: root.discount.given
            kind: "danger"
            text: qsTr("Take it back")
            onClicked: root.discount.takeBack()
        },
        ActionButton {
            kind: "primary"
            width: Math.max(implicitWidth, Size.mm(62))
            text: qsTr("Give the discount")
            cap: qsTr("Enter")
            enabled: root.discount.canAccept
            onClicked: root.discount.accept()
        }
    ]
}
