"""One process per data directory."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.refusals import Refusal

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        # A byte far behind the text, because a locked byte cannot be read by the one who wants to know the holder.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class DirectoryLock:
    """Held from making to `release`; the system releases it when the process dies.

    Raises Refusal `TERMINAL-IN-USE` with the holder's `pid`.
    """

    def __init__(self, directory: Path) -> None:
        self._handle = os.open(directory / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError:
            os.lseek(self._handle, 0, os.SEEK_SET)
            holder = os.read(self._handle, 32).decode("ascii", "replace").strip()
            os.close(self._handle)
            raise Refusal("TERMINAL-IN-USE", pid=holder or "?", what="lock") from None
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, f"{os.getpid()}\n".encode())

    def release(self) -> None:
        """Let another process have the directory."""
        os.ftruncate(self._handle, 0)
        os.close(self._handle)
