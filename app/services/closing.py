"""What the closing page needs to know of a shift once the drawer has been counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.money import Money
from app.domain.sale import Sale, SaleKind
from app.domain.shift import Count, MovementKind, Opening, totals
from app.domain.shift_difference import Suggestion, explain_difference
from app.domain.tender import TenderKind
from app.ports.shelf import BasketShelf
from app.services.desk import Desk
from app.services.effects import EffectService
from app.services.shifts import ShiftService
from app.services.sync_view import ShiftProof, SyncView


@dataclass(frozen=True, slots=True)
class CashSums:
    """How the expected cash comes about, minor units, signed as it moves the drawer."""

    sales: int
    given_back: int
    cash_in: int
    cash_out: int
    safe_drop: int


@dataclass(frozen=True, slots=True)
class ParkedFact:
    """A basket that stays for the next shift."""

    title: str
    owner: str
    at: str
    total: Money


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The drawer as it should be, beside what was counted. `unprinted` counts papers nobody has settled."""

    opening: Opening
    sums: CashSums
    expected: int
    difference: int
    suggestions: Sequence[Suggestion]
    parked: Sequence[ParkedFact]
    unprinted: int
    proof: ShiftProof


class ClosingView:
    """Reads what a close is decided by; changes nothing. Store's lane."""

    def __init__(
        self, desk: Desk, shifts: ShiftService, shelf: BasketShelf, effects: EffectService, sync: SyncView
    ) -> None:
        self._desk = desk
        self._shifts = shifts
        self._shelf = shelf
        self._effects = effects
        self._sync = sync

    def reckon(self, count: Count) -> Reckoning:
        """The arithmetic against a count. Raises Refusal `SHIFT-NOT-OPEN`, `COUNT-INVALID`."""
        count.check()
        opening, found = self._desk.open_shift(), self._shifts.entries()
        figures = totals(opening, found.records, found.movements, found.drawer_openings)
        difference = count.total - figures.expected
        records = [record for record in found.records if not record.training]
        return Reckoning(
            opening=opening,
            sums=CashSums(
                sales=_cash([r for r in records if r.kind == SaleKind.SALE]),
                given_back=_cash([r for r in records if r.kind != SaleKind.SALE]),
                cash_in=sum(m.signed for m in found.movements if m.kind == MovementKind.CASH_IN),
                cash_out=sum(m.signed for m in found.movements if m.kind == MovementKind.CASH_OUT),
                safe_drop=sum(m.signed for m in found.movements if m.kind == MovementKind.SAFE_DROP),
            ),
            expected=figures.expected,
            difference=difference,
            suggestions=explain_difference(difference, found.records, found.movements, found.drawer_openings),
            parked=[ParkedFact(p.title, p.owner, p.at, p.total) for p in self._shelf.parked()],
            unprinted=len(self._effects.open_questions()),
            proof=self._sync.proof(opening.number),
        )


def _cash(records: Sequence[Sale]) -> int:
    return sum(t.amount for record in records for t in record.tenders if t.kind == TenderKind.CASH)
