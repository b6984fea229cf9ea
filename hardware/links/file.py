"""A link into a file or a device node such as /dev/usb/lp0; nothing ever comes back."""

import os
import select
import time

from hardware.address import FileAddress
from hardware.errors import LinkLostError, UnreachableError, WriteStalledError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT

CHUNK = 4096
DEVICE_NODES = "/dev"


class FileLink:
    """Bytes appended to a file; a device node must exist, a plain file is made."""

    answers = False
    bytes_per_second = 4_000

    def __init__(self, device: str, address: FileAddress) -> None:
        self._device = device
        self._address = address
        self._file: int | None = None

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:  # noqa: ARG002  # part of the protocol
        """Open for appending without waiting; raises UnreachableError."""
        self.close()
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0)
        if not self._address.path.is_relative_to(DEVICE_NODES):
            # A file made in place of an unplugged printer would swallow every receipt.
            flags |= os.O_CREAT
        try:
            self._file = os.open(self._address.path, flags, 0o600)
        except OSError as wrong:
            raise UnreachableError(self._device, str(self._address), "open", str(wrong)) from wrong

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Write all of the data; raises WriteStalledError or LinkLostError with the number of bytes taken."""
        if self._file is None:
            raise LinkLostError(self._device, str(self._address), "write", "the link is closed")
        sent = 0
        progress = time.monotonic()
        while sent < len(data):
            try:
                sent += os.write(self._file, data[sent : sent + CHUNK])
                progress = time.monotonic()
            except BlockingIOError:
                left = progress + stall_timeout - time.monotonic()
                if left <= 0 or not select.select([], [self._file], [], left)[1]:
                    detail = f"no byte taken for {stall_timeout:g} s"
                    raise WriteStalledError(self._device, str(self._address), "write", detail, sent) from None
            except OSError as wrong:
                raise LinkLostError(self._device, str(self._address), "write", str(wrong), sent) from wrong

    def read(self, limit: int, timeout: float) -> bytes:  # noqa: ARG002  # part of the protocol
        """Nothing, at once: this link has no way back."""
        return b""

    def close(self) -> None:
        """Close the file."""
        opened, self._file = self._file, None
        if opened is not None:
            os.close(opened)
