"""Codes that are worth money are not to be guessed: wrong ones are counted for each asker, in this process."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from app.backend.access.actor import Actor
from app.backend.clock import Now
from app.backend.problems import Refused
from app.backend.terminals.registry import Terminal
from app.wire.enrolment import Shape

_MOST_WRONG, _FOR_SECONDS = 60, 60
_MOST_OF_A_KIOSK, _HOUR_SECONDS = 20, 3600


class Guesses:
    """Wrong codes over the last while. Right ones wait as well once there were too many: waiting tells nothing."""

    def __init__(self, now: Now, most: int = _MOST_WRONG, seconds: float = _FOR_SECONDS) -> None:
        self._now = now
        self._most = most
        self._seconds = seconds
        self._lock = threading.Lock()
        self._wrong: dict[Actor, deque[datetime]] = {}

    @contextmanager
    def counted(self, actor: Actor, unknown: str) -> Iterator[None]:
        """Try a code; a refusal named `unknown` counts as a wrong one. Raises Refused 429 `CODE-WAIT`."""
        now = self._now()
        with self._lock:
            wrong = self._wrong.get(actor, deque())
            wait = self._seconds - (now - wrong[0]).total_seconds() if len(wrong) == self._most else 0.0
        if wait > 0:
            raise Refused(429, "CODE-WAIT", "Too many wrong codes", retry_after=wait)
        try:
            yield
        except Refused as refused:
            if refused.code == unknown:
                with self._lock:
                    self._wrong.setdefault(actor, deque(maxlen=self._most)).append(now)
            raise


class TerminalGuesses:
    """Wrong codes at terminals: a kiosk, at which anybody may try, is given few in an hour."""

    def __init__(self, now: Now) -> None:
        self._of_staff = Guesses(now)
        self._of_kiosks = Guesses(now, _MOST_OF_A_KIOSK, _HOUR_SECONDS)

    def at(self, terminal: Terminal) -> Guesses:
        """Those that are counted for a terminal."""
        return self._of_kiosks if terminal.shape == Shape.KIOSK else self._of_staff
