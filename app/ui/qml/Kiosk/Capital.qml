pragma ComponentBehavior: Bound
import QtQuick
import Omnitill

// A page's one sentence in the scene, as large as there is room for.
Label {
    steps: 138
    lines: 2
    lineHeight: 0.84
    font.weight: Font.Bold
    color: Theme.dark ? Theme.ink : Theme.onAccent
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
