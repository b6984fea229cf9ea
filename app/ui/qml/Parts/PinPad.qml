pragma ComponentBehavior: Bound
import QtQuick
import "../Theme"

// Figures for a PIN. It shows dots only and hands the figures over when the length is reached.
FocusScope {
    id: root

    property int length: 4
    property string figures

    signal entered(string pin)

    function type(key: string) {
        if (figures.length >= length)
            return;
        figures += key;
        if (figures.length === length) {
            const pin = figures;
            figures = "";
            entered(pin);
        }
    }

    function erase() {
        figures = figures.slice(0, -1);
    }

    implicitWidth: Size.mm(82)
    implicitHeight: Size.mm(74)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("PIN")
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text)) {
            type(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            erase();
            event.accepted = true;
        }
    }

    PinDots {
        id: dots
        anchors.horizontalCenter: parent.horizontalCenter
        y: Size.mm(2)
        filled: root.figures.length
        length: root.length
    }

    KeyPad {
        anchors.fill: parent
        anchors.topMargin: Size.mm(12)
        decimalMark: ""
        enabled: root.enabled
        onTyped: key => root.type(key)
        onErased: root.erase()
    }
}
