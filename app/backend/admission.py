"""Back-pressure: so many pushes at once, so many of one terminal; the rest comes back later. Guessing slows down."""

from __future__ import annotations

import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from app.backend.clock import Now
from app.backend.problems import Refused, busy

_LONG_SECONDS = 1.0
_FEWEST = 4
_MOST_WRONG = 20
_WRONG_FOR_SECONDS = 60


class Admission:
    """Counts what is being taken in now, and lets fewer in while it takes long.

    `most` is what may be inside when all is well. When a push takes longer than a second the limit falls by a fifth,
    with each that does not it grows by one again (additive increase, multiplicative decrease).
    """

    def __init__(self, most: int, most_each: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._most_each = most_each
        self._clock = clock
        self._lock = threading.Lock()
        self._inside: Counter[str] = Counter()
        self._limit = most
        self._slowed = clock()

    @property
    def limit(self) -> int:
        """How many may be inside now."""
        return self._limit

    @contextmanager
    def enter(self, terminal: str) -> Iterator[None]:
        """Take in one push. Raises Refused `BACKEND-BUSY` with 429 (this terminal) or 503 (all)."""
        with self._lock:
            if self._inside[terminal] >= self._most_each:
                raise busy("this terminal has pushes under way", 429)
            if self._inside.total() >= self.limit:
                raise busy("too many pushes under way")
            self._inside[terminal] += 1
        started = self._clock()
        try:
            yield
        finally:
            with self._lock:
                self._inside[terminal] -= 1
                if not self._inside[terminal]:
                    del self._inside[terminal]
                self._learn(started)

    def _learn(self, started: float) -> None:
        """What began before the limit fell last says nothing about the limit that holds now."""
        now = self._clock()
        if now - started <= _LONG_SECONDS:
            self._limit = min(self._most, self._limit + 1)
        elif started >= self._slowed:
            self._limit = max(_FEWEST, self._limit * 4 // 5)
            self._slowed = now


class Attempts:
    """Wrong one-time codes, counted over the last minute for the whole backend."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._failed: deque[datetime] = deque(maxlen=_MOST_WRONG)

    def check(self) -> None:
        """Raises Refused 429 `ENROL-WAIT` after too many wrong codes."""
        if len(self._failed) < _MOST_WRONG:
            return
        wait = _WRONG_FOR_SECONDS - (self._now() - self._failed[0]).total_seconds()
        if wait > 0:
            raise Refused(429, "ENROL-WAIT", "Too many wrong codes", retry_after=wait)

    def failed(self) -> None:
        """Count a wrong code."""
        self._failed.append(self._now())
