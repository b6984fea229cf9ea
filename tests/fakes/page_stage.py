"""A page in a window off screen, driven by keys, mouse and touch, its controls found by what they are called."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from app.ui.skin import QML_ROOT, dress
from tests.fakes.painted import settle

PATIENCE_MS = 3000


class Stage:
    """One page, shown. Raises RuntimeError when its QML does not load."""

    def __init__(
        self, page: str, properties: dict[str, QObject], size: tuple[int, int] = (1366, 768), scheme: str = "light"
    ) -> None:
        self.view = QQuickView()
        self.theme = dress(self.view.engine())
        self.theme.scheme = scheme
        self.theme.fix_density(None)
        self.view.resize(*size)
        self.theme.follow(self.view)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setInitialProperties(properties)
        self.view.setSource(QUrl.fromLocalFile(str(QML_ROOT / "Till" / page)))
        if self.view.status() is not QQuickView.Status.Ready:
            raise RuntimeError("\n".join(error.toString() for error in self.view.errors()))
        self.view.show()
        self.view.requestActivate()
        self.settle()

    def settle(self) -> None:
        """Let queued changes reach the screen."""
        settle(self.view)

    def key(self, *keys: Qt.Key | str) -> None:
        """Press keys one after the other."""
        for key in keys:
            QTest.keyClick(self.view, key)
            self.settle()

    def named(self, name: str) -> QQuickItem:
        """The one control that is called so and can be seen; LookupError when there is none."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while (found := self._called(name)) is None and not patience.hasExpired():
            self.settle()
        if found is None:
            names = sorted({_name(item) for item in self.items() if _name(item)})
            raise LookupError(f"no {name!r} among {names}")
        return found

    def _called(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if _name(item) == name and item.isVisible()), None)

    def has(self, name: str) -> bool:
        """Whether a control called so can be seen."""
        return any(_name(item) == name for item in self.items())

    def texts(self) -> list[str]:
        """Every text that can be seen, in drawing order."""
        return [item.property("text") for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def click(self, name: str) -> None:
        """Press a control with the mouse."""
        item = self.named(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, pos=middle)
        self.settle()

    def touch(self, name: str) -> None:
        """Press a control with a finger."""
        item = self.named(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        device = _finger()
        QTest.touchEvent(self.view, device).press(0, middle, self.view).commit()
        QTest.touchEvent(self.view, device).release(0, middle, self.view).commit()
        self.settle()

    def items(self) -> Iterator[QQuickItem]:
        """All items that can be seen."""
        return _below(self.view.rootObject())

    def focused(self) -> str:
        """What has the keyboard."""
        item = self.view.activeFocusItem()
        return _name(item) if item is not None else ""

    def too_small(self) -> list[str]:
        """Controls that a finger could miss: less than ten millimetres high or wide."""
        least = 9.7 * self.theme.density
        pressed = (i for i in self.items() if i.inherits("QQuickAbstractButton") or i.inherits("QQuickTextField"))
        return [_name(item) for item in pressed if min(item.width(), item.height()) < least]

    def close(self) -> None:
        """End the window before what it shows."""
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QGuiApplication.processEvents()


_fingers: list[object] = []


def _finger() -> object:
    if not _fingers:
        _fingers.append(QTest.createTouchDevice())
    return _fingers[0]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield from _below(child)


def _name(item: QQuickItem) -> str:
    face = QAccessible.queryAccessibleInterface(item)
    return face.text(QAccessible.Text.Name) if face is not None else ""
