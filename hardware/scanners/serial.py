"""A scanner on a serial port (USB-CDC or RS-232): exact framing, group separators intact, unplugging noticed."""

import random
import threading
import time
from collections.abc import Callable

from hardware.errors import DeviceError
from hardware.links.link import ByteLink
from hardware.scanners.framing import Frame, SuffixFramer
from hardware.scanners.scan import Framing, Scan, acceptable, readable, split_aim
from hardware.status import Fact

READ_TIMEOUT = 0.2
READ_LIMIT = 1024
FIRST_RETRY, LONGEST_RETRY = 0.5, 15.0
JITTER = 0.2
STOP_TIMEOUT = 3.0

Sink = Callable[[Scan], None]
Availability = Callable[[bool, str], None]


def ignore_availability(_available: bool, _detail: str) -> None:
    """For callers who do not watch whether the scanner is plugged in."""


class SerialScannerSource:
    """Delivers scans to `sink` on its own thread, from start() to stop(); comes back by itself after unplugging.

    `sink` and `availability(available, detail)` must return quickly and not raise; `availability` is called once for
    every change. With `aim` set the AIM identifier is taken off the text.
    """

    def __init__(
        self,
        device: str,
        link: ByteLink,
        sink: Sink,
        *,
        suffix: bytes = b"\r",
        aim: bool = True,
        availability: Availability = ignore_availability,
        first_retry: float = FIRST_RETRY,
    ) -> None:
        self._device = device
        self._link = link
        self._sink = sink
        self._suffix = suffix
        self._aim = aim
        self._availability = availability
        self._first_retry = first_retry
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._available: bool | None = None
        SuffixFramer(suffix)

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def available(self) -> Fact:
        """Whether the port is open; UNKNOWN before the first attempt."""
        return Fact.of(self._available)

    def look(self) -> Fact:
        """Whether the port can be opened: what listening knows of it, or one attempt while nobody listens."""
        if self._thread is not None:
            return self.available
        try:
            self._link.open()
        except DeviceError:
            return Fact.NO
        finally:
            self._link.close()
        return Fact.YES

    def start(self) -> None:
        """Begin listening; harmless while listening."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._listen, name=f"scanner-{self._device}", daemon=True)
            self._thread.start()

    def stop(self, timeout: float = STOP_TIMEOUT) -> None:
        """Stop listening and let the port go; harmless twice. Raises TimeoutError when `sink` does not return."""
        self._stopping.set()
        thread = self._thread
        if thread is None:
            return
        thread.join(timeout)
        if thread.is_alive():
            raise TimeoutError(f"{self._device}: the receiver of scans did not return in {timeout:g} s")
        self._thread = None
        self._available = None

    close = stop

    def _listen(self) -> None:
        retry = self._first_retry
        while not self._stopping.is_set():
            try:
                self._link.open()
                self._tell(available=True, detail="")
                retry = self._first_retry
                self._read_until_lost()
            except DeviceError as wrong:
                self._tell(available=False, detail=str(wrong))
            finally:
                self._link.close()
            self._stopping.wait(retry * random.uniform(1 - JITTER, 1 + JITTER))
            retry = min(retry * 2, LONGEST_RETRY)

    def _read_until_lost(self) -> None:
        framer = SuffixFramer(self._suffix)
        while not self._stopping.is_set():
            data = self._link.read(READ_LIMIT, READ_TIMEOUT)
            for frame in framer.feed(data, time.monotonic()):
                self._deliver(frame)

    def _deliver(self, frame: Frame) -> None:
        text = readable(frame.data)
        aim, rest = split_aim(text) if self._aim else (None, text)
        if acceptable(rest):
            self._sink(Scan(self._device, frame.data, rest, aim, frame.started, frame.ended, Framing.EXACT))

    def _tell(self, *, available: bool, detail: str) -> None:
        if available is not self._available:
            self._available = available
            self._availability(available, detail)
