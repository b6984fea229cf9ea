"""Plays a person at a terminal's real window: keys, a finger, a scanner, and eyes that keep pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.main.parts import TillParts
from app.main.till import Till
from app.ui.pages import Pages
from hardware.simulated_scanner import SimulatedScanner

PATIENCE_SECONDS = 20.0
_FRAME_MS = 15
_BETWEEN_ACTS_MS = 80
_SETTLE_SECONDS = 0.12
_NOTCH = 120
_MOST_TURNS = 40
_PLAIN = Qt.KeyboardModifier.NoModifier
_NONE, _LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


class NotShown(AssertionError):
    """What the script waited for did not come; says what, and what is shown instead."""


class Shown(Protocol):
    """A screen: its window, and which page is in front."""

    @property
    def window(self) -> QQuickWindow: ...
    @property
    def pages(self) -> Pages: ...


class Playable(Protocol):
    """A terminal that somebody can sit down at."""

    @property
    def parts(self) -> TillParts: ...
    @property
    def screen(self) -> Shown: ...
    def start(self) -> None: ...


class Hand:
    """One terminal's window, driven as a person would; its scanner is a simulated one."""

    def __init__(self, terminal: Playable, pictures: Path) -> None:
        self._pictures = pictures
        self._at = 1000
        self._taken = 0
        self.terminal = terminal
        terminal.start()

    @property
    def window(self) -> QQuickWindow:
        """The window in front; a change of language makes a new one."""
        return self.terminal.screen.window

    @property
    def page(self) -> str:
        """The page in front."""
        return str(self.terminal.screen.pages.front)

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait for something to be seen. Raises NotShown."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            if time.monotonic() > deadline:
                raise NotShown(f"{what}; on page {self.page!r} stands: {'; '.join(self.texts())}")
            self.breathe()

    def until_page(self, name: str) -> None:
        """Wait for a page, and as long as a person takes to look at it."""
        self.until(f"the page {name!r} did not come", lambda: self.page == name)
        self.settle()

    def until_text(self, text: str) -> None:
        """Wait for words that contain these."""
        self.until(f"{text!r} was not to be read", lambda: any(text in shown for shown in self.texts()))

    def settle(self) -> None:
        """Let what is under way reach the screen."""
        deadline = time.monotonic() + _SETTLE_SECONDS
        while time.monotonic() < deadline:
            self.breathe()

    def breathe(self) -> None:
        """Let what waits happen, and the till's other threads work."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _FRAME_MS)
        time.sleep(0.001)

    def type(self, text: str) -> None:
        """Type at a person's pace, so that no key is taken for a scanner's."""
        for char in text:
            self._send(Qt.Key(ord(char.upper())) if char.isascii() else Qt.Key.Key_unknown, char)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key that writes nothing, or Enter."""
        self._send(key, "\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else "")
        self.settle()

    def scan(self, code: str) -> None:
        """Show a code to the scanner."""
        scanner: SimulatedScanner = self.terminal.parts.outfit.made["scanner"]
        scanner.wait_until_listening()
        scanner.simulator.scan(code)
        self.settle()

    def press(self, name: str) -> None:
        """Press the control that a screen reader calls so, or whose name begins so. Raises NotShown."""
        self.until(f"no control is called {name!r}", lambda: self._control(name) is not None)
        control = self._control(name)
        if control is not None:
            self._scroll_to(control)
            middle = _middle(control)
            for kind, buttons in ((QEvent.Type.MouseButtonPress, _LEFT), (QEvent.Type.MouseButtonRelease, _NONE)):
                spot = self.window.mapToGlobal(middle)
                event = QMouseEvent(kind, middle, middle, spot, _LEFT, buttons, _PLAIN)
                QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def shot(self, name: str) -> None:
        """Keep a picture of the window."""
        self.settle()
        self._taken += 1
        _keep(self.window.grabWindow(), self._pictures / f"{self._taken:02}-{name}.png")

    def texts(self) -> list[str]:
        """All words that are seen."""
        items = _seen(self.window.contentItem())
        return [str(item.property("text")) for item in items if item.inherits("QQuickText") and item.property("text")]

    def _scroll_to(self, control: QQuickItem) -> None:
        """Turn the wheel over a list until the control in it can be touched."""
        # The stub knows nothing of items without a parent.
        view: QQuickItem | None = control.parentItem()
        while view is not None and not view.inherits("QQuickFlickable"):
            view = view.parentItem()
        if view is None:
            return
        for _ in range(_MOST_TURNS):
            inside = view.mapFromScene(_middle(control)).y()
            if 0 < inside < view.height():
                return
            self._turn_wheel(_middle(view), -_NOTCH if inside > 0 else _NOTCH)
            self._until_still(view)

    def _until_still(self, view: QQuickItem) -> None:
        """A touch on a list that still moves would only stop it."""
        self.until("a list did not come to rest", lambda: not view.property("moving"))

    def _turn_wheel(self, spot: QPointF, by: int) -> None:
        where, turn, phase = self.window.mapToGlobal(spot), QPoint(0, by), Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(spot, where, QPoint(), turn, _NONE, _PLAIN, phase, False)  # noqa: FBT003 - Qt's order
        event.setTimestamp(self._later())
        QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def _control(self, name: str) -> QQuickItem | None:
        controls = [item for item in _seen(self.window.contentItem()) if item.isEnabled() and _is_control(item)]
        names = [(_name(item), item) for item in controls]
        exact = (item for called, item in names if called == name)
        begins = (item for called, item in names if called.startswith(name))
        return next(exact, None) or next(begins, None)

    def _send(self, key: Qt.Key, text: str) -> None:
        at = self._later()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _PLAIN, text)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(self.window, event)

    def _later(self) -> int:
        """The moment of the next act on the window's clock, a person's pace after the last one."""
        self._at += _BETWEEN_ACTS_MS
        return self._at


class Stage(Hand):
    """A till's window, and what its customer sees."""

    def __init__(self, till: Till, pictures: Path, displayed: Path | None = None) -> None:
        self.till = till
        self._displayed = displayed
        self._seen_by_customer = QImage()
        super().__init__(till, pictures)

    def take(self, till: Till) -> None:
        """Start another till and sit down at it."""
        self.till = self.terminal = till
        till.start()

    def shot(self, name: str) -> None:
        """Keep a picture of the window, and one of the customer's when that shows something else than before."""
        super().shot(name)
        customer = self.till.screen.customer
        if self._displayed is not None and customer is not None and customer.window is not None:
            before, self._seen_by_customer = self._seen_by_customer, customer.window.picture()
            if self._seen_by_customer != before:
                _keep(self._seen_by_customer, self._displayed / f"{self._taken:02}-{name}.png")


def _keep(picture: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(file)):
        raise OSError(f"{file} could not be written")


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _seen(child)


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _is_control(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")


def _name(item: QQuickItem) -> str:
    face = QAccessible.queryAccessibleInterface(item)
    return str(face.text(QAccessible.Text.Name)) if face is not None else ""
