"""Keeps a customer inside the kiosk: keys that open anything else are swallowed, and the window does not close."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from app.ui.viewmodels.kiosk_vm import KioskViewModel

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter,
        Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
        Qt.Key.Key_Space,
    }
)  # fmt: skip
_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_NEVER = (QEvent.Type.DragEnter, QEvent.Type.Drop, QEvent.Type.ContextMenu)


class KioskGuard(QObject):
    """Watches one window. Install it before whatever takes scans out of the keys, so that it is asked after that."""

    def __init__(self, window: QQuickWindow, kiosk: KioskViewModel) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self.open = False
        """Whether the window may close: staff has opened it, or the program ends."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out; note every sign of life."""
        kind = event.type()
        if kind == QEvent.Type.Close and not self.open:
            event.ignore()
            return True
        if kind in _NEVER:
            return True
        if isinstance(event, QKeyEvent) and self._takes(event):
            return True
        if kind in _LIFE:
            self._kiosk.alive()
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F1:
            # Keypads for those who cannot see have a key for help, and this is what it sends.
            if event.type() == QEvent.Type.KeyPress:
                self._kiosk.help()
            return True
        return bool(event.modifiers() & _COMMANDS) or not (
            event.key() in _KEYS or (event.text().isprintable() and event.text() != "")
        )
