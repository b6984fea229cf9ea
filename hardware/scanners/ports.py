"""Ports that bring packets, a report or a batch of key events at a time, and the nodes of the kernel's devices."""

import contextlib
import errno
import os
import select
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from hardware.errors import InUseError, LinkLostError, NotAllowedError, UnreachableError

Ioctl = Callable[[int, int, bytearray | int], object]
MISSING = "no such device is plugged in"


class PacketPort(Protocol):
    """One way to one device that speaks in packets; used by one thread at a time. A closed one can be opened again."""

    def open(self) -> None:
        """Open, with nothing of what came before. Raises UnreachableError or one of its kinds."""

    def read(self, timeout: float) -> bytes:
        """The next packet, empty when none came in time; raises LinkLostError."""

    def close(self) -> None:
        """Let go of the device; harmless when already closed."""


def kernel(file: int, request: int, argument: bytearray | int) -> object:
    """Ask the kernel about an open node; a bytearray is filled. Raises OSError."""
    import fcntl

    return fcntl.ioctl(file, request, argument)


class Node:
    """A character device of the kernel; `find` names it at every opening, as numbers change when it is plugged in."""

    def __init__(
        self,
        device: str,
        address: str,
        find: Callable[[], Path | None],
        *,
        writing: bool = False,
        ioctl: Ioctl = kernel,
    ) -> None:
        self._device = device
        self._address = address
        self._find = find
        self._flags = os.O_RDWR if writing else os.O_RDONLY
        self._ioctl = ioctl
        self._file: int | None = None

    def open(self) -> None:
        """Open without waiting; raises UnreachableError or one of its kinds."""
        self.close()
        path = self._find()
        if path is None:
            raise UnreachableError(self._device, self._address, "open", MISSING)
        try:
            self._file = os.open(path, self._flags | getattr(os, "O_NONBLOCK", 0))
        except OSError as wrong:
            raise self._refused("open", wrong) from wrong

    def ask(self, operation: str, request: int, argument: bytearray | int) -> None:
        """One ioctl while opening; what the kernel answers is in the argument. Raises as open does."""
        if self._file is None:
            raise UnreachableError(self._device, self._address, operation, "the node is closed")
        try:
            self._ioctl(self._file, request, argument)
        except OSError as wrong:
            raise self._refused(operation, wrong) from wrong

    def tell(self, request: int, argument: bytearray | int) -> None:
        """One ioctl while letting go; that the device is gone already does not matter."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._ioctl(self._file, request, argument)

    def read(self, limit: int, timeout: float) -> bytes:
        """What one read gives, empty when nothing came in time; raises LinkLostError."""
        if self._file is None:
            raise LinkLostError(self._device, self._address, "read", "the node is closed")
        try:
            if not select.select([self._file], [], [], max(timeout, 0))[0]:
                return b""
            data = os.read(self._file, limit)
        except BlockingIOError:
            return b""
        except OSError as wrong:
            raise LinkLostError(self._device, self._address, "read", str(wrong)) from wrong
        if not data:
            raise LinkLostError(self._device, self._address, "read", "the device was unplugged")
        return data

    def close(self) -> None:
        """Close the node."""
        opened, self._file = self._file, None
        if opened is not None:
            os.close(opened)

    def _refused(self, operation: str, wrong: OSError) -> UnreachableError:
        kinds = {errno.EACCES: NotAllowedError, errno.EPERM: NotAllowedError, errno.EBUSY: InUseError}
        kind = kinds.get(wrong.errno or 0, UnreachableError)
        return kind(self._device, self._address, operation, str(wrong))
