"""The receipt printer and the drawer behind their ports."""

from __future__ import annotations

from app.devices.codes import outcome_of
from app.devices.tickets import ticket_of
from app.domain.receipt import Document
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.printers.printer import ReceiptPrinter
from hardware.status import Fact, PrinterStatus

PRINTER_KIND = "receipt_printer"
DRAWER_KIND = "cash_drawer"
# A printer that waits for a person's hand still opens the drawer.
_OPENS_ALL_THE_SAME = frozenset({"PRINTER-PAPER-OUT", "PRINTER-COVER-OPEN"})


class TicketPrinter:
    """Prints documents on a device of the library."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        self._printer = printer

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """Print one document as one job; `job_id` is for logs, the intent's id."""
        del job_id
        return outcome_of(self._printer.print(ticket_of(document)))

    def health(self) -> DeviceHealth:
        """Ask the sensors once."""
        health, code = _judge(self._printer.status())
        return DeviceHealth(self._printer.id, PRINTER_KIND, health, code)


class Drawer:
    """Opens the drawer behind a printer."""

    def __init__(self, drawer: ViaPrinterDrawer, printer: TicketPrinter) -> None:
        self._drawer = drawer
        self._printer = printer

    def kick(self, intent_id: str) -> EffectOutcome:
        """Open it once."""
        del intent_id
        return outcome_of(self._drawer.kick())

    def health(self) -> DeviceHealth:
        """As well as the printer that it hangs on can pass an order on."""
        behind = self._printer.health()
        if behind.health is Health.DOWN and behind.code not in _OPENS_ALL_THE_SAME:
            return DeviceHealth(self._drawer.id, DRAWER_KIND, Health.DOWN, behind.code)
        return DeviceHealth(self._drawer.id, DRAWER_KIND, Health.UP)


class NoPrinter:
    """A till without a receipt printer: sales go on, receipts stay on the screen."""

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """Nothing is printed, and it says so."""
        del job_id, document
        return EffectOutcome(EffectState.NOT_SENT, "PRINTER-NOT-CONFIGURED")

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth("receipt", PRINTER_KIND, Health.ABSENT)


class NoDrawer:
    """A till whose drawer opens with a key."""

    def kick(self, intent_id: str) -> EffectOutcome:
        """Nothing opens, and it says so."""
        del intent_id
        return EffectOutcome(EffectState.NOT_SENT, "DRAWER-NOT-CONFIGURED")

    def health(self) -> DeviceHealth:
        """Absent."""
        return DeviceHealth("drawer", DRAWER_KIND, Health.ABSENT)


def _judge(status: PrinterStatus) -> tuple[Health, str]:
    rules = (
        (status.linked is Fact.NO, Health.DOWN, "PRINTER-UNREACHABLE"),
        (status.linked is Fact.YES and not status.answered, Health.DOWN, "PRINTER-SILENT"),
        (status.paper is Fact.NO, Health.DOWN, "PRINTER-PAPER-OUT"),
        (status.cover_closed is Fact.NO, Health.DOWN, "PRINTER-COVER-OPEN"),
        (status.faulty is Fact.YES, Health.DOWN, "PRINTER-CUTTER"),
        (status.online is Fact.NO, Health.DOWN, "PRINTER-OFFLINE"),
        (status.paper_near_end is Fact.YES, Health.DEGRADED, "PRINTER-PAPER-LOW"),
    )
    return next(((health, code) for holds, health, code in rules if holds), (Health.UP, ""))
