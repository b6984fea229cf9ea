"""How long to wait before trying again: full jitter, doubling, capped, for ever. A sale must still land."""

from __future__ import annotations

from collections.abc import Callable

FIRST_SECONDS = 1.0
CAP_SECONDS = 60.0


class Backoff:
    """Counts failures in a row. `random` gives a number from 0 to 1."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._failures = 0

    def failed(self, asked_for: float = 0.0) -> float:
        """Seconds to wait after one more failure; at least what the other side asked for."""
        ceiling = min(CAP_SECONDS, FIRST_SECONDS * (1 << min(self._failures, 10)))
        self._failures += 1
        wait: float = ceiling * self._random()
        return max(asked_for, wait)

    def worked(self) -> None:
        """Start over."""
        self._failures = 0
