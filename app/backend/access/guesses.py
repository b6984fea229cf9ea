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

_MOST_WRONG = 60
_FOR_SECONDS = 60


class Guesses:
    """Wrong codes over the last minute. Right ones wait as well once there were too many: waiting tells nothing."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._wrong: dict[Actor, deque[datetime]] = {}

    @contextmanager
    def counted(self, actor: Actor, unknown: str) -> Iterator[None]:
        """Try a code; a refusal named `unknown` counts as a wrong one. Raises Refused 429 `CODE-WAIT`."""
        now = self._now()
        with self._lock:
            wrong = self._wrong.get(actor, deque())
            wait = _FOR_SECONDS - (now - wrong[0]).total_seconds() if len(wrong) == _MOST_WRONG else 0.0
        if wait > 0:
            raise Refused(429, "CODE-WAIT", "Too many wrong codes", retry_after=wait)
        try:
            yield
        except Refused as refused:
            if refused.code == unknown:
                with self._lock:
                    self._wrong.setdefault(actor, deque(maxlen=_MOST_WRONG)).append(now)
            raise
