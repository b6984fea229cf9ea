"""UUIDv7 (RFC 9562), monotonic within a process."""

from __future__ import annotations

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def uuid7() -> str:
    """A new id as text. Ids of one process sort by time of making; the timestamp is trusted for nothing else."""
    global _last
    with _lock:
        stamp = time.time_ns() // 1_000_000 << 12 | int.from_bytes(os.urandom(2), "big") >> 4
        _last = stamp if stamp > _last else _last + 1
        value = _last
    high = (value >> 12) << 80 | 0x7 << 76 | (value & 0xFFF) << 64
    low = 0b10 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    return str(uuid.UUID(int=high | low))
