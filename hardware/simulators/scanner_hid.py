"""A barcode scanner in HID POS mode: its own report descriptor and reports, as a Honeywell Voyager lays them out.

Not simulated: trigger and beeper reports, the settings reports, configuration barcodes.
"""

import time

from hardware.simulators.kernel_devices import UHID, Label, UhidStand, writable
from hardware.simulators.ledger import Ledger
from hardware.simulators.played_port import SocketStand, Stand
from hardware.simulators.plugged_scanner import StandingScanner

# Application collection of the scanner page; report 2: byte count, AIM identifier, 56 bytes, two of the maker's own,
# a bit that says that more follows. Feature report 254 of the maker's page opens the way for codes.
DESCRIPTOR = bytes.fromhex(
    "05 8c 09 02 a1 01 09 12 a1 02 85 02 15 00 26 ff 00 75 08 95 01 05 01 09 3b 81 02 95 03 05 8c 09 fb 09 fc 09 fd"
    "81 02 95 38 09 fe 82 02 01 06 66 ff 95 02 09 04 09 00 81 02 05 8c 25 01 75 01 95 08 09 ff 81 02 c0 06 66 ff"
    "75 08 26 ff 00 09 03 a1 02 85 fe 95 01 09 03 b2 82 01 c0 c0"
)
SCANNED_DATA, WAY_IS_OPEN = 2, bytes((254, 1))
DATA_BYTES = 56
MORE_FOLLOWS = 1
TEXT_ENCODING = "utf-8"
CUT_AT = 20


class HidScannerSimulator(StandingScanner):
    """One simulated scanner; `kernel` None makes a device of the kernel's where that is allowed, else a socket."""

    def __init__(
        self,
        *,
        serial: str = "S1",
        suffix: bytes = b"",
        descriptor: bytes = DESCRIPTOR,
        ledger: Ledger | None = None,
        kernel: bool | None = None,
    ) -> None:
        label = Label(0x0C2E, 0x0B81, serial, "Simulated HID POS scanner")
        self._suffix = suffix
        self._awake = False
        greeting = {
            "vendor": label.vendor, "product": label.product, "serial": serial, "descriptor": descriptor.hex(),
        }  # fmt: skip
        stand: Stand = (
            UhidStand(label, descriptor, self._written)
            if (writable(UHID) if kernel is None else kernel)
            else SocketStand(greeting, self._written)
        )
        super().__init__(stand, ledger)

    def start(self) -> None:
        """Plug in."""
        self._awake = False
        super().start()

    def scan(self, code: str | bytes, *, aim: str = "", pause: float = 0.0) -> None:
        """Read one code, with its AIM identifier (`]E0`) where given, pausing `pause` seconds between reports."""
        content = (code if isinstance(code, bytes) else code.encode(TEXT_ENCODING)) + self._suffix
        self.ledger.note("scanned", code=content.decode("latin-1"), aim=aim)
        if self.faults.take("silent") or not self._awake:
            return
        if self.faults.take("garbage"):
            self._stand.send(bytes((SCANNED_DATA, 255)) + bytes(range(60)))
        for _ in range(1 + self.faults.take("twice")):
            self._send(reports(content, aim), pause)

    def _send(self, wanted: list[bytes], pause: float) -> None:
        half = self.faults.take("half")
        for place, report in enumerate(wanted):
            if place:
                time.sleep(pause)
            if half and place == len(wanted) - 1:
                report = report[:CUT_AT]
            self._stand.send(report)
            if self.faults.take("unplug_midway"):
                self.replug()
                return

    def _written(self, report: bytes) -> None:
        self.ledger.note("feature", report=report.hex())
        self._awake = self._awake or report == WAY_IS_OPEN


def reports(content: bytes, aim: str) -> list[bytes]:
    """A code as the reports that carry it."""
    parts = [content[start : start + DATA_BYTES] for start in range(0, len(content), DATA_BYTES)] or [b""]
    identifier = aim.encode("ascii").ljust(3, b"\0")
    made = []
    for place, part in enumerate(parts):
        more = MORE_FOLLOWS if place + 1 < len(parts) else 0
        made.append(bytes((SCANNED_DATA, len(part))) + identifier + part.ljust(DATA_BYTES, b"\0") + bytes((0, 0, more)))
    return made
