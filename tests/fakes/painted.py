"""Waiting for what was changed to be on the screen."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_PATIENCE_MS = 5000
_LOOK_AGAIN_MS = 50


def settle(window: QQuickWindow) -> None:
    """Let everything queued happen and be painted: lists make their rows with a frame, not before.

    Raises TimeoutError when a shown window paints nothing.
    """
    for _ in range(2):
        QGuiApplication.processEvents()
    frames: list[None] = []
    counted = window.frameSwapped.connect(lambda: frames.append(None))
    window.update()
    waited = QDeadlineTimer(_PATIENCE_MS)
    wake = QTimer()
    wake.start(_LOOK_AGAIN_MS)
    while not frames and window.isExposed():
        if waited.hasExpired():
            raise TimeoutError("the window paints nothing")
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.frameSwapped.disconnect(counted)
    QGuiApplication.processEvents()
