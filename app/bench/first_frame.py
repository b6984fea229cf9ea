"""A process that shows an empty QML window: the least that a start can be."""

import sys
import time

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

PAGE = b"""
import QtQuick
Window { width: 1366; height: 768; visible: true; Text { text: 'Ready' } }
"""


def main() -> int:
    """Show the window, tell when its first frame was there, and end."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(PAGE), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow)
    swapped: list[float] = []
    window.frameSwapped.connect(lambda: swapped.append(time.monotonic()))
    while not swapped:
        app.processEvents()

    from app.bench.starting import report

    report(swapped[0], swapped[0])
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
