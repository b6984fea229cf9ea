import QtQuick
import Omnitill

// The shop's own colour, deeper towards the floor: it tells and is never a control.
Rectangle {
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
