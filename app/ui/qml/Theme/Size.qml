pragma Singleton
import QtQuick
import Omnitill

// Millimetres in whole pixels, so that edges stay sharp at every density.
QtObject {
    readonly property int hairline: Math.max(1, Math.round(Theme.density / 4))
    readonly property int rule: 2 * hairline
    readonly property int ring: Math.max(3, Math.round(Theme.density * 0.75))
    readonly property int radius: mm(1.6)
    readonly property int tileRadius: mm(2)
    readonly property int pad: mm(4)
    readonly property int gap: mm(2)
    readonly property int icon: mm(6)

    function mm(length: real): int {
        return Math.round(length * Theme.density);
    }
}
