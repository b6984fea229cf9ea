pragma Singleton
import QtQuick
import Omnitill

// A kiosk is drawn on 1080 x 1920 steps (lying: 1920 x 1080), as people stand farther from large screens; what a finger
// or an eye needs in millimetres is held whatever the screen.
QtObject {
    readonly property bool portrait: KioskGrid.portrait
    readonly property bool large: KioskGrid.large
    readonly property bool reach: KioskGrid.reach && portrait
    readonly property int hairline: Math.max(1, px(2))
    readonly property int ring: Math.max(4, px(6))
    readonly property int ringGap: px(5)
    readonly property int radius: px(20)
    readonly property int margin: px(64)
    readonly property int gap: px(24)

    function px(steps: real): int {
        return Math.round(steps * KioskGrid.unit);
    }

    // Large letters: what is small grows by half, what is large already grows less.
    function text(steps: real): int {
        return px(!large ? steps : steps <= 32 ? steps * 1.5 : steps <= 88 ? 48 + (steps - 32) * 0.75 : steps * 1.02);
    }

    // Targets are 20 mm high at least, as far as the drawing has room for it.
    function touch(steps: real): int {
        return Math.max(px(steps), Math.min(Math.round(20 * Theme.density), px(steps * 1.25)));
    }
}
