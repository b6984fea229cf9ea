"""A link over a serial port or pseudo-terminal, 8 data bits, no parity, one stop bit."""

import contextlib
import errno
import sys
import time

import serial  # type: ignore[import-untyped]  # pyserial ships no types

from hardware.address import SerialAddress
from hardware.errors import LinkLostError, TakenError, UnreachableError, WriteStalledError
from hardware.links.link import OPEN_TIMEOUT, STALL_TIMEOUT

if sys.platform == "win32":
    PORT_ERRORS: tuple[type[Exception], ...] = (OSError,)
else:
    import termios

    # pyserial lets the errors of the terminal layer through, and they are no OSError.
    PORT_ERRORS = (OSError, termios.error)

HELD_BY_ANOTHER = (errno.EBUSY, errno.EAGAIN)
CHUNK = 256
DRAIN_POLL = 0.01
BITS_PER_BYTE = 10


class SerialLink:
    """Bytes over one serial port, opened exclusively."""

    answers = True

    def __init__(self, device: str, address: SerialAddress) -> None:
        self._device = device
        self._address = address
        self._port: serial.Serial | None = None
        self._stalled = False

    @property
    def bytes_per_second(self) -> int:
        """The line rate in bytes."""
        return self._address.baud // BITS_PER_BYTE

    def open(self, timeout: float = OPEN_TIMEOUT) -> None:
        """Open the port exclusively; raises TakenError while another program has it, else UnreachableError."""
        self.close()
        self._stalled = False
        try:
            # Opening also drops what waited in the input.
            self._port = serial.Serial(
                self._address.port,
                self._address.baud,
                timeout=0,
                write_timeout=timeout,
                exclusive=True,
            )
        except (*PORT_ERRORS, ValueError) as wrong:
            self.close()
            taken = getattr(wrong, "errno", None) in HELD_BY_ANOTHER
            kind = TakenError if taken else UnreachableError
            raise kind(self._device, str(self._address), "open", str(wrong)) from wrong

    def write(self, data: bytes, stall_timeout: float = STALL_TIMEOUT) -> None:
        """Send all of the data and see it leave the port; raises WriteStalledError or LinkLostError."""
        port = self._opened("write")
        sent = 0
        try:
            port.write_timeout = stall_timeout
            for start in range(0, len(data), CHUNK):
                port.write(data[start : start + CHUNK])
                sent = min(start + CHUNK, len(data))
            self._drain(port, stall_timeout)
        except serial.SerialTimeoutException as wrong:
            self._stalled = True
            detail = f"no progress for {stall_timeout:g} s"
            raise WriteStalledError(self._device, str(self._address), "write", detail, sent) from wrong
        except PORT_ERRORS as wrong:
            raise LinkLostError(self._device, str(self._address), "write", str(wrong), sent) from wrong

    def read(self, limit: int, timeout: float) -> bytes:
        """Up to `limit` bytes, empty when nothing came in time; raises LinkLostError when the port went away."""
        port = self._opened("read")
        try:
            port.timeout = max(timeout, 0)
            first = bytes(port.read(1))
            if not first:
                return b""
            return first + bytes(port.read(min(port.in_waiting, limit - 1)))
        except PORT_ERRORS as wrong:
            raise LinkLostError(self._device, str(self._address), "read", str(wrong)) from wrong

    def close(self) -> None:
        """Let the port go; what a stalled device did not take is dropped, or closing could wait for half a minute."""
        port, self._port = self._port, None
        if port is not None:
            with contextlib.suppress(*PORT_ERRORS):
                if self._stalled:
                    port.reset_output_buffer()
            with contextlib.suppress(*PORT_ERRORS):
                port.close()

    def _drain(self, port: "serial.Serial", stall_timeout: float) -> None:
        waiting = port.out_waiting
        progress = time.monotonic()
        while waiting:
            time.sleep(DRAIN_POLL)
            before, waiting = waiting, port.out_waiting
            if waiting < before:
                progress = time.monotonic()
            elif time.monotonic() - progress > stall_timeout:
                raise serial.SerialTimeoutException("the port keeps its bytes")

    def _opened(self, operation: str) -> "serial.Serial":
        if self._port is None:
            raise LinkLostError(self._device, str(self._address), operation, "the link is closed")
        return self._port
