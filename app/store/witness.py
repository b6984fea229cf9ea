"""A small file beside the ledger that remembers the last entry recorded, so that a lost tail is not overlooked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.wire.entry import Entry


class Witness:
    """Told of entries once they are durable, and not synced itself: it may know less than the ledger, never more."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)

    def saw(self, entry: Entry) -> None:
        """Remember an entry. A disk that cannot take these bytes does not unmake the entry."""
        with suppress(OSError):
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, f"{entry.epoch:010d} {entry.seq:012d} {entry.hash.hex()}\n".encode())

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


def remembered(path: Path) -> tuple[int, int, bytes] | None:
    """Epoch, sequence number and hash of the last entry seen; None when there is none or it cannot be read."""
    try:
        epoch, seq, digest = path.read_bytes().decode("ascii").split()
        return int(epoch), int(seq), bytes.fromhex(digest)
    except (OSError, ValueError):
        return None
