import QtQuick
import Omnitill
import "../Theme"

// The shop's colour, deeper towards the floor: it tells the one next thing.
Rectangle {
    readonly property color ink: Theme.dark ? Theme.ink : Theme.onAccent
    readonly property color quiet: Theme.dark ? Theme.ink2 : Theme.onAccent

    radius: Size.mm(2.3)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.dark ? Theme.accentDeep : Theme.accent
        }

        GradientStop {
            position: 1
            color: Theme.dark ? Theme.raised : Theme.accentDeep
        }
    }
}
