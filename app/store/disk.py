"""How much room the ledger's disk has left."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_LOW_BYTES = 500_000_000
_RESERVE_BYTES = 50_000_000


class Room(StrEnum):
    """PLENTY; LOW: warn; RESERVE: begin nothing new, what is begun and the close of the shift still fit."""

    PLENTY = "plenty"
    LOW = "low"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class DiskState:
    """Free bytes and what they mean."""

    room: Room
    free: int


def disk_state(directory: Path) -> DiskState:
    """The state of the disk that holds a data directory."""
    return judged(shutil.disk_usage(directory).free)


def judged(free: int) -> DiskState:
    """What so many free bytes mean for a shop day."""
    room = Room.RESERVE if free < _RESERVE_BYTES else Room.LOW if free < _LOW_BYTES else Room.PLENTY
    return DiskState(room, free)
