"""Real scanner drivers connected to simulated scanners inside this process."""

import threading

from hardware.scanners import making
from hardware.scanners.listening import STOP_TIMEOUT, Sink
from hardware.scanners.scanner import Scanner
from hardware.simulators.control import ControlPort
from hardware.simulators.scanner import ScannerSimulator
from hardware.simulators.scanner_camera import CameraSimulator
from hardware.simulators.scanner_hid import HidScannerSimulator
from hardware.simulators.scanner_keys import KeyScannerSimulator
from hardware.status import Fact

SPEAKS = ("serial", "hid", "evdev", "camera")


class SimulatedScanner:
    """A driver and the scanner it believes to be real; `scan` of `simulator` reads a code, its orders are faults."""

    def __init__(
        self,
        device: str,
        sink: Sink,
        *,
        speaks: str = "serial",
        suffix: bytes = b"\r",
        aim: bool = True,
        control_port: int | None = None,
    ) -> None:
        self._device, self._sink = device, sink
        self._listening = threading.Event()
        self.simulator: ScannerSimulator | HidScannerSimulator | KeyScannerSimulator | CameraSimulator
        self._source: Scanner
        options: dict[str, object] = {"aim": aim}
        if speaks == "hid":
            self.simulator = HidScannerSimulator(suffix=suffix, kernel=False)
        elif speaks == "evdev":
            self.simulator = KeyScannerSimulator(kernel=False)
        elif speaks == "camera":
            self.simulator = CameraSimulator()
        else:
            self.simulator = ScannerSimulator(suffix=suffix)
            options["suffix"] = suffix.decode()
        self.simulator.start()
        self._source = self._driver(speaks, options)
        self._control = None if control_port is None else ControlPort(self.simulator.order, control_port)
        if self._control is not None:
            self._control.start()

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def available(self) -> Fact:
        """Whether the driver hears the scanner."""
        return self._source.available

    @property
    def trouble(self) -> str:
        """Why not."""
        return self._source.trouble

    def look(self) -> Fact:
        """Whether the scanner is there."""
        return self._source.look()

    def start(self) -> None:
        """Begin listening."""
        self._source.start()

    def wait_until_listening(self, timeout: float = 5.0) -> None:
        """Return once codes that are shown will be heard; raises TimeoutError."""
        if not self._listening.wait(timeout):
            raise TimeoutError(f"{self.id}: the port did not open in {timeout:g} s")

    def stop(self, timeout: float = STOP_TIMEOUT) -> None:
        """Stop listening; the simulated scanner stays plugged in."""
        self._source.stop(timeout)
        self._listening.clear()

    def close(self) -> None:
        """Stop listening and end the simulator."""
        if self._control is not None:
            self._control.stop()
        self._source.stop()
        self.simulator.stop()

    def _driver(self, speaks: str, options: dict[str, object]) -> Scanner:
        device, sink, address = self._device, self._sink, self.simulator.address
        if isinstance(self.simulator, CameraSimulator):
            camera = self.simulator
            return making.make_camera(
                device, address, {}, sink, lambda _address: camera.frames, self._note_availability
            )
        makers = {"serial": making.make_serial, "hid": making.make_hid, "evdev": making.make_evdev}
        return makers[speaks](device, address, options, sink, self._note_availability)

    def _note_availability(self, available: bool, _detail: str) -> None:
        if available:
            self._listening.set()
        else:
            self._listening.clear()
