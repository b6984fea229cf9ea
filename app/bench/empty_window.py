"""A window with one text and nothing else: the least that QML can do."""

from __future__ import annotations

import time

from PySide6.QtCore import QByteArray, QEventLoop, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

PAGE = b"import QtQuick\nText { }\n"
SIZE = 1366, 768


class EmptyWindow:
    """Shown beside what is measured, in the same process; it never takes the keyboard."""

    def __init__(self, beside: QWindow) -> None:
        self._engine = QQmlEngine()
        self.window = QQuickWindow()
        self.window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.window.resize(*SIZE)
        component = QQmlComponent(self._engine)
        component.setData(QByteArray(PAGE), QUrl())
        self._text = component.create()
        assert isinstance(self._text, QQuickItem)
        # QML owns what has no parent, and collects it.
        self._text.setParent(self.window)
        self._text.setParentItem(self.window.contentItem())
        self._swapped = 0.0
        self.window.frameSwapped.connect(self._swap, Qt.ConnectionType.DirectConnection)
        self.window.show()
        beside.requestActivate()

    def paint(self, text: str) -> float:
        """Paint a text; gives the milliseconds to the frame that has it."""
        self._swapped = 0.0
        started = time.perf_counter()
        self._text.setProperty("text", text)
        while not self._swapped:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        return (self._swapped - started) * 1000

    def _swap(self) -> None:
        self._swapped = time.perf_counter()
