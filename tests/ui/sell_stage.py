"""The sell page on a window off screen, over a till with a real ledger and catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView

from app.devices.scale import NoScale
from app.ports.runner import Runner
from app.ports.scale import Scale
from app.ui.format import Format
from app.ui.skin import QML_ROOT, dress
from app.ui.viewmodels.sell_screen import SellScreen, make_sell_screen
from app.ui.viewmodels.shell_vm import ShellViewModel
from tests.fakes.painted import settle
from tests.fakes.till import Till, make_till

PATIENCE_MS = 3000
PAGE = QML_ROOT / "Till" / "SellPage.qml"


@dataclass
class Stage:
    """A till, its view-models and the window that shows them."""

    till: Till
    screen: SellScreen
    shell: ShellViewModel
    view: QQuickView
    keeper: QObject

    def close(self) -> None:
        """End the window before what it shows."""
        self.view.setSource(QUrl())
        self.view.close()
        self.view.deleteLater()
        QGuiApplication.processEvents()
        self.till.close()

    def settle(self) -> None:
        """Let everything queued happen."""
        settle(self.view)

    def named(self, name: str) -> QQuickItem:
        """The one seen control that a screen reader calls so; views lay out new rows with the next frame."""
        patience = QDeadlineTimer(PATIENCE_MS)
        found = self._called(name)
        while len(found) != 1 and not patience.hasExpired():
            self.settle()
            found = self._called(name)
        assert len(found) == 1, f"{name}: {len(found)} of {sorted(self.names())}"
        return found[0]

    def _called(self, name: str) -> list[QQuickItem]:
        return [item for item in items(self.view.contentItem()) if item.isEnabled() and spoken(item) == name]

    def names(self) -> set[str]:
        """What a screen reader can name on the page."""
        return {name for item in items(self.view.contentItem()) if (name := spoken(item))}

    def texts(self) -> list[str]:
        """All words that are seen."""
        return [i.property("text") for i in items(self.view.contentItem()) if i.inherits("QQuickText")]


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it that can be seen."""
    if root.isVisible():
        yield root
        for child in root.childItems():
            yield from items(child)


def spoken(item: QQuickItem) -> str:
    """A control's accessible name; empty for what cannot be pressed or typed into."""
    if not (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")):
        return ""
    face = QAccessible.queryAccessibleInterface(item)
    return str(face.text(QAccessible.Text.Name)) if face else ""


def stage_sell(
    directory: Path,
    size: tuple[int, int] = (1366, 768),
    scheme: str = "light",
    language: str = "en",
    runner: Runner | None = None,
    scale: Scale | None = None,
) -> Stage:
    """Open the sell page; raises RuntimeError when it does not load."""
    till = make_till(directory, runner)
    text = Format(language)
    keeper = QObject()  # an engine deletes what a page was given and nobody else owns
    shell = ShellViewModel(till.desk, till.clock, text, keeper)
    shell.go("sell")
    screen = make_sell_screen(
        till.sell, till.scan, till.catalogue, till.desk, till.runner, till.clock, text, shell, scale=scale or NoScale(),
    )  # fmt: skip
    view = QQuickView()
    theme = dress(view.engine())
    theme.scheme = scheme
    view.resize(*size)
    theme.follow(view)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties(screen.properties(shell))
    view.setSource(QUrl.fromLocalFile(str(PAGE)))
    if view.status() is not QQuickView.Status.Ready:
        raise RuntimeError("\n".join(error.toString() for error in view.errors()))
    view.show()
    view.requestActivate()
    stage = Stage(till, screen, shell, view, keeper)
    stage.settle()
    return stage
