"""Scans in line: one is worked on at a time, the others wait, none is lost and none is sold behind a refusal."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from app.ui.viewmodels.panels import Panels, SellParts

_ANSWER_FIRST = ("approval", "weight", "price", "age")


class ScanLine:
    """Hands scans to what is in front: the basket, a price check, a serial number asked for."""

    def __init__(
        self, parts: SellParts, panels: Panels, sell: Callable[[str], None], changed: Callable[[], None]
    ) -> None:
        self._parts = parts
        self._panels = panels
        self._sell = sell
        self._changed = changed
        self._scans: deque[str] = deque()
        self._busy = False

    def __len__(self) -> int:
        return len(self._scans)

    def put(self, code: str) -> None:
        """A scan came."""
        self._scans.append(code)
        self.go_on()

    def free(self) -> None:
        """The scan that was worked on has ended, or waits for the cashier."""
        self._busy = False
        self.go_on()

    def go_on(self) -> None:
        """Work on the next, unless one is being worked on or the cashier must answer first."""
        if self._busy or not self._scans:
            return
        shown = self._panels.shown
        if shown == "refusal":
            # Whoever scanned on did not see the refusal: these count as ignored, and the panel says how many.
            for _ in self._scans:
                self._parts.refusal.ignore_scan()
            self._scans.clear()
        elif shown == "serial":
            self._parts.entry.take(self._scans.popleft())
        elif shown == "check":
            self._parts.price.check_code(self._scans.popleft())
        elif shown not in _ANSWER_FIRST:
            self._busy = True
            self._sell(self._scans.popleft())
        self._changed()
