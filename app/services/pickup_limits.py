"""How often wrong codes may be tried at a terminal: five in fifteen minutes, then it rests for half a minute.

What was tried outlives a restart, and the time that the terminal was off does not count: neither pulling the plug nor
setting the clock gives anybody a sixth try.
"""

from __future__ import annotations

import json

from app.ports.clock import Clock
from app.ports.settings import SettingsStore
from app.services.effects import OnDb

MOST_WRONG = 5
WITHIN_MS = 15 * 60_000
REST_MS = 30_000
_KEY = "pickup.wrong"  # how long ago each was, in milliseconds, when the last one was written down


class PickupLimits:
    """Counts wrong codes by the monotonic clock. `on_db` runs what works on the settings."""

    def __init__(self, kept: SettingsStore, clock: Clock, on_db: OnDb) -> None:
        self._kept = kept
        self._clock = clock
        self._on_db = on_db
        self._wrong: list[int] | None = None
        self._rests_until = 0

    def seconds_to_wait(self) -> int:
        """How long the terminal still rests, 0 when it may be asked."""
        self._recalled()
        left = self._rests_until - self._clock.monotonic_ms()
        return max(0, -(-left // 1000))

    @property
    def free(self) -> bool:
        """Whether it is known without asking the disk that the terminal does not rest."""
        return self._wrong is not None and self._clock.monotonic_ms() >= self._rests_until

    def wrong(self) -> bool:
        """Count a wrong code; gives whether the terminal rests from now on."""
        now = self._clock.monotonic_ms()
        found = [at for at in self._recalled() if now - at < WITHIN_MS]
        found.append(now)
        self._wrong = found[-MOST_WRONG:]
        ages = json.dumps([now - at for at in self._wrong])
        self._on_db(lambda: self._kept.put(_KEY, ages))
        return self._rest(now)

    def _recalled(self) -> list[int]:
        if self._wrong is None:
            now = self._clock.monotonic_ms()
            ages = json.loads(self._on_db(lambda: self._kept.get(_KEY, "[]")))
            self._wrong = [now - age for age in ages]
            self._rest(now)
        return self._wrong

    def _rest(self, now: int) -> bool:
        if self._wrong is None or len(self._wrong) < MOST_WRONG:
            return False
        self._rests_until = now + REST_MS
        return True
