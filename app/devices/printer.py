"""The receipt printer and the drawer behind their ports."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.devices.codes import outcome_of
from app.devices.tickets import ticket_of
from app.domain.receipt import Document
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from hardware.drawers.via_printer import ViaPrinterDrawer
from hardware.printers.printer import ReceiptPrinter
from hardware.status import Fact, PrinterStatus

PRINTER_KIND = "receipt_printer"
DRAWER_KIND = "cash_drawer"
_HARMLESS = (EffectState.NOT_SENT, EffectState.REFUSED)
_LEFT_OPEN = 30.0
_GLANCE = 0.3
_SELDOM = 60.0
# A printer that waits for a person's hand still opens the drawer.
_OPENS_ALL_THE_SAME = frozenset({"PRINTER-PAPER-OUT", "PRINTER-COVER-OPEN"})


class TicketPrinter:
    """Prints documents on a device of the library."""

    def __init__(self, printer: ReceiptPrinter) -> None:
        self._printer = printer

    @property
    def id(self) -> str:
        """The device id of the settings."""
        return self._printer.id

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """Print one document as one job; `job_id` is for logs, the intent's id."""
        del job_id
        return outcome_of(self._printer.print(ticket_of(document)))

    def health(self) -> DeviceHealth:
        """Ask the sensors once."""
        health, code = _judge(self.look())
        return DeviceHealth(self._printer.id, PRINTER_KIND, health, code)

    def look(self) -> PrinterStatus:
        """Its sensors now."""
        return self._printer.status()


class PrinterChain:
    """The terminal's own printer, and neighbours that print in its place while it certainly did not.

    What may have come out anywhere is printed nowhere else: a person has to look.
    """

    def __init__(self, own: TicketPrinter, neighbours: Sequence[TicketPrinter]) -> None:
        self._own = own
        self._neighbours = neighbours

    def print(self, job_id: str, document: Document) -> EffectOutcome:
        """Print one document once; a refusal is that of the own printer."""
        first = self._own.print(job_id, document)
        if first.state not in _HARMLESS:
            return first
        for neighbour in self._neighbours:
            outcome = neighbour.print(job_id, document)
            if outcome.state not in _HARMLESS:
                return replace(outcome, device=neighbour.id)
        return first

    def health(self) -> DeviceHealth:
        """That of the own printer."""
        return self._own.health()


class Neighbour:
    """Another till's printer as it was within the last minute: it is that till's to look at, not ours."""

    def __init__(self, printer: TicketPrinter, now: Callable[[], float] = time.monotonic) -> None:
        self._printer = printer
        self._now = now
        self._seen: tuple[float, DeviceHealth] | None = None

    def health(self) -> DeviceHealth:
        """What was found at the last look; asked anew once a minute."""
        if self._seen is None or self._now() - self._seen[0] >= _SELDOM:
            self._seen = self._now(), self._printer.health()
        return self._seen[1]


class Drawer:
    """Opens the drawer behind a printer and, where it has a sensor, knows whether it stands open.

    `must_be_shut` is the shop's rule that no sale begins while it does.
    """

    def __init__(
        self,
        drawer: ViaPrinterDrawer,
        printer: TicketPrinter,
        *,
        must_be_shut: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._drawer = drawer
        self._printer = printer
        self._must_be_shut = must_be_shut
        self._now = now
        self._open = Fact.UNKNOWN
        self._open_since: float | None = None

    def kick(self, intent_id: str) -> EffectOutcome:
        """Open it once."""
        del intent_id
        outcome = outcome_of(self._drawer.kick())
        if self._drawer.has_sensor and outcome.state is EffectState.DONE:
            self._open = Fact.YES
        return outcome

    def bars_selling(self) -> bool:
        """Whether it was last known to stand open where it has to be shut; a silent sensor keeps nobody from selling.

        Asks nobody. Any lane.
        """
        return self._must_be_shut and self._open is Fact.YES

    def glance(self) -> None:
        """Ask the sensor alone."""
        self._open = self._drawer.is_open(_GLANCE)

    def health(self) -> DeviceHealth:
        """As well as the printer that it hangs on can pass an order on; left open for long, it says so."""
        status = self._printer.look()
        self._open = self._drawer.told(status)
        health, code = _judge(status)
        if health is Health.DOWN and code not in _OPENS_ALL_THE_SAME:
            return DeviceHealth(self._drawer.id, DRAWER_KIND, Health.DOWN, code)
        if self._left_open():
            return DeviceHealth(self._drawer.id, DRAWER_KIND, Health.DEGRADED, "DRAWER-LEFT-OPEN")
        return DeviceHealth(self._drawer.id, DRAWER_KIND, Health.UP)

    def _left_open(self) -> bool:
        if self._open is not Fact.YES:
            self._open_since = None
            return False
        if self._open_since is None:
            self._open_since = self._now()
        return self._now() - self._open_since >= _LEFT_OPEN


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
