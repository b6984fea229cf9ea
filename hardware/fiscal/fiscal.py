"""What one may ask of any fiscal device.

The order of things: `check` before money is taken; write the sale down; `issue`, which tells each stage to a log that
is durable when it returns. Where the outcome is UNKNOWN, or the till itself fell over, `resolve` asks the device with
the last stage that was logged; nothing is issued again before that says NotIssued.
"""

from collections.abc import Sequence
from datetime import date
from typing import Protocol, runtime_checkable

from hardware.fiscal.document import FiscalDocument
from hardware.fiscal.outcome import (
    Answer,
    Footprint,
    IssueOutcome,
    Problem,
    Progress,
    Report,
    Resolution,
    StageLog,
    Watch,
)
from hardware.fiscal.states import FiscalAbilities, FiscalIdentity, FiscalStatus, ReportKind, Slip
from hardware.fiscal.taxes import TaxTable
from hardware.printers.ticket import Ticket
from hardware.status import Outcome

STATUS_TIMEOUT = 3.0
RESOLVE_TIMEOUT = 30.0


@runtime_checkable
class FiscalDevice(Protocol):
    """Records sales for the tax office. Never repeats an order with an effect, asks before it says UNKNOWN.

    Safe to call from several threads: orders follow one another. Timeouts are seconds; troubles of the device are
    told in outcomes and never raised.
    """

    @property
    def id(self) -> str:
        """The device id of the configuration."""

    @property
    def abilities(self) -> FiscalAbilities:
        """What this device can be asked."""

    def identify(self, timeout: float = STATUS_TIMEOUT) -> Answer[FiscalIdentity]:
        """Which device it is; REFUSED with `other_device` when it is not the one that was pinned."""

    def status(self, timeout: float = STATUS_TIMEOUT) -> FiscalStatus:
        """One look; without effect."""

    def tax_table(self, timeout: float = STATUS_TIMEOUT) -> Answer[TaxTable]:
        """The rates as they stand in the device now."""

    def footprint(self, timeout: float = STATUS_TIMEOUT) -> Answer[Footprint]:
        """Where its records stand."""

    def check(self, document: FiscalDocument, table: TaxTable) -> Sequence[Problem]:
        """Why it would not take a document; empty when nothing is known against it. Asks nobody."""

    def issue(self, document: FiscalDocument, log: StageLog, watch: Watch | None = None) -> IssueOutcome:
        """Issue one document, once. `log` returns when the stage is stored; whatever it raises ends the issue there."""

    def resolve(self, document: FiscalDocument, progress: Progress, timeout: float = RESOLVE_TIMEOUT) -> Resolution:
        """What became of a document whose last logged stage is `progress`."""

    def cancel_open(self, timeout: float = STATUS_TIMEOUT, *, by_hand: bool = False) -> Outcome:
        """Cancel the document that stands open, when it is ours; with `by_hand` a person decided to, whosever it is."""

    def report(self, kind: ReportKind, day: date, watch: Watch | None = None) -> Answer[Report]:
        """Make a report; DAY ends the fiscal day, `day` being its date (a device with a clock of its own uses that)."""

    def cash_in(self, amount: int) -> Outcome:
        """Record cash put into the drawer, minor units."""

    def cash_out(self, amount: int) -> Outcome:
        """Record cash taken out of the drawer, minor units."""

    def slip(self, kind: Slip, amount: int) -> Outcome:
        """Print that cash was given back; not fiscal."""

    def nonfiscal(self, ticket: Ticket) -> Outcome:
        """Print something that is no receipt; pictures and codes may be left out where the device has no way."""

    def kick(self) -> Outcome:
        """Open the drawer that hangs on it."""

    def close(self) -> None:
        """Let go of the device; harmless when repeated."""
