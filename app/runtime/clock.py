"""The real clock and the real ids."""

from __future__ import annotations

import time
from datetime import datetime

from app.wire.uuid7 import uuid7


class SystemClock:
    """Wall time with the local offset; monotonic time in milliseconds."""

    def now(self) -> datetime:
        """The moment, aware of its offset."""
        return datetime.now().astimezone()

    def monotonic_ms(self) -> int:
        """Milliseconds that never go back."""
        return time.monotonic_ns() // 1_000_000


class Uuid7Ids:
    """Ids by RFC 9562."""

    def new(self) -> str:
        """A new id."""
        return uuid7()
