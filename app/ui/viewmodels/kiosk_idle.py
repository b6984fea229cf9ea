"""How long a kiosk waits for the person before it: first in quiet, then asking, then not any more."""

from __future__ import annotations

from collections.abc import Callable

_GRACE_S = 15
_LONGER = 10


class IdleClock:
    """Counts down from the last sign of life. `asks` is False where the end comes without a question."""

    def __init__(self, monotonic_ms: Callable[[], int]) -> None:
        self._now = monotonic_ms
        self._since = 0
        self._quiet_s = 0
        self._grace_s = 0
        self.longer = False
        """Whether every wait is ten times as long (EN 301 549, 11.2.2.1)."""

    def wait(self, seconds: int, *, asks: bool = True) -> None:
        """Begin to wait so long before asking; 0 waits for ever."""
        self._quiet_s, self._grace_s = seconds, _GRACE_S if asks else 0
        self.stay()

    def stay(self) -> None:
        """Somebody is there: the whole wait begins anew."""
        self._since = self._now()

    @property
    def runs(self) -> bool:
        """Whether anything ends here by itself."""
        return self._quiet_s > 0

    @property
    def left_s(self) -> int:
        """Whole seconds until the end, rounded up."""
        return max(0, -(-(self._whole_ms - (self._now() - self._since)) // 1000))

    @property
    def share(self) -> float:
        """How much of the wait is left, 1 to 0."""
        passed = self._now() - self._since
        return max(0.0, 1 - passed / self._whole_ms) if self.runs else 1.0

    @property
    def asking(self) -> bool:
        """Whether it is time to ask if somebody is there."""
        return self.runs and self._grace_s > 0 and self.left_s <= self._grace_s * self._times

    @property
    def over(self) -> bool:
        """Whether nobody answered."""
        return self.runs and self.left_s == 0

    @property
    def _times(self) -> int:
        return _LONGER if self.longer else 1

    @property
    def _whole_ms(self) -> int:
        return (self._quiet_s + self._grace_s) * self._times * 1000
