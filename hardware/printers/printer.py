"""What one may ask of any receipt printer."""

from enum import Enum
from typing import Protocol, runtime_checkable

from hardware.printers.ticket import Ticket
from hardware.status import Outcome, PrinterStatus

STATUS_TIMEOUT = 2.0


class DrawerPin(Enum):
    """The pin of the drawer connector that the drawer's coil is wired to."""

    TWO = 2
    FIVE = 5


@runtime_checkable
class ReceiptPrinter(Protocol):
    """Prints tickets on one device and opens the drawer plugged into it. Never repeats anything by itself.

    Safe to call from several threads: jobs follow one another and never interleave.
    """

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    @property
    def columns(self) -> int:
        """Characters of normal size across the paper."""

    @property
    def dots(self) -> int:
        """Dots across the paper."""

    def status(self, timeout: float = STATUS_TIMEOUT) -> PrinterStatus:
        """Ask the sensors; what is not answered in time, also for want of a link, is UNKNOWN."""

    def model(self, timeout: float = STATUS_TIMEOUT) -> str:
        """The name the printer gives itself, empty when it gives none."""

    def print(self, ticket: Ticket) -> Outcome:
        """Print one ticket as one job."""

    def kick(self, pin: DrawerPin = DrawerPin.TWO) -> Outcome:
        """Open the drawer, as a job of its own."""

    def close(self) -> None:
        """Let go of the device; harmless when repeated."""
