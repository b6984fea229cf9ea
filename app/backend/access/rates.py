"""How often one sender may ask: a token bucket for each, in this process; many workers together allow more."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Mapping

from app.backend.access.actor import ActorKind
from app.backend.problems import Refused

_BURST_SECONDS = 5.0
_MOST_KNOWN = 50_000


class Rates:
    """Buckets that hold five seconds' worth; `most` is requests per second for each kind of sender."""

    def __init__(self, most: Mapping[ActorKind, float], clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[tuple[ActorKind, str], tuple[float, float]] = {}

    def take(self, kind: ActorKind, who: str) -> None:
        """Count a request. Raises Refused 429 `BACKEND-BUSY` with the seconds to wait, not the same for all."""
        most, now = self._most[kind], self._clock()
        with self._lock:
            if len(self._buckets) > _MOST_KNOWN:
                self._forget(now)
            full = most * _BURST_SECONDS
            left, since = self._buckets.get((kind, who), (full, now))
            left = min(full, left + (now - since) * most)
            self._buckets[kind, who] = (left - 1, now) if left >= 1 else (left, now)
        if left < 1:
            wait = (1 - left) / most + random.uniform(1, 4)
            raise Refused(429, "BACKEND-BUSY", "The backend is busy", "too many requests from you", retry_after=wait)

    def _forget(self, now: float) -> None:
        """Forget those whose buckets are full again."""
        self._buckets = {
            (kind, who): (left, since)
            for (kind, who), (left, since) in self._buckets.items()
            if left + (now - since) * self._most[kind] < self._most[kind] * _BURST_SECONDS
        }
