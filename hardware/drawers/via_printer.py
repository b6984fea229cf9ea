"""A cash drawer plugged into a receipt printer."""

from hardware.printers.printer import STATUS_TIMEOUT, DrawerPin, ReceiptPrinter
from hardware.status import Fact, Outcome


class ViaPrinterDrawer:
    """Opens the drawer through its printer; the sensor's polarity depends on the drawer and is learnt in set-up."""

    def __init__(
        self,
        device: str,
        printer: ReceiptPrinter,
        pin: DrawerPin = DrawerPin.TWO,
        *,
        open_when_high: bool | None = None,
    ) -> None:
        self._device = device
        self._printer = printer
        self._pin = pin
        self._open_when_high = open_when_high

    @property
    def id(self) -> str:
        """The device id of the configuration."""
        return self._device

    def kick(self) -> Outcome:
        """Open the drawer once."""
        return self._printer.kick(self._pin)

    def is_open(self, timeout: float = STATUS_TIMEOUT) -> Fact:
        """Whether the drawer stands open; UNKNOWN without a sensor whose polarity is known."""
        if self._open_when_high is None:
            return Fact.UNKNOWN
        signal = self._printer.status(timeout).drawer_signal
        if signal is Fact.UNKNOWN:
            return Fact.UNKNOWN
        return Fact.of((signal is Fact.YES) is self._open_when_high)

    def close(self) -> None:
        """Nothing to let go of: the printer owns the link."""
