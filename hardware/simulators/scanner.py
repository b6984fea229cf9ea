"""A barcode scanner played on a pseudo-terminal: sends codes as a serial scanner does.

Not simulated: trigger and host commands, beeper, configuration barcodes, line speed.
"""

import time

from hardware.simulators.endpoints import PtyEndpoint
from hardware.simulators.ledger import Ledger
from hardware.simulators.plugged_scanner import PluggedScanner

TEXT_ENCODING = "utf-8"


class ScannerSimulator(PluggedScanner):
    """One simulated serial scanner; `prefix` and `suffix` are sent around every code."""

    def __init__(self, *, prefix: bytes = b"", suffix: bytes = b"\r", ledger: Ledger | None = None) -> None:
        super().__init__(ledger)
        self._port = PtyEndpoint()
        self._prefix = prefix
        self._suffix = suffix

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

    def unplug(self) -> None:
        """Pull the plug; the address leads nowhere until start()."""
        self._port.close()

    def replug(self) -> None:
        """Unplug and plug in again under the same name."""
        self._port.drop()

    def scan(self, code: str | bytes, *, aim: str = "", pause: float = 0.0) -> None:
        """Send one code, with its AIM identifier (`]E0`) where given, pausing halfway for `pause` seconds.

        The faults that it takes: `half` leaves the second half and the suffix away, `garbage` sends nonsense first.
        """
        content = code if isinstance(code, bytes) else code.encode(TEXT_ENCODING)
        self.ledger.note("scanned", code=content.decode("latin-1"), aim=aim)
        if self.faults.take("silent"):
            return
        if self.faults.take("garbage"):
            self._port.send(bytes(range(1, 10)) + self._suffix)
        for _ in range(1 + self.faults.take("twice")):
            self._send(self._prefix + aim.encode("ascii") + content + self._suffix, pause)

    def _send(self, data: bytes, pause: float) -> None:
        middle = len(data) // 2
        self._port.send(data[:middle])
        time.sleep(pause)
        if self.faults.take("unplug_midway"):
            self.replug()
        elif not self.faults.take("half"):
            self._port.send(data[middle:])
