"""Somebody who touches, types and scans at a kiosk without any sense, and eyes that look for what is left of others."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem

from app.domain.kiosk_steps import Step
from app.main.kiosk_screen import KioskScreen

_PLAIN, _NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
_KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Home, Qt.Key.Key_Print, Qt.Key.Key_Super_L, Qt.Key.Key_Space),
)
_MODIFIERS = (_PLAIN, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier)
_SIGNS = "23456789ABCXYZ0+"
_JUNK = (
    "https://example.org/",
    "\x1d0104006381333931",
    "P1",
    "<b>x</b>",
    "S1ABCDEFGH",
    "23456789",
    "ĄŁ\u202e",
    "9" * 400,
)
_LONGEST_WAIT_S = 40
_PATIENCE = 20_000


class Hands:
    """Plays at one kiosk; the same seed plays the same. `wait` lets seconds pass on the kiosk's clock."""

    def __init__(self, screen: KioskScreen, seed: int, codes: Callable[[], str], wait: Callable[[float], None]) -> None:
        self._screen = screen
        self._dice = random.Random(seed)
        self._codes = codes
        self._wait = wait
        self._at = 1000
        self.pages: set[str] = set()

    def play(self, acts: int) -> None:
        """So many acts: most are touches, some are keys, scans, and waits."""
        for _ in range(acts):
            self._dice.choices((self._touch, self._press, self._type, self._scan, self._rest), (60, 18, 12, 6, 4))[0]()
            QCoreApplication.processEvents()
            self.pages.add(self._screen.pages.front)

    def go_away(self) -> None:
        """Nobody does anything any more, until the kiosk rests. Raises AssertionError when it does not."""
        kiosk = self._screen.kiosk
        for _ in range(_PATIENCE):
            QCoreApplication.processEvents()
            if kiosk.at.step is Step.ATTRACT and not kiosk.pickup.busy:
                return
            if kiosk.at.step is Step.OUT:
                self._screen.models.out.mend()
            self._wait(_LONGEST_WAIT_S)
            kiosk.tick()
        raise AssertionError(f"the kiosk stays at {kiosk.at.step}")

    def _touch(self) -> None:
        window = self._screen.window
        point = QPointF(self._dice.uniform(0, window.width()), self._dice.uniform(0, window.height()))
        for kind, held in ((QEvent.Type.MouseButtonPress, _LEFT), (QEvent.Type.MouseButtonRelease, _NONE)):
            QCoreApplication.sendEvent(window, QMouseEvent(kind, point, point, point, _LEFT, held, _PLAIN))

    def _press(self) -> None:
        self._key(self._dice.choice(_KEYS), "", self._dice.choice(_MODIFIERS))

    def _type(self) -> None:
        sign = self._dice.choice(_SIGNS)
        self._key(Qt.Key(ord(sign)), sign, _PLAIN)

    def _key(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
        self._at += 500
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._at)
            QCoreApplication.sendEvent(self._screen.window, event)

    def _scan(self) -> None:
        junk = self._dice.random() < 0.3
        self._screen.kiosk.scan(self._dice.choice(_JUNK) if junk else self._codes())

    def _rest(self) -> None:
        self._wait(self._dice.uniform(0, _LONGEST_WAIT_S))
        self._screen.kiosk.tick()


def traces(screen: KioskScreen, marks: Sequence[str]) -> list[str]:
    """What is left of customers: marks in any text of any page, shown or not, and facts that are still kept."""
    kiosk = screen.kiosk
    texts = (text for item in _all(screen.window.contentItem()) if (text := item.property("text")))
    found = [text for text in texts if isinstance(text, str) and any(mark in text for mark in marks)]
    pickup = kiosk.pickup
    kept = {"finding": pickup.finding, "handover": pickup.handover, "raw": pickup.raw, "aids": kiosk.aids_on}
    found += [name for name, value in kept.items() if value]
    return found if screen.window.isVisible() else [*found, "the window is gone"]


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all(child)
