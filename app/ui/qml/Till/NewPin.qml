pragma ComponentBehavior: Bound
import QtQuick
import Omnitill
import "../Parts"
import "../Theme"

// A colleague's new PIN, typed twice; the one before no longer signs in, and a lock ends.
FocusScope {
    id: root

    required property StaffViewModel vm

    implicitHeight: fields.height
    onVisibleChanged: {
        first.text = "";
        again.text = "";
        if (visible)
            first.forceActiveFocus();
    }

    Column {
        id: fields
        width: parent.width
        spacing: Size.mm(2)

        Txt {
            width: parent.width
            text: qsTr("New PIN for %1").arg(root.vm.chosenName)
            size: Theme.title
            minimumPixelSize: Theme.row
            fontSizeMode: Text.HorizontalFit
            font.weight: Font.Bold
        }

        Txt {
            width: parent.width
            text: qsTr("The PIN before no longer signs in. Waiting after wrong PINs ends.")
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        Field {
            id: first
            width: parent.width
            focus: true
            label: qsTr("PIN, 6 figures; for a manager 8")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 12
            onSubmitted: again.forceActiveFocus()
        }

        Field {
            id: again
            width: parent.width
            label: qsTr("The same PIN again")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 12
            problem: root.vm.problem
            onSubmitted: set.click()
        }

        ActionButton {
            id: set
            width: parent.width
            height: Size.mm(13)
            glyph: "lock"
            enabled: first.text !== "" && again.text !== ""
            text: qsTr("Set the PIN")
            onClicked: root.vm.setPin(first.text, again.text)
        }

        ActionButton {
            width: parent.width
            height: Size.mm(13)
            text: qsTr("Cancel")
            onClicked: root.vm.choose("")
        }
    }
}
