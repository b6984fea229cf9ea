"""What every scanner on a wire of its own does: listen on a thread, come back after unplugging, never invent a scan."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from hardware.errors import DeviceError
from hardware.scanners.hold_off import HoldOff
from hardware.scanners.scan import Framing, Scan, acceptable, readable, split_aim
from hardware.status import Fact

READ_TIMEOUT = 0.2
FIRST_RETRY, LONGEST_RETRY = 0.5, 15.0
JITTER = 0.2
STOP_TIMEOUT = 3.0
QUIET = 0.05
LONGEST_NOISE = 20

Sink = Callable[[Scan], None]
Availability = Callable[[bool, str], None]


@dataclass(frozen=True, slots=True)
class Code:
    """One whole code as a wire brought it: its bytes without suffix, when it came, the AIM identifier if told apart."""

    data: bytes
    started: float
    ended: float
    aim: str | None = None


class ScanWire(Protocol):
    """A way to one scanner; used by one thread at a time. What was half read when it broke is gone."""

    def open(self) -> None:
        """Begin afresh. Raises UnreachableError, NotAllowedError, InUseError or WrongDeviceError."""

    def read(self, timeout: float) -> list[Code]:
        """Codes that are whole now, as soon as there are any; empty in time. Raises LinkLostError."""

    def close(self) -> None:
        """Let go of the device; harmless when already closed."""


def drop_begun(read: Callable[[float], object]) -> None:
    """Read until nothing comes: the end of a code whose beginning nobody heard would pass for a code."""
    for _ in range(LONGEST_NOISE):
        if not read(QUIET):
            return


def ignore_availability(_available: bool, _detail: str) -> None:
    """For callers who do not watch whether the scanner is plugged in."""


class ListeningScanner:
    """Delivers scans to `sink` on its own thread, from start() to stop(); comes back by itself after unplugging.

    `sink` and `availability(available, detail)` must return quickly and not raise; `availability` is called once for
    every change. With `aim` set the AIM identifier is taken off the text. A code that is seen again within `hold_off`
    seconds of its last sighting is one scan; 0 for a scanner in the hand, where twice means two pieces.
    """

    def __init__(
        self,
        device: str,
        wire: ScanWire,
        sink: Sink,
        *,
        aim: bool = True,
        hold_off: float = 0.0,
        availability: Availability = ignore_availability,
        first_retry: float = FIRST_RETRY,
    ) -> None:
        self._device = device
        self._wire = wire
        self._sink = sink
        self._aim = aim
        self._hold_off = HoldOff(hold_off)
        self._availability = availability
        self._first_retry = first_retry
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._available: bool | None = None
        self._trouble = ""

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def available(self) -> Fact:
        """Whether the device is open; UNKNOWN before the first attempt."""
        return Fact.of(self._available)

    @property
    def trouble(self) -> str:
        """The stable code of why it could not be opened last time (`unreachable`, `not_allowed`); empty when it is."""
        return self._trouble

    def look(self) -> Fact:
        """Whether the device can be opened: what listening knows of it, or one attempt while nobody listens."""
        if self._thread is not None:
            return self.available
        try:
            self._wire.open()
        except DeviceError as wrong:
            self._trouble = wrong.code
            return Fact.NO
        finally:
            self._wire.close()
        self._trouble = ""
        return Fact.YES

    def start(self) -> None:
        """Begin listening; harmless while listening."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._listen, name=f"scanner-{self._device}", daemon=True)
            self._thread.start()

    def stop(self, timeout: float = STOP_TIMEOUT) -> None:
        """Stop listening and let the device go; harmless twice. Raises TimeoutError when `sink` does not return."""
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
                self._wire.open()
                self._tell(available=True, detail="")
                retry = self._first_retry
                self._read_until_lost()
            except DeviceError as wrong:
                self._trouble = wrong.code
                self._tell(available=False, detail=str(wrong))
            finally:
                self._wire.close()
            self._stopping.wait(retry * random.uniform(1 - JITTER, 1 + JITTER))
            retry = min(retry * 2, LONGEST_RETRY)

    def _read_until_lost(self) -> None:
        while not self._stopping.is_set():
            for code in self._wire.read(READ_TIMEOUT):
                self._deliver(code)

    def _deliver(self, code: Code) -> None:
        text = readable(code.data)
        aim, rest = (code.aim, text) if code.aim or not self._aim else split_aim(text)
        if acceptable(rest) and self._hold_off.is_new(rest, time.monotonic()):
            self._sink(Scan(self._device, code.data, rest, aim, code.started, code.ended, Framing.EXACT))

    def _tell(self, *, available: bool, detail: str) -> None:
        if available:
            self._trouble = ""
        if available is not self._available:
            self._available = available
            self._availability(available, detail)
