"""What small fiscal devices of four countries have in common: everything they do not do, and rates of their own."""

# ruff: noqa: ARG002  # a protocol's parameters, which these devices have no use for

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import ClassVar, TypeVar

from hardware.fiscal.document import DocumentKind, FiscalDocument
from hardware.fiscal.outcome import (
    Answer,
    FiscalProof,
    Footprint,
    Issued,
    IssueOutcome,
    NotIssued,
    Problem,
    Progress,
    Report,
    Resolution,
    Stage,
    StageLog,
    Watch,
)
from hardware.fiscal.states import FiscalAbilities, FiscalIdentity, FiscalStatus, Mode, ReportKind, Slip
from hardware.fiscal.taxes import TaxRate, TaxTable
from hardware.printers.ticket import Ticket
from hardware.status import Fact, Outcome, done, not_sent, refused

Rates = dict[str, Decimal | None]
T = TypeVar("T")
MOMENT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
UNSUPPORTED = refused("fiscal_unsupported")


class Dead(Exception):
    """The device does not answer in the middle of something."""


class CountryDevice(ABC):
    """A device in memory that signs or prints as `make` says; it `works`, or `dies_after` the last step."""

    abilities: FiscalAbilities
    rates: ClassVar[Rates]
    number: str

    def __init__(self) -> None:
        self.works = True
        self.dies_after = False
        self.made: dict[str, FiscalProof] = {}
        self.reports = 0

    @property
    def id(self) -> str:
        return "fiscal"

    def identify(self, timeout: float = 1) -> Answer[FiscalIdentity]:
        return self._told(lambda: FiscalIdentity(self.number, Mode.FISCAL))

    def status(self, timeout: float = 1) -> FiscalStatus:
        return FiscalStatus(linked=Fact.of(self.works), ready=Fact.of(self.works))

    def tax_table(self, timeout: float = 1) -> Answer[TaxTable]:
        return self._told(lambda: TaxTable(tuple(TaxRate(key, rate) for key, rate in self.rates.items())))

    def footprint(self, timeout: float = 1) -> Answer[Footprint]:
        counters = (("receipts", len(self.made)), ("reports", self.reports))
        return self._told(lambda: Footprint(self.number, counters, MOMENT.isoformat()))

    def check(self, document: FiscalDocument, table: TaxTable) -> Sequence[Problem]:
        if document.kind not in self.abilities.documents:
            return [Problem("fiscal_no_returns")]
        return [
            Problem("fiscal_tax_inactive", line.tax, place)
            for place, line in enumerate(document.lines)
            if table.rate(line.tax) is None
        ]

    def issue(self, document: FiscalDocument, log: StageLog, watch: Watch | None = None) -> IssueOutcome:
        before, table = self.footprint().value, self.tax_table().value
        if before is None or table is None:
            return IssueOutcome(not_sent("fiscal_unreachable"))
        found = tuple(self.check(document, table))
        if found:
            return IssueOutcome(refused(found[0].code), problems=found)
        log(Progress(Stage.MEASURED, before))
        log(Progress(Stage.OPENING, before))
        log(Progress(Stage.CLOSING, before, document.system_number))
        proof = self.made[document.system_number] = self.make(document)
        if self.dies_after:
            raise Dead
        log(Progress(Stage.PROVED, before, document.system_number))
        return IssueOutcome(done("signature"), proof)

    @abstractmethod
    def make(self, document: FiscalDocument) -> FiscalProof: ...

    def resolve(self, document: FiscalDocument, progress: Progress, timeout: float = 1) -> Resolution:
        proof = self.made.get(progress.memo)
        return Issued(proof) if proof else NotIssued("fiscal_nothing_sent")

    def cancel_open(self, timeout: float = 1, *, by_hand: bool = False) -> Outcome:
        return UNSUPPORTED

    def report(self, kind: ReportKind, day: date, watch: Watch | None = None) -> Answer[Report]:
        if kind not in self.abilities.reports:
            return Answer(UNSUPPORTED)
        self.reports += 1
        return Answer(done(), Report(kind, str(self.reports), receipts=len(self.made)))

    def cash_in(self, amount: int) -> Outcome:
        return UNSUPPORTED

    def cash_out(self, amount: int) -> Outcome:
        return UNSUPPORTED

    def slip(self, kind: Slip, amount: int) -> Outcome:
        return UNSUPPORTED

    def nonfiscal(self, ticket: Ticket) -> Outcome:
        return UNSUPPORTED

    def kick(self) -> Outcome:
        return UNSUPPORTED

    def close(self) -> None:
        """It answers no more."""
        self.works = False

    def _told(self, tell: Callable[[], T]) -> Answer[T]:
        return Answer(done(), tell()) if self.works else Answer(not_sent("fiscal_unreachable"))


def by_key(document: FiscalDocument) -> dict[str, int]:
    """What a document sells at each rate, minor units; negative for a return."""
    sign = -1 if document.kind is DocumentKind.RETURN else 1
    sums: dict[str, int] = {}
    for line in document.lines:
        sums[line.tax] = sums.get(line.tax, 0) + sign * line.total
    return sums


def money(amount: int, point: str = ".") -> str:
    """Minor units with two places."""
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}{point}{abs(amount) % 100:02d}"
