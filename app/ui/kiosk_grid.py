"""Sizes of a kiosk's screen for QML: `KioskGrid.unit` pixels for each step of a drawing 1080 wide and 1920 high."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_SHORT_SIDE, _LONG_SIDE = 1080, 1920


@QmlElement
@QmlSingleton
class KioskGrid(QObject):
    """How large one step of the drawing is in the window, which way up it stands, and what makes it easier to use."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._large = False
        self._reach = False

    def follow(self, window: QQuickWindow) -> None:
        """Fit the drawing to a window from now on."""
        self._window = window
        window.widthChanged.connect(self._resized)
        window.heightChanged.connect(self._resized)
        self.changed.emit()

    @Slot()
    def _resized(self) -> None:
        self.changed.emit()

    def _get_portrait(self) -> bool:
        return self._window is None or self._window.height() >= self._window.width()

    def _get_unit(self) -> float:
        if self._window is None:
            return 1.0
        wide, high = self._window.width(), self._window.height()
        if self._get_portrait():
            return min(wide / _SHORT_SIDE, high / _LONG_SIDE)
        return min(wide / _LONG_SIDE, high / _SHORT_SIDE)

    def _get_large(self) -> bool:
        return self._large

    def _set_large(self, large: bool) -> None:
        if large != self._large:
            self._large = large
            self.changed.emit()

    def _get_reach(self) -> bool:
        return self._reach

    def _set_reach(self, reach: bool) -> None:
        if reach != self._reach:
            self._reach = reach
            self.changed.emit()

    unit = Property(float, _get_unit, notify=changed)
    portrait = Property(bool, _get_portrait, notify=changed)
    large = Property(bool, _get_large, _set_large, notify=changed)
    reach = Property(bool, _get_reach, _set_reach, notify=changed)
