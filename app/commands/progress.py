"""Progress on a command line: a bar on a terminal, a line now and then otherwise."""

from __future__ import annotations

import sys
import time

_WIDTH = 30
_LINE_SECONDS = 5.0
_BAR_SECONDS = 0.1


class Progress:
    """Call it with rows done and the fraction of the whole."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._bar = sys.stderr.isatty()
        self._last = 0.0
        self._started = time.monotonic()

    def __call__(self, rows: int, fraction: float) -> None:
        """Tell, unless it was told a moment ago."""
        now = time.monotonic()
        if fraction < 1 and now - self._last < (_BAR_SECONDS if self._bar else _LINE_SECONDS):
            return
        self._last = now
        words = f"{self._what}: {rows:,} rows, {fraction:.0%}, {now - self._started:.0f} s"
        if self._bar:
            filled = int(_WIDTH * fraction)
            print(f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {words}", end="", file=sys.stderr, flush=True)
        else:
            print(words, file=sys.stderr, flush=True)

    def done(self) -> None:
        """Leave the line."""
        if self._bar and self._last:
            print(file=sys.stderr)
