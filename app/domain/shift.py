"""The shift: a drawer's float, its cash movements, the count, the X and Z reports, all computed from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Self

from app.domain.refusals import Refusal
from app.domain.sale import Sale, SaleKind


class MovementKind(StrEnum):
    """Cash that enters or leaves the drawer without a sale."""

    CASH_IN = "cash_in"
    CASH_OUT = "cash_out"
    SAFE_DROP = "safe_drop"


@dataclass(frozen=True, slots=True)
class Movement:
    """Cash moved, minor units, always positive; the kind says which way."""

    kind: str
    amount: int
    reason: str
    at: str
    actor: str
    approver: str = ""

    @property
    def signed(self) -> int:
        """What it does to the drawer."""
        return self.amount if self.kind == MovementKind.CASH_IN else -self.amount


@dataclass(frozen=True, slots=True)
class Opening:
    """The start of a shift. `expected` is what the last shift left in the drawer, `float_` what was counted in."""

    number: int
    business_date: str
    currency: str
    float_: int
    expected: int
    at: str
    opener: str


@dataclass(frozen=True, slots=True)
class Count:
    """A blind count: how many of each note and coin (keys and products in minor units)."""

    pieces: tuple[tuple[int, int], ...]

    @property
    def total(self) -> int:
        """What was counted."""
        return sum(value * count for value, count in self.pieces)

    def check(self) -> None:
        """Refuse a count that cannot be: `COUNT-INVALID` for less than none of a note or coin."""
        if any(value <= 0 or not 0 <= count <= 10**6 for value, count in self.pieces):
            raise Refusal("COUNT-INVALID")


@dataclass(frozen=True, slots=True)
class Totals:
    """What a report says, minor units. `expected` is what the drawer should hold."""

    sales: int = 0
    sales_total: int = 0
    refunds: int = 0
    refunds_total: int = 0
    voids: int = 0
    voids_total: int = 0
    pieces: int = 0
    discounts: int = 0
    voided_lines: int = 0
    rounding: int = 0
    deposits: int = 0
    float_: int = 0
    cash_in: int = 0
    cash_out: int = 0
    safe_drop: int = 0
    expected: int = 0
    tenders: Mapping[str, int] = field(default_factory=dict)
    taxes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    first_number: str = ""
    last_number: str = ""
    drawer_openings: int = 0

    def as_body(self) -> dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Totals from JSON-ready values."""
        return cls(**body)


def totals(
    opening: Opening, records: Iterable[Sale], movements: Iterable[Movement], drawer_openings: int = 0
) -> Totals:
    """Fold a shift's records and movements into what a report says. The same journal always gives the same totals."""
    rows = [record for record in records if not record.training]
    moved = list(movements)
    tenders: dict[str, int] = {}
    taxes: dict[str, dict[str, int]] = {}
    for record in rows:
        for tender in record.tenders:
            tenders[tender.kind] = tenders.get(tender.kind, 0) + tender.amount
        for tax in record.taxes:
            sums = taxes.setdefault(tax.tax_class, {"net": 0, "tax": 0, "gross": 0})
            for name in sums:
                sums[name] += getattr(tax, name)
    of = {kind: [record for record in rows if record.kind == kind] for kind in SaleKind}
    by = {kind: sum(m.amount for m in moved if m.kind == kind) for kind in MovementKind}
    return Totals(
        sales=len(of[SaleKind.SALE]),
        sales_total=sum(r.total for r in of[SaleKind.SALE]),
        refunds=len(of[SaleKind.REFUND]),
        refunds_total=sum(r.total for r in of[SaleKind.REFUND]),
        voids=len(of[SaleKind.VOID]),
        voids_total=sum(r.total for r in of[SaleKind.VOID]),
        pieces=sum(r.pieces for r in of[SaleKind.SALE]),
        discounts=sum(r.saved for r in of[SaleKind.SALE]),
        voided_lines=sum(len(r.voided) for r in rows),
        rounding=sum(r.rounding for r in rows),
        deposits=sum(r.deposits for r in rows),
        float_=opening.float_,
        cash_in=by[MovementKind.CASH_IN],
        cash_out=by[MovementKind.CASH_OUT],
        safe_drop=by[MovementKind.SAFE_DROP],
        expected=opening.float_ + tenders.get("cash", 0) + sum(m.signed for m in moved),
        tenders=tenders,
        taxes=taxes,
        first_number=rows[0].number if rows else "",
        last_number=rows[-1].number if rows else "",
        drawer_openings=drawer_openings,
    )


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a shift, frozen: the Z report. `difference` is counted minus expected; `left` stays in the drawer."""

    number: int
    shift: int
    business_date: str
    currency: str
    opened_at: str
    closed_at: str
    closer: str
    totals: Totals
    counted: int
    difference: int
    count: tuple[tuple[int, int], ...]
    reason: str
    note: str
    left: int
    head_seq: int
    approver: str = ""

    def as_body(self) -> dict[str, Any]:
        """The body of the closing's journal entry."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """A closing from its journal entry's body."""
        fields = dict(body)
        fields["totals"] = Totals.from_body(body["totals"])
        fields["count"] = tuple((value, pieces) for value, pieces in body["count"])
        return cls(**fields)


def check_movement(kind: MovementKind, amount: int, reason: str, in_drawer: int) -> None:
    """Refuse a movement that cannot be: `CASH-AMOUNT`, `CASH-REASON`, `CASH-NOT-THERE` (more than the drawer holds)."""
    if not 0 < amount <= 10**12:
        raise Refusal("CASH-AMOUNT")
    if not reason.strip():
        raise Refusal("CASH-REASON")
    if kind is not MovementKind.CASH_IN and amount > in_drawer:
        raise Refusal("CASH-NOT-THERE")
