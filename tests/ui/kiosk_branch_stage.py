"""The pages beside a kiosk's way in a window off screen, found by what a screen reader says, by touch and by keys."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from app.ui.kiosk_grid import KioskGrid
from app.ui.skin import QML_ROOT, dress
from tests.fakes.kiosk_branches import Branches
from tests.fakes.painted import settle

PORTRAIT, LANDSCAPE = (540, 960), (960, 540)
GRABS = "OMNITILL_GRABS"
"""A folder that pictures of the pages are written to for looking; ordinary tests write none."""
_MOST_FRAMES = 20
_CONTROLS = ("QQuickAbstractButton", "QQuickTextField")
_fingers: list[object] = []


class BranchStage:
    """One page that is shown over view-models; another one takes its place. An engine shows one kiosk in its life."""

    def __init__(self, size: tuple[int, int] = PORTRAIT, scheme: str = "light") -> None:
        self.view = QQuickView()
        self.theme = dress(self.view.engine())
        self.theme.scheme = scheme
        grid = self.view.engine().singletonInstance("Omnitill", "KioskGrid")
        assert isinstance(grid, KioskGrid)
        self.grid = grid
        self.view.resize(*size)
        self.theme.follow(self.view)
        grid.follow(self.view)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)

    def show(self, page: str, properties: dict[str, QObject]) -> None:
        """Put a page on. Raises RuntimeError when its QML does not load."""
        self.view.setInitialProperties(properties)
        self.view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Kiosk" / page)))
        if self.view.status() is not QQuickView.Status.Ready:
            raise RuntimeError("\n".join(error.toString() for error in self.view.errors()))
        self.view.show()
        self.view.requestActivate()
        for _ in range(2):  # what a page loads lays itself out a frame later
            settle(self.view)

    def turn(self, size: tuple[int, int], *, large: bool) -> None:
        """Another shape of window, and letters for those who see less."""
        self.view.resize(*size)
        self.grid.large = large
        settle(self.view)

    def touch(self, name: str) -> None:
        """Press a control with a finger."""
        middle = self._steady(name)
        if not _fingers:
            _fingers.append(QTest.createTouchDevice())
        QTest.touchEvent(self.view, _fingers[0]).press(0, middle, self.view).commit()
        QTest.touchEvent(self.view, _fingers[0]).release(0, middle, self.view).commit()
        settle(self.view)

    def _steady(self, name: str) -> QPoint:
        """Where the middle of a control comes to rest: lists lay themselves out with the next frames."""
        before = None
        for _ in range(_MOST_FRAMES):
            item = self.named(name)
            middle = item.mapToScene(item.boundingRect().center()).toPoint()
            if middle == before:
                return middle
            before = middle
            settle(self.view)
        raise TimeoutError(f"{name!r} never comes to rest")

    def walk_to(self, name: str) -> None:
        """Go to a control with the arrow keys alone, and press it with Enter."""
        self.named(name)
        for _ in range(30):
            QTest.keyClick(self.view, Qt.Key.Key_Down)
            item = self.view.activeFocusItem()
            if item is not None and _name(item) == name:
                QTest.keyClick(self.view, Qt.Key.Key_Return)
                settle(self.view)
                return
        raise LookupError(f"the arrows do not lead to {name!r}")

    def named(self, name: str) -> QQuickItem:
        """The one control that a screen reader calls so. Raises LookupError."""
        found = [item for item in self.controls() if _name(item) == name]
        if len(found) != 1:
            raise LookupError(f"{len(found)} of {name!r} among {self.names()}")
        return found[0]

    def names(self) -> list[str]:
        """What every control that can be pressed is called."""
        return [_name(item) for item in self.controls()]

    def controls(self) -> list[QQuickItem]:
        """What can be pressed."""
        return [i for i in _below(self.view.contentItem()) if any(map(i.inherits, _CONTROLS)) and i.isEnabled()]

    def texts(self) -> list[str]:
        """Every text that is seen."""
        seen = (i for i in _below(self.view.contentItem()) if i.inherits("QQuickText"))
        return [text for item in seen if (text := item.property("text"))]

    def cut(self) -> list[str]:
        """Texts that do not fit where they stand, and controls that reach out of the window."""
        wide, high = self.view.width(), self.view.height()
        found = [
            item.property("text")
            for item in _below(self.view.contentItem())
            if item.inherits("QQuickText") and item.property("truncated")
        ]
        for item in self.controls():
            place = item.mapRectToScene(item.boundingRect())
            if place.left() < 0 or place.top() < 0 or place.right() > wide + 1 or place.bottom() > high + 1:
                found.append(_name(item))
        return found

    def keep_picture(self, name: str) -> None:
        """Write what is seen where somebody wants to look at it."""
        folder = os.environ.get(GRABS)
        if folder:
            self.view.grabWindow().save(str(Path(folder) / f"{name}.png"))

    def close(self) -> None:
        """End the window before what it shows."""
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QGuiApplication.processEvents()


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _below(child)


def _name(item: QQuickItem) -> str:
    face = QAccessible.queryAccessibleInterface(item)
    return str(face.text(QAccessible.Text.Name)) if face is not None else ""


def shown_on(stage: BranchStage, one: Branches, name: str) -> BranchStage:
    """The page of the step that the kiosk is at, looked at: all of it fits, and one thing is primary."""
    page, properties = one.properties()
    stage.show(page, properties)
    stage.keep_picture(name)
    assert stage.cut() == []
    assert one.facts_of_customer() <= {"A… Kowalska", "M… Nowak"}
    return stage
