"""What can be ordered to go wrong with a simulated scanner, each thing once, at its next code."""

import threading

ORDERS = ("half", "garbage", "twice", "unplug_midway", "replug", "silent", "clear")


class ScannerFaults:
    """Ordered faults by name: a cut code, nonsense before it, the same code again, a pulled plug, silence."""

    def __init__(self) -> None:
        self._ordered: list[str] = []
        self._lock = threading.Lock()

    def order(self, name: str, count: int | None = None) -> None:
        """Let it happen at the next codes; raises ValueError for an unknown name."""
        if name not in ORDERS:
            raise ValueError(f"a scanner knows {', '.join(ORDERS)}")
        with self._lock:
            if name == "clear":
                self._ordered.clear()
            else:
                self._ordered += [name] * (count or 1)

    def take(self, name: str) -> bool:
        """Whether this goes wrong now."""
        with self._lock:
            if name not in self._ordered:
                return False
            self._ordered.remove(name)
            return True
