"""The sale: a frozen record of what happened, with every figure. It is stored, printed and sent; never recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self

from app.domain.fiscal import FiscalProof
from app.domain.permissions import Person
from app.domain.pricing import PricedBasket
from app.domain.refusals import Refusal
from app.domain.sold import (
    SoldAdjustment,
    SoldLine,
    SoldTax,
    SoldTender,
    VoidedLine,
    fields_of,
    quantity_of,
    sold_line,
    sold_tax,
    sold_tenders,
    voided_lines,
)
from app.domain.tender import Payment

__all__ = [
    "Counter",
    "Sale",
    "SaleKind",
    "SoldAdjustment",
    "SoldLine",
    "SoldTax",
    "SoldTender",
    "VoidedLine",
    "at_counter",
    "finish",
    "quantity_of",
    "receipt_number",
    "sold_tenders",
]


class SaleKind(StrEnum):
    """What a record is: a sale, a refund of lines of one, or the void of a whole one."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Counter:
    """Where and by whom a record is made: all of it that is not in the basket. `at` is RFC 3339 with offset."""

    store: str
    terminal: str
    shift: int
    business_date: date
    at: str
    cashier: Person
    training: bool = False


@dataclass(frozen=True, slots=True)
class Sale:
    """A finished sale, refund or void. `id` was made with the basket; `number` is gapless per terminal.

    `fiscal` proves its fiscal receipt, where one is made; a refund or void carries that of what it takes back.
    """

    id: str
    number: str
    kind: str
    store: str
    terminal: str
    shift: int
    business_date: str
    at: str
    cashier_id: str
    cashier: str
    currency: str
    lines: tuple[SoldLine, ...]
    taxes: tuple[SoldTax, ...]
    tenders: tuple[SoldTender, ...]
    net: int
    tax: int
    gross: int
    deposits: int
    rounding: int
    total: int
    saved: int
    pieces: int
    change: int
    voided: tuple[VoidedLine, ...] = ()
    customer: str = ""
    original: str = ""
    original_number: str = ""
    reason: str = ""
    approver: str = ""
    training: bool = False
    fiscal: FiscalProof | None = None

    def __post_init__(self) -> None:
        if self.net + self.tax != self.gross or self.gross + self.deposits != self.total:
            raise ValueError("a sale's figures must add up")
        if sum(t.amount for t in self.tenders) != self.total + self.rounding:
            raise ValueError("a sale's tenders must add up to its total")

    def as_body(self) -> dict[str, Any]:
        """The record as JSON-ready values, the body of its journal entry."""
        fields = fields_of(self)
        proof = fields.pop("fiscal")
        return {
            **fields,
            **({} if proof is None else {"fiscal": fields_of(proof)}),
            "lines": tuple(
                {**fields_of(line), "adjustments": tuple(map(fields_of, line.adjustments))} for line in self.lines
            ),
            "taxes": tuple(map(fields_of, self.taxes)),
            "tenders": tuple(map(fields_of, self.tenders)),
            "voided": tuple(map(fields_of, self.voided)),
        }

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """The record from a journal entry's body.

        Raises KeyError, TypeError or ValueError for a body that is not one.
        """
        fields = dict(body)
        fields["lines"] = tuple(_line_from(line) for line in body["lines"])
        fields["taxes"] = tuple(SoldTax(**_with_tuples(tax, "rates", "parts")) for tax in body["taxes"])
        fields["tenders"] = tuple(SoldTender(**tender) for tender in body["tenders"])
        fields["voided"] = tuple(VoidedLine(**line) for line in body["voided"])
        if "fiscal" in body:
            fields["fiscal"] = FiscalProof(**body["fiscal"])
        return cls(**fields)


def finish(priced: PricedBasket, payment: Payment, counter: Counter, number: str) -> Sale:
    """Freeze a paid basket into a sale.

    Raises Refusal `BASKET-EMPTY`, `PAY-TOO-LITTLE`, `PAY-NOT-PAID-OUT` (the shop still owes the customer),
    `PAY-OTHER-TOTAL` (the payment was for another total).
    """
    basket = priced.basket
    if basket.empty:
        raise Refusal("BASKET-EMPTY")
    if (payment.total, payment.currency) != (priced.total, basket.currency):
        raise Refusal("PAY-OTHER-TOTAL")
    if payment.owed:
        raise Refusal("PAY-NOT-PAID-OUT")
    if not payment.settled:
        raise Refusal("PAY-TOO-LITTLE", due=str(payment.due))
    return Sale(
        id=basket.id,
        number=number,
        kind=SaleKind.SALE,
        currency=basket.currency,
        lines=tuple(sold_line(line) for line in priced.lines),
        taxes=tuple(sold_tax(total) for total in priced.taxes),
        tenders=sold_tenders(payment),
        net=priced.net,
        tax=priced.tax,
        gross=priced.gross,
        deposits=priced.deposits,
        rounding=payment.rounding,
        total=priced.total,
        saved=priced.saved,
        pieces=priced.pieces,
        change=payment.change,
        voided=voided_lines(basket),
        customer=basket.customer,
        **at_counter(counter),
    )


def at_counter(counter: Counter) -> dict[str, Any]:
    """The fields of a record that say where, when and by whom."""
    return {
        "store": counter.store,
        "terminal": counter.terminal,
        "shift": counter.shift,
        "business_date": counter.business_date.isoformat(),
        "at": counter.at,
        "cashier_id": counter.cashier.id,
        "cashier": counter.cashier.name,
        "training": counter.training,
    }


def receipt_number(store: str, terminal: str, epoch: int, count: int) -> str:
    """The number on the receipt: store, terminal, epoch as a letter, and a gapless count ("0417-03-A-000123")."""
    letters = ""
    rest = epoch
    while rest > 0:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return f"{store}-{terminal}-{letters or 'A'}-{count:06d}"


def _line_from(body: Mapping[str, Any]) -> SoldLine:
    adjustments = tuple(SoldAdjustment(**adjustment) for adjustment in body["adjustments"])
    return SoldLine(**{**_with_tuples(body, "notes", "tax_parts"), "adjustments": adjustments})


def _with_tuples(body: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """JSON knows lists where the record has tuples."""
    return {**body, **{name: tuple(body[name]) for name in names if name in body}}
