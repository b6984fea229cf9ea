"""What was ordered to go wrong with a simulated device, each thing once at its named point."""

import threading
from dataclasses import dataclass
from typing import Generic, TypeVar

H = TypeVar("H")


@dataclass
class _Ordered(Generic[H]):
    harm: H
    point: str
    skip: int


class Script(Generic[H]):
    """Harm that was ordered; each strikes once, after its point was passed unharmed `skip` times."""

    def __init__(self) -> None:
        self._ordered: list[_Ordered[H]] = []
        self._lock = threading.Lock()
        self.struck: list[str] = []

    def order(self, harm: H, point: str, skip: int = 0) -> None:
        """Let it go wrong at a point."""
        with self._lock:
            self._ordered.append(_Ordered(harm, point, skip))

    def clear(self) -> None:
        """Order nothing any more."""
        with self._lock:
            self._ordered.clear()

    def strike(self, point: str) -> H | None:
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
