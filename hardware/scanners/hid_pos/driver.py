"""The wire of a HID POS scanner: reports in, codes out."""

import time
from typing import Protocol

from hardware.errors import WrongDeviceError
from hardware.scanners.hid_pos.descriptor import DescriptorError
from hardware.scanners.hid_pos.reports import ReportAssembler, ScannedDataReport, scanned_data_report
from hardware.scanners.listening import Code, drop_begun
from hardware.scanners.ports import PacketPort


class HidPort(PacketPort, Protocol):
    """A port of a HID device."""

    @property
    def descriptor(self) -> bytes:
        """The report descriptor, known while open."""

    def set_feature(self, report: bytes) -> None:
        """Set one feature report, its number first."""


class HidPosWire:
    """Reads the device's own descriptor at every opening, so that no maker's layout is written down here."""

    def __init__(self, device: str, address: str, port: HidPort) -> None:
        self._device, self._address = device, address
        self._port = port
        self._assembler: ReportAssembler | None = None

    def open(self) -> None:
        """Open the device; raises WrongDeviceError for one that is no barcode scanner."""
        self._assembler = None
        self._port.open()
        layout = self._layout()
        if layout.redirection is not None:
            self._port.set_feature(bytes((layout.redirection, 1)))
        drop_begun(self._port.read)
        self._assembler = ReportAssembler(layout)

    def read(self, timeout: float) -> list[Code]:
        """The code whose last report came; raises LinkLostError."""
        report = self._port.read(timeout)
        return self._assembler.feed(report, time.monotonic()) if report and self._assembler else []

    def close(self) -> None:
        """Let go of the device."""
        self._port.close()

    def _layout(self) -> ScannedDataReport:
        try:
            layout = scanned_data_report(self._port.descriptor)
        except DescriptorError as wrong:
            raise WrongDeviceError(self._device, self._address, "open", f"its descriptor: {wrong}") from wrong
        if layout is None:
            raise WrongDeviceError(self._device, self._address, "open", "it is no barcode scanner in HID POS mode")
        return layout
