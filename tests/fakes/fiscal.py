"""A fiscal printer for the services' tests: gives the answers it was told to, and counts what it really issued."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.fiscal import FiscalProof, ProofSource, printed_number
from app.domain.refusals import Refusal
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from app.ports.fiscal import DayAnswer, FiscalAnswer, FiscalFact, FiscalOrder

READY = EffectOutcome(EffectState.DONE)
LOST = FiscalAnswer(
    EffectState.UNKNOWN,
    "FISCAL-UNKNOWN",
    facts=(FiscalFact("receipt_count", "17", "18"), FiscalFact("last_number", after="18")),
)
STAGES = ("begun", "measured", "opening", "closing", "answered", "proved")


class FakeFiscalPrinter:
    """Issues receipts until `ends` says otherwise: each call of `issue` or `resolve` takes the next of them."""

    def __init__(self, name: str = "fiscal-1") -> None:
        self.id = name
        self.readiness: EffectOutcome = READY
        self.problems: list[Refusal] = []
        self.ends: list[FiscalAnswer] = []
        self.dies_at = ""
        self.asked: list[FiscalOrder] = []
        self.resolved: list[tuple[str, str]] = []
        self.receipts: list[str] = []
        self.days: list[date] = []
        self.before_bytes: Callable[[str], None] = lambda _stage: None
        self.hindrances: Sequence[str] = ()
        self.cancelled = 0

    def ready(self) -> EffectOutcome:
        """As it was told to be."""
        return self.readiness

    def problem(self, order: FiscalOrder) -> Refusal | None:
        """The next problem it was given."""
        del order
        return self.problems.pop(0) if self.problems else None

    def issue(self, order: FiscalOrder, keep: Callable[[str], None], hindered: Callable[[str], None]) -> FiscalAnswer:
        """Note every stage, then end as told."""
        self.asked.append(order)
        for hindrance in self.hindrances:
            hindered(hindrance)
        for stage in STAGES:
            keep(stage)
            self.before_bytes(stage)
            if stage == "closing" and not (self.ends and self.ends[0].state is not EffectState.DONE):
                self.receipts.append(printed_number(order.sale.id))
        return self._end(order, ProofSource.ANSWER)

    def resolve(self, order: FiscalOrder, progress: str) -> FiscalAnswer:
        """End as told, else by what it issued."""
        self.resolved.append((order.id, progress))
        if self.ends:
            return self.ends.pop(0)
        if printed_number(order.sale.id) in self.receipts:
            return self._end(order, ProofSource.ASKED)
        return FiscalAnswer(EffectState.REFUSED, "FISCAL-NOT-ISSUED")

    def cancel_open(self) -> EffectOutcome:
        """Count it."""
        self.cancelled += 1
        return EffectOutcome(EffectState.DONE)

    def close_day(self, day: date, hindered: Callable[[str], None]) -> DayAnswer:
        """A report every time."""
        del hindered
        self.days.append(day)
        return DayAnswer(EffectState.DONE, number=str(len(self.days)))

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth(self.id, "fiscal", Health.UP)

    def _end(self, order: FiscalOrder, source: ProofSource) -> FiscalAnswer:
        if self.ends:
            return self.ends.pop(0)
        number = printed_number(order.sale.id)
        told = ("ZBF 2101002392", str(len(self.receipts)), "7", "2026-03-02T10:00")
        proof = FiscalProof(self.id, *told, number, source.value, order.buyer, order.e_receipt)
        return FiscalAnswer(EffectState.DONE, proof=proof)
