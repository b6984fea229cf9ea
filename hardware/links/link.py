"""What every link can do, whatever carries the bytes."""

from typing import Protocol

OPEN_TIMEOUT = 2.0
STALL_TIMEOUT = 10.0


class ByteLink(Protocol):
    """One way to one device; used by one thread at a time.

    No call outlives its timeout (seconds) by more than half a second. A closed link can be opened again.
    """

    @property
    def answers(self) -> bool:
        """Whether bytes can come back at all."""

    @property
    def bytes_per_second(self) -> int:
        """A cautious estimate of the speed, used to judge how long a job may take."""

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        """Open, dropping input that waited from earlier. Raises UnreachableError."""

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Send all of the data; raises WriteStalledError when none is taken for that long, else LinkLostError."""

    def read(self, limit: int, timeout: float) -> bytes:
        """Up to `limit` bytes, as soon as there are any; empty when nothing came in time. Raises LinkLostError."""

    def close(self) -> None:
        """Let go of the device; harmless when already closed."""
