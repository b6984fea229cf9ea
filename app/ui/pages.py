"""One window, one page in front: pages are made when first needed, kept, and shown by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.ui.skin import QML_ROOT

Properties = Mapping[str, object]


class Pages(QObject):
    """Fills a window with one page at a time. Every page covers the whole window: nothing moves between them."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._window = window
        self._makers: dict[str, tuple[Path, Callable[[], Properties]]] = {}
        self._made: dict[str, QQuickItem] = {}
        self._front = ""
        window.widthChanged.connect(self._fit)
        window.heightChanged.connect(self._fit)

    @property
    def front(self) -> str:
        """The name of the page that is shown."""
        return self._front

    def add(self, name: str, file: str, properties: Callable[[], Properties]) -> None:
        """Name a page: its file under `qml/` and the properties it requires."""
        self._makers[name] = (QML_ROOT / file, properties)

    def prepare(self, name: str) -> QQuickItem:
        """Make a page without showing it, so that it comes at once later."""
        item = self._made.get(name)
        if item is None:
            item = self._make(name)
            item.setVisible(False)
            self._made[name] = item
            self._fit()
        return item

    def show(self, name: str) -> None:
        """Bring a page to the front and give it the keyboard."""
        item = self.prepare(name)
        if name != self._front:
            before = self._made.get(self._front)
            item.setVisible(True)
            if before is not None:
                before.setVisible(False)
            self._front = name
        item.forceActiveFocus()

    def clear(self) -> None:
        """Take all pages away, before the view-models go."""
        for item in self._made.values():
            item.deleteLater()
        self._made.clear()
        self._front = ""

    def _make(self, name: str) -> QQuickItem:
        path, require = self._makers[name]
        # Asked for first: with its view-models come the types that the page's file names.
        properties = require()
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(path)))
        item = component.createWithInitialProperties(dict(properties))
        if not isinstance(item, QQuickItem):
            raise RuntimeError(f"{path.name} cannot be shown: {component.errorString()}")
        item.setParent(self)
        item.setParentItem(self._window.contentItem())
        return item

    @Slot()
    def _fit(self) -> None:
        for item in self._made.values():
            item.setWidth(self._window.width())
            item.setHeight(self._window.height())
