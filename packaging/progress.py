"""What a person sees while start.py works: steps with the time passed, and one sentence when it cannot go on."""

from __future__ import annotations

import sys
import time

REFUSED = 1
USAGE = 2
OUTAGE = 3


class Failure(Exception):
    """Start cannot go on: a stable code, one sentence for a person, and the exit status."""

    def __init__(self, code: str, sentence: str, status: int = OUTAGE) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.status = status


class Progress:
    """Writes to stderr, so that what a verb prints stays clean; rewrites one line on a terminal, appends elsewhere."""

    APPEND_EVERY_SECONDS = 10.0

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._appended = self._began
        self._terminal = sys.stderr.isatty()
        self._open_line = False

    def step(self, text: str) -> None:
        self.close_line()
        print(f"[{self._elapsed():6.1f} s] {text}", file=sys.stderr, flush=True)

    def detail(self, text: str) -> None:
        """Shows how far the present step is; may be called as often as one likes."""
        now = time.monotonic()
        line = f"[{self._elapsed():6.1f} s]   {text}"[:100]
        if self._terminal:
            print(f"\r{line:<100}", end="", file=sys.stderr, flush=True)
            self._open_line = True
        elif now - self._appended >= self.APPEND_EVERY_SECONDS:
            self._appended = now
            print(line, file=sys.stderr, flush=True)

    def close_line(self) -> None:
        if self._open_line:
            print(file=sys.stderr, flush=True)
            self._open_line = False

    def _elapsed(self) -> float:
        return time.monotonic() - self._began
