"""A clock that moves only when told to, and ids that can be foretold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class FakeClock:
    """Starts on a Monday morning."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start
        self._monotonic_ms = 0

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._now

    def monotonic_ms(self) -> int:
        """Milliseconds it was moved forward."""
        return self._monotonic_ms

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)
        self._monotonic_ms += int(seconds * 1000)

    def set(self, moment: datetime) -> None:
        """Somebody sets the wall clock; the monotonic one does not notice."""
        self._now = moment


class SequentialIds:
    """UUID-shaped ids in order; `stream` keeps two makers apart."""

    def __init__(self, stream: int = 0) -> None:
        self._stream = stream
        self._last = 0

    def new(self) -> str:
        """The next one."""
        self._last += 1
        return f"00000000-0000-7000-8{self._stream:03x}-{self._last:012x}"
