"""What is remembered of devices from look to look: since when each is as it is, and its last trouble."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.ports.clock import Clock
from app.ports.devices import DeviceHealth, Health

_log = logging.getLogger("omnitill.devices")


@dataclass(frozen=True, slots=True)
class Known:
    """One device: how it was at the last look, since when, and the last trouble it had."""

    health: DeviceHealth
    since: datetime
    trouble: str = ""
    trouble_at: datetime | None = None


class DeviceWatch:
    """Looks on the devices' lane and remembers; a change is logged once. `known` may be read anywhere."""

    def __init__(self, ask: Callable[[], Sequence[DeviceHealth]], clock: Clock) -> None:
        self._ask = ask
        self._clock = clock
        self._known: dict[str, Known] = {}
        self._lock = threading.Lock()

    def look(self) -> Sequence[DeviceHealth]:
        """Ask every device once."""
        found = self._ask()
        now = self._clock.now()
        with self._lock:
            for health in found:
                self._known[health.id] = _after(self._known.get(health.id), health, now)
        return found

    @property
    def known(self) -> Mapping[str, Known]:
        """What is remembered, by device id."""
        with self._lock:
            return dict(self._known)


def _after(before: Known | None, health: DeviceHealth, now: datetime) -> Known:
    """What is known after a look."""
    if before is not None and _same(before.health, health):
        return replace(before, health=health)
    if before is not None or health.code:
        _log.info("%s is %s %s", health.id, health.health.value, health.code)
    if health.code:
        return Known(health, now, health.code, now)
    return Known(health, now, *((before.trouble, before.trouble_at) if before else ()))


def _same(one: DeviceHealth, other: DeviceHealth) -> bool:
    return (one.health, one.code) == (other.health, other.code)


def is_well(health: DeviceHealth) -> bool:
    """Whether a device does its work, perhaps not for long."""
    return health.health in (Health.UP, Health.DEGRADED)
