"""Scans typed by a keyboard-wedge scanner, taken out of the keys of a window whatever has the focus.

A printable key is held until time tells whose it is. A burst becomes a scan, its closing Enter with it; a person's
keys go on to the window in their order, at most one gap of a burst later.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from app.devices.wedge import Decision, KeyEvent, Verdict, WedgeRules, WedgeState, deadline, expire, fold, text_of

_CLOSING = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_SHIFTING = (
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
)  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_GROUP_SEPARATOR = "\x1d"


class WedgeFilter(QObject):
    """Watches the key presses of one window and tells of scans. Install it on the window, never on the application."""

    scanned = Signal(str)

    def __init__(self, window: QWindow, rules: WedgeRules | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._rules = rules or WedgeRules()
        self._state = WedgeState()
        self._held: list[QKeyEvent] = []
        self._taken: set[int] = set()
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._overdue)
        window.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether a key is held until time tells whose it is."""
        return bool(self._held)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold, swallow or pass a key; anything else passes."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and event.key() in self._taken:
            # A release without its press would reach a control; replayed keys bring their own.
            self._taken.discard(event.key())
            return True
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTING:
            return False
        self._state, verdict = fold(self._state, key_of(event), self._rules)
        self._obey(verdict)
        if verdict.decision is Decision.HOLD:
            self._held.append(event.clone())
        if verdict.decision is not Decision.PASS:
            self._taken.add(event.key())
        self._wait()
        return verdict.decision is not Decision.PASS

    @Slot()
    def _overdue(self) -> None:
        due = deadline(self._state, self._rules)
        if due is not None:
            self._state, verdict = expire(self._state, due + 1, self._rules)
            self._obey(verdict)
            self._wait()

    def _wait(self) -> None:
        due = deadline(self._state, self._rules)
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(due - self._state.held[-1].at + 1)

    def _obey(self, verdict: Verdict) -> None:
        released, self._held = self._held[: len(verdict.release)], self._held[len(verdict.release) :]
        if len(self._state.held) < len(self._held):
            # What is neither released nor held any more was swallowed.
            self._held = self._held[len(self._held) - len(self._state.held) :]
        self._replay(released)
        if verdict.scan is not None:
            self.scanned.emit(text_of(verdict.scan))

    def _replay(self, events: Sequence[QKeyEvent]) -> None:
        self._replaying = True
        try:
            for event in events:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    again = QKeyEvent(kind, event.key(), event.modifiers(), event.text())
                    again.setTimestamp(event.timestamp())
                    QCoreApplication.sendEvent(self._window, again)
        finally:
            self._replaying = False


def key_of(event: QKeyEvent) -> KeyEvent:
    """A key press as the rules see it: keys that write nothing count as commands, so that held ones go before them."""
    text = _CLOSING.get(Qt.Key(event.key()), event.text())
    printable = len(text) == 1 and (text.isprintable() or text in "\r\t" or text == _GROUP_SEPARATOR)
    command = bool(event.modifiers() & _COMMANDS) and text != _GROUP_SEPARATOR
    # Right Alt comes as Ctrl+Alt on some keyboards and writes letters all the same.
    command = command and not (printable and event.modifiers() & _COMMANDS == _ALT_GR)
    character = text if printable else ""
    return KeyEvent(character, event.timestamp(), command or not printable, event.isAutoRepeat())
