"""Scanners of every kind for tests: the simulator, and a driver that listens to it."""

from __future__ import annotations

import queue
from pathlib import Path

from hardware.address import SerialAddress, parse_address
from hardware.links.serial import SerialLink
from hardware.scanners.camera import CameraScanner
from hardware.scanners.evdev.driver import KeyWire
from hardware.scanners.hid_pos.driver import HidPosWire
from hardware.scanners.listening import ListeningScanner, ScanWire
from hardware.scanners.played import PlayedPort
from hardware.scanners.scan import Scan
from hardware.scanners.scanner import Scanner
from hardware.scanners.serial import SerialWire
from hardware.simulators.scanner import ScannerSimulator
from hardware.simulators.scanner_camera import CameraSimulator
from hardware.simulators.scanner_hid import HidScannerSimulator
from hardware.simulators.scanner_keys import KeyScannerSimulator

KINDS = ("serial", "hid", "evdev", "camera")
WIRED = KINDS[:3]
PATIENCE = 5.0
END = "5900000000008"
QUICK = 0.02


class Stage:
    """One kind of scanner, of KINDS, and who receives its scans."""

    def __init__(self, kind: str, *, hold_off: float = 0.0) -> None:
        self.kind = kind
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.news: queue.Queue[bool] = queue.Queue()
        makers = {
            "serial": ScannerSimulator,
            "hid": lambda: HidScannerSimulator(kernel=False),
            "evdev": lambda: KeyScannerSimulator(kernel=False),
            "camera": CameraSimulator,
        }
        self.simulator: ScannerSimulator | HidScannerSimulator | KeyScannerSimulator | CameraSimulator = makers[kind]()
        self.simulator.start()
        self.driver = self.listener(hold_off)

    def listener(self, hold_off: float = 0.0) -> Scanner:
        """A driver that has never listened."""
        if isinstance(self.simulator, CameraSimulator):
            return CameraScanner(
                "scanner", self.simulator.frames, self.scans.put, hold_off=hold_off or 0.3, availability=self._tell
            )
        wire = self._wire()
        return ListeningScanner(
            "scanner", wire, self.scans.put, hold_off=hold_off, availability=self._tell, first_retry=QUICK
        )

    def _wire(self) -> ScanWire:
        address = self.simulator.address
        if self.kind == "serial":
            port = parse_address(address)
            assert isinstance(port, SerialAddress)
            return SerialWire(SerialLink("scanner", port), b"\r")
        port = PlayedPort("scanner", Path(address.removeprefix("unix://")))
        return HidPosWire("scanner", address, port) if self.kind == "hid" else KeyWire(port)

    def listen(self) -> None:
        """Start, and return once codes are heard."""
        self.driver.start()
        assert self.news.get(timeout=PATIENCE) is True

    def next(self) -> Scan:
        """The next scan."""
        return self.scans.get(timeout=PATIENCE)

    def heard_until_end(self) -> list[str]:
        """What was heard before a last code that is shown now."""
        self.simulator.scan(END)
        heard = []
        while (text := self.next().text) != END:
            heard.append(text)
        return heard

    def close(self) -> None:
        """Stop listening, and end the simulator."""
        self.driver.close()
        self.simulator.stop()

    def _tell(self, available: bool, _detail: str) -> None:
        self.news.put(available)
