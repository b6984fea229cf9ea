"""A cash drawer plugged into a receipt printer."""

from enum import Enum

from hardware.printers.printer import STATUS_TIMEOUT, DrawerPin, ReceiptPrinter
from hardware.status import Fact, Outcome, PrinterStatus


class OpenLevel(Enum):
    """The level of the sensor's wire while the drawer stands open; it depends on the drawer and is learnt in set-up."""

    HIGH = "high"
    LOW = "low"


class ViaPrinterDrawer:
    """Opens the drawer through its printer and, where the level of its sensor is known, tells whether it is open."""

    def __init__(
        self,
        device: str,
        printer: ReceiptPrinter,
        pin: DrawerPin = DrawerPin.TWO,
        *,
        open_level: OpenLevel | None = None,
    ) -> None:
        self._device = device
        self._printer = printer
        self._pin = pin
        self._open_level = open_level

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    @property
    def printer(self) -> ReceiptPrinter:
        """The printer it is plugged into."""
        return self._printer

    @property
    def pin(self) -> DrawerPin:
        """The pin of its coil."""
        return self._pin

    @property
    def has_sensor(self) -> bool:
        """Whether it may tell that it is open at all."""
        return self._open_level is not None

    def kick(self) -> Outcome:
        """Open the drawer once."""
        return self._printer.kick(self._pin)

    def is_open(self, timeout: float = STATUS_TIMEOUT) -> Fact:
        """Whether it stands open; UNKNOWN without a sensor whose level is known, and when nobody answers."""
        return self.told(self._printer.status(timeout)) if self.has_sensor else Fact.UNKNOWN

    def told(self, status: PrinterStatus) -> Fact:
        """The same from a reading of the printer's sensors."""
        signal = status.drawer_signal
        if self._open_level is None or signal is Fact.UNKNOWN:
            return Fact.UNKNOWN
        return Fact.of((signal is Fact.YES) is (self._open_level is OpenLevel.HIGH))

    def close(self) -> None:
        """Nothing to let go of: the printer owns the link."""
