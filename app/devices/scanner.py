"""Scanners behind their port: whole scans as text, AIM identifier in front, whatever they came from."""

from __future__ import annotations

from collections.abc import Callable

from app.devices.standing import code_of, health_of
from app.ports.devices import DeviceHealth, Health
from hardware.scanners.scan import Scan
from hardware.scanners.scanner import Scanner
from hardware.status import Fact

SCANNER_KIND = "scanner"


class Receiver:
    """The place where scans arrive before anybody listens; passes them on as text."""

    def __init__(self) -> None:
        self._listener: Callable[[str], None] | None = None

    def __call__(self, scan: Scan) -> None:
        """A scan came, on its source's thread."""
        if self._listener is not None:
            self._listener(text_of(scan))

    def listen(self, listener: Callable[[str], None] | None) -> None:
        """Pass scans on to somebody, or to nobody."""
        self._listener = listener


class WiredScanner:
    """A scanner on a wire of its own."""

    def __init__(self, source: Scanner, receiver: Receiver) -> None:
        self._source = source
        self._receiver = receiver

    def start(self, listener: Callable[[str], None]) -> None:
        """Deliver scans to a listener, on the source's thread."""
        self._receiver.listen(listener)
        self._source.start()

    def stop(self) -> None:
        """Stop delivering."""
        self._receiver.listen(None)
        self._source.stop()

    def health(self) -> DeviceHealth:
        """Whether its port is open; while nobody listens it is opened once to see."""
        if self._source.look() is Fact.NO:
            trouble = self._source.trouble
            code = code_of("" if trouble == "unreachable" else trouble, "SCANNER-UNPLUGGED")
            return DeviceHealth(self._source.id, SCANNER_KIND, health_of(trouble), code)
        return DeviceHealth(self._source.id, SCANNER_KIND, Health.UP)


def text_of(scan: Scan) -> str:
    """What the classifier reads: the AIM identifier, when there was one, and the text."""
    return f"{scan.aim}{scan.text}" if scan.aim else scan.text
