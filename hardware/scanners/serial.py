"""A scanner on a serial port (USB-CDC or RS-232): exact framing, group separators intact, unplugging noticed."""

import time

from hardware.links.link import ByteLink
from hardware.scanners.framing import SuffixFramer
from hardware.scanners.identity import PortCheck, any_port
from hardware.scanners.listening import (
    FIRST_RETRY,
    Availability,
    Code,
    ListeningScanner,
    Sink,
    drop_begun,
    ignore_availability,
)

READ_LIMIT = 1024


class SerialWire:
    """Bytes of a serial port cut at the suffix; `check` raises WrongDeviceError where another device has the port."""

    def __init__(self, link: ByteLink, suffix: bytes, check: PortCheck = any_port) -> None:
        self._link = link
        self._suffix = suffix
        self._check = check
        self._framer = SuffixFramer(suffix)

    def open(self) -> None:
        """Open the port, with nothing of what came before."""
        self._check()
        self._framer = SuffixFramer(self._suffix)
        self._link.open()
        drop_begun(lambda quiet: self._link.read(READ_LIMIT, quiet))

    def read(self, timeout: float) -> list[Code]:
        """Codes whose suffix has come."""
        data = self._link.read(READ_LIMIT, timeout)
        return [Code(frame.data, frame.started, frame.ended) for frame in self._framer.feed(data, time.monotonic())]

    def close(self) -> None:
        """Let the port go."""
        self._link.close()


class SerialScannerSource(ListeningScanner):
    """A serial scanner: see ListeningScanner. The scanner must send `suffix` after each code."""

    def __init__(
        self,
        device: str,
        link: ByteLink,
        sink: Sink,
        *,
        suffix: bytes = b"\r",
        aim: bool = True,
        hold_off: float = 0.0,
        check: PortCheck = any_port,
        availability: Availability = ignore_availability,
        first_retry: float = FIRST_RETRY,
    ) -> None:
        super().__init__(
            device,
            SerialWire(link, suffix, check),
            sink,
            aim=aim,
            hold_off=hold_off,
            availability=availability,
            first_retry=first_retry,
        )
