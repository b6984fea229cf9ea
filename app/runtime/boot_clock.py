"""The clock that nobody sets: time since the machine was started."""

from __future__ import annotations

import time
import uuid
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemBootClock:
    """Implements the `BootClock` port.

    Where the system does not say which start of the machine this is, each start of the program counts as one.
    """

    def __init__(self) -> None:
        self._boot = _boot_id() or str(uuid.uuid4())

    def boot(self) -> str:
        """Which start of the machine it is."""
        return self._boot

    def since_boot_ms(self) -> int:
        """Milliseconds, sleep included; on Linux the ordinary monotonic clock stands still while a machine sleeps."""
        asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
        nanoseconds = time.monotonic_ns() if asleep_too is None else time.clock_gettime_ns(asleep_too)
        return nanoseconds // 1_000_000


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""
