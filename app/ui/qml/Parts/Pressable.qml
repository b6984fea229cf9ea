pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import "../Theme"

// What every control that can be pressed shares: name, keyboard, ring. A finger never takes the focus from the search field.
T.AbstractButton {
    id: root

    property string name: text
    property string explanation
    property int corner: Size.radius
    property bool ringInside: false

    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: explanation
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Loader {
        anchors.fill: parent
        z: 1
        active: root.activeFocus
        sourceComponent: FocusRing {
            shown: root.activeFocus
            inside: root.ringInside
            around: root.corner
        }
    }
}
