"""A whole till on a window off screen, in a process of its own, driven by keys and watched frame by frame."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.bench.shop import open_till
from app.main.till import Till, application

SCANNER_GAP_MS = 2
_LOOK_AGAIN_MS = 50
_WAIT_S = 10.0
_SETTLE_S = 0.5
_FRAME_MS = 16
_KEYS = {"\r": Qt.Key.Key_Return}


class Frames(QObject):
    """Tells when a frame that shows something has been handed to the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._shows: Callable[[], bool] = lambda: False
        self._synced = False
        self.swapped_at = 0.0
        self.found = False
        # Items are drawn as they are at this moment, with the GUI's thread standing still.
        window.beforeSynchronizing.connect(self._sync, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._swap, Qt.ConnectionType.DirectConnection)

    def await_frame(self, shows: Callable[[], bool]) -> None:
        """From now on wait for the first frame that is drawn while `shows` says yes."""
        self._shows, self._synced, self.found = shows, False, False

    @Slot()
    def _sync(self) -> None:
        self._synced = not self.found and self._shows()

    @Slot()
    def _swap(self) -> None:
        if self._synced and not self.found:
            self.swapped_at = time.perf_counter()
            self.found = True


class Gaps(QObject):
    """Asks a window for sixty frames a second and remembers how long each one was in coming."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._last = 0.0
        self._gaps: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(window.update)
        window.frameSwapped.connect(self._swap, Qt.ConnectionType.DirectConnection)
        self._timer.start()

    def take(self) -> list[float]:
        """The gaps in milliseconds since the last time."""
        gaps, self._gaps = self._gaps, []
        return gaps

    def stop(self) -> None:
        """Ask for no more frames."""
        self._timer.stop()

    @Slot()
    def _swap(self) -> None:
        now = time.perf_counter()
        if self._last:
            self._gaps.append((now - self._last) * 1000)
        self._last = now


class Stage:
    """The till of a furnished directory, signed in, its sell page in front."""

    def __init__(self, data: Path) -> None:
        self.app = application()
        self.parts = open_till(data)
        self.till = Till(self.app, self.parts)
        self.till.start()
        self.screen = self.till.screen
        self.screen.shell.go("sell")
        self.window = self.screen.window
        self.frames = Frames(self.window)

    def settle(self) -> None:
        """Let everything that follows the start happen."""
        self.spin(_SETTLE_S)

    def close(self) -> None:
        """Stop the till."""
        self.till.stop()

    @property
    def page(self) -> str:
        """The name of the page in front."""
        return self.screen.pages.front

    @property
    def lines(self) -> int:
        """How many lines the basket shows."""
        return len(self.screen.models.selling.parts.basket.priced.basket.lines)

    def key(self, key: Qt.Key, text: str = "", at_ms: int = 0) -> None:
        """Press and release a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at_ms or time.monotonic_ns() // 1_000_000)
            QCoreApplication.sendEvent(self.window, event)

    def write(self, letter: str, at_ms: int = 0) -> None:
        """Press the key of a letter or figure."""
        self.key(_KEYS.get(letter) or Qt.Key(ord(letter.upper())), letter, at_ms)

    def await_line(self) -> None:
        """From now on wait for the frame with one line more."""
        wanted = self.lines + 1
        self.frames.await_frame(lambda: self.lines == wanted)

    def scan(self, code: str) -> float:
        """Type a code as a wedge scanner does; gives the moment before its last byte."""
        now = time.monotonic_ns() // 1_000_000
        for place, figure in enumerate(code):
            self.write(figure, now + place * SCANNER_GAP_MS)
        started = time.perf_counter()
        self.write("\r", now + len(code) * SCANNER_GAP_MS)
        return started

    def spin(self, seconds: float) -> None:
        """Let the till work for so long."""
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start(round(seconds * 1000))
        loop.exec()

    def until(self, met: Callable[[], bool], what: str) -> None:
        """Let the till work until something is so. Raises TimeoutError."""
        deadline = time.perf_counter() + _WAIT_S
        # As in a till that nobody measures, the thread sleeps until there is something to do; given a time to wait,
        # Qt would look again and again instead, and take the processor from who prepares what is waited for.
        wake = QTimer()
        wake.start(_LOOK_AGAIN_MS)
        while not met():
            if time.perf_counter() > deadline:
                raise TimeoutError(f"never: {what}; on the screen: {self.texts()}")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def painted(self, what: str) -> float:
        """The moment at which the awaited frame was handed over. Raises TimeoutError."""
        self.until(lambda: self.frames.found, what)
        return self.frames.swapped_at

    def texts(self) -> list[str]:
        """All words that can be seen."""
        items = _seen(self.window.contentItem())
        return [str(item.property("text")) for item in items if item.inherits("QQuickText")]

    def start_basket(self) -> None:
        """Put the basket away and begin a new one."""
        self.parts.db.call(self.parts.sell.start_fresh)
        self.screen.models.sell.refresh()
        self.until(lambda: self.lines == 0, "an empty basket")


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _seen(child)
