"""Time and identity, given from outside so that rules can be tested at any moment."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time with offset, and a monotonic clock in milliseconds."""

    def now(self) -> datetime: ...
    def monotonic_ms(self) -> int: ...


class Ids(Protocol):
    """Makes ids that never repeat."""

    def new(self) -> str: ...
