"""A page beside selling in a window without a screen, driven by keys and by the names that a screen reader says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.fakes.counter import CounterPages
from tests.fakes.painted import settle
from tests.ui.sell_stage import items, spoken

SIZES = ((1024, 768), (1366, 768), (1920, 1080))


@dataclass
class Beside:
    """One page that is shown."""

    view: QQuickView

    def close(self) -> None:
        """End the window before what it shows."""
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QGuiApplication.processEvents()

    def settle(self) -> None:
        """Let everything queued happen."""
        settle(self.view)

    def texts(self) -> set[str]:
        """All words that are seen."""
        self.settle()
        seen = (i for i in items(self.view.contentItem()) if i.inherits("QQuickText") and i.opacity() > 0)
        return {i.property("text") for i in seen}

    def names(self) -> list[str]:
        """What a screen reader can name, enabled or not."""
        return [name for item in items(self.view.contentItem()) if (name := spoken(item))]

    def named(self, name: str) -> QQuickItem:
        """The one control that a screen reader calls so."""
        self.settle()
        found = [item for item in items(self.view.contentItem()) if spoken(item) == name]
        assert len(found) == 1, f"{name}: {len(found)} of {sorted(set(self.names()))}"
        return found[0]

    def filled(self) -> list[int]:
        """How many dots of each PIN are filled."""
        found = items(self.view.contentItem())
        return [i.property("filled") for i in found if i.metaObject().className().startswith("PinDots_QML")]

    def touch(self, name: str) -> None:
        """Press a control with a finger."""
        item = self.named(name)
        centre = item.mapToScene(item.boundingRect().center())
        at = QPoint(round(centre.x()), round(centre.y()))
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def keys(self, *keys: Qt.Key | str) -> None:
        """Press keys one after another; text is typed."""
        for key in keys:
            if isinstance(key, str):
                for letter in key:
                    QTest.keyClick(self.view, letter)
            else:
                QTest.keyClick(self.view, key)
            self.settle()


def stage(pages: CounterPages, page: str, size: tuple[int, int] = (1366, 768), scheme: str = "light") -> Beside:
    """Show a page."""
    beside = Beside(pages.stage(page, size, scheme))
    beside.settle()
    return beside


def cut_off(beside: Beside) -> list[str]:
    """Controls that reach out of the window."""
    width, height = beside.view.width(), beside.view.height()
    found = []
    for item in items(beside.view.contentItem()):
        if not spoken(item) or not item.inherits("QQuickAbstractButton"):
            continue
        corner = item.mapToScene(item.boundingRect().topLeft())
        inside = corner.x() >= 0 and corner.y() >= 0 and corner.x() + item.width() <= width + 1
        if not inside or corner.y() + item.height() > height + 1:
            found.append(spoken(item))
    return found
