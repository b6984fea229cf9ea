"""The backend's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Now = Callable[[], datetime]


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970."""
    return int(moment.timestamp() * 1000)


def from_ms(stamp: int) -> datetime:
    """The time that milliseconds since 1970 name, in UTC."""
    return datetime.fromtimestamp(stamp / 1000, UTC)
