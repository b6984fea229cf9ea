"""A link that stays in memory: what was written can be looked at, and a function may answer."""

from collections.abc import Callable

from hardware.errors import LinkLostError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT


def no_answer(_data: bytes) -> bytes:
    """The answer of a device that never speaks."""
    return b""


class MemoryLink:
    """Bytes kept in `written`; `respond` is given every write and returns what the device says to it."""

    answers = True
    bytes_per_second = 1_000_000

    def __init__(self, device: str = "memory", respond: Callable[[bytes], bytes] = no_answer) -> None:
        self.written = bytearray()
        self._device = device
        self._respond = respond
        self._waiting = bytearray()
        self._is_open = False

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:  # noqa: ARG002  # part of the protocol
        """Open, forgetting answers nobody read."""
        self._waiting.clear()
        self._is_open = True

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:  # noqa: ARG002  # part of the protocol
        """Keep the data; raises LinkLostError when closed."""
        self._require_open("write")
        self.written += data
        self._waiting += self._respond(data)

    def read(self, limit: int, timeout: float) -> bytes:  # noqa: ARG002  # part of the protocol
        """What was answered so far, at once; raises LinkLostError when closed."""
        self._require_open("read")
        data = bytes(self._waiting[:limit])
        del self._waiting[:limit]
        return data

    def close(self) -> None:
        """Close."""
        self._is_open = False

    def _require_open(self, operation: str) -> None:
        if not self._is_open:
            raise LinkLostError(self._device, "memory", operation, "the link is closed")
