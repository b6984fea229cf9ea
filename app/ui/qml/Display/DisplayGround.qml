import QtQuick
import Omnitill

// The shop's own colour, deeper towards the floor. It carries words and is never a control.
Rectangle {
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.dark ? Theme.accentDeep : Theme.accent
        }

        GradientStop {
            position: 1
            color: Theme.dark ? Theme.ground : Theme.accentDeep
        }
    }
}
