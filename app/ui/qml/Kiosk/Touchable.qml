pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Omnitill
import "../Theme"

// What every control of a kiosk shares: a name that is spoken, the keyboard, the ring around it.
T.AbstractButton {
    id: root

    property string name: text
    property string explanation
    property int corner: Plan.radius

    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: explanation
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Plan.ringGap - Plan.ring
        z: 1
        visible: root.activeFocus
        radius: root.corner + Plan.ringGap + Plan.ring
        color: "transparent"
        border.color: Theme.focus
        border.width: Plan.ring
    }
}
