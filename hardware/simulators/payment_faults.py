"""Faults one can order from a simulated card terminal, each at a named point of the conversation."""

import threading
from dataclasses import dataclass
from enum import Enum


class Harm(Enum):
    """What goes wrong; requests are dropped where they arrive, replies where they leave."""

    DROP = "drop"
    LATE = "late"
    CORRUPT = "corrupt"
    KILL = "kill"
    KILL_AFTER = "kill_after"


@dataclass
class _Ordered:
    harm: Harm
    point: str
    skip: int


class PaymentFaults:
    """Ordered faults; each strikes once."""

    def __init__(self) -> None:
        self._ordered: list[_Ordered] = []
        self._lock = threading.Lock()
        self.struck: list[str] = []

    def order(self, harm: Harm, point: str, skip: int = 0) -> None:
        """Let it go wrong at a point, after that many times of going well."""
        with self._lock:
            self._ordered.append(_Ordered(harm, point, skip))

    def clear(self) -> None:
        """Order nothing any more."""
        with self._lock:
            self._ordered.clear()

    def strike(self, point: str) -> Harm | None:
        """What goes wrong at this point now."""
        with self._lock:
            for fault in self._ordered:
                if fault.point == point:
                    if fault.skip:
                        fault.skip -= 1
                        return None
                    self._ordered.remove(fault)
                    self.struck.append(point)
                    return fault.harm
        return None
