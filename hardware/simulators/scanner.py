"""A barcode scanner played on a pseudo-terminal: sends codes as a serial scanner does.

Not simulated: trigger and host commands, beeper, configuration barcodes, keyboard or HID modes, line speed.
"""

import time
from types import TracebackType

from hardware.simulators.endpoints import PtyEndpoint

TEXT_ENCODING = "utf-8"


class ScannerSimulator:
    """One simulated serial scanner; `prefix` and `suffix` are sent around every code."""

    def __init__(self, *, prefix: bytes = b"", suffix: bytes = b"\r") -> None:
        self._port = PtyEndpoint()
        self._prefix = prefix
        self._suffix = suffix

    def __enter__(self) -> "ScannerSimulator":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def address(self) -> str:
        """The address a driver is configured with; known once started."""
        return self._port.address

    def start(self) -> None:
        """Plug in."""
        self._port.open()

    def stop(self) -> None:
        """Unplug; harmless twice."""
        self._port.close()

    def replug(self) -> None:
        """Unplug and plug in again under the same name."""
        self._port.drop()

    def scan(self, code: str | bytes, *, aim: str = "", pause: float = 0.0) -> None:
        """Send one code, with its AIM identifier (`]E0`) where given, pausing halfway for `pause` seconds."""
        content = code if isinstance(code, bytes) else code.encode(TEXT_ENCODING)
        data = self._prefix + aim.encode("ascii") + content + self._suffix
        half = len(data) // 2
        self._port.send(data[:half])
        time.sleep(pause)
        self._port.send(data[half:])
