"""The sale: a frozen record of what happened, with every figure. It is stored, printed and sent; never recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self

from app.domain.basket import Basket
from app.domain.permissions import Person
from app.domain.pricing import Adjustment, PricedBasket, PricedLine
from app.domain.refusals import Refusal
from app.domain.tender import Payment


class SaleKind(StrEnum):
    """What a record is: a sale, a refund of lines of one, or the void of a whole one."""

    SALE = "sale"
    REFUND = "refund"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class SoldAdjustment:
    """Something taken off a sold line: kind, its words, minor units (negative), who gave and who approved it."""

    kind: str
    label: str
    amount: int
    promotion: str = ""
    actor: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One sold line; money in minor units, quantity as a decimal string with its unit. `returned_of` is the line of the original sale."""

    id: int
    sku: str
    gtin: str
    name: str
    variant: str
    quantity: str
    unit: str
    unit_price: int
    extended: int
    adjustments: tuple[SoldAdjustment, ...]
    amount: int
    net: int
    tax: int
    gross: int
    tax_class: str
    tax_letter: str
    deposit: int = 0
    deposit_name: str = ""
    weighed: bool = False
    was_price: int | None = None
    price_reason: str = ""
    actor: str = ""
    approver: str = ""
    notes: tuple[str, ...] = ()
    serial: str = ""
    batch: str = ""
    expiry: str = ""
    returned_of: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SoldTax:
    """Tax of one class on the document. `rate` is a fraction as a decimal string."""

    tax_class: str
    letter: str
    rate: str
    net: int
    tax: int
    gross: int


@dataclass(frozen=True, slots=True)
class SoldTender:
    """One payment as it was taken."""

    kind: str
    amount: int
    given: int
    change: int
    reference: str = ""


@dataclass(frozen=True, slots=True)
class VoidedLine:
    """A line that was taken out before payment: counted on the Z, never erased."""

    sku: str
    name: str
    quantity: str
    amount: int
    reason: str


@dataclass(frozen=True, slots=True)
class Counter:
    """Where and by whom a record is made: everything about it that is not in the basket. `at` is RFC 3339 with offset."""

    store: str
    terminal: str
    shift: int
    business_date: date
    at: str
    cashier: Person
    training: bool = False


@dataclass(frozen=True, slots=True)
class Sale:
    """A finished sale, refund or void. `id` was made with the basket; `number` is gapless per terminal."""

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

    def __post_init__(self) -> None:
        if self.net + self.tax != self.gross or self.gross + self.deposits != self.total:
            raise ValueError("a sale's figures must add up")
        if sum(t.amount for t in self.tenders) != self.total + self.rounding:
            raise ValueError("a sale's tenders must add up to its total")

    def as_body(self) -> dict[str, Any]:
        """The record as JSON-ready values, the body of its journal entry."""
        return asdict(self)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """The record from a journal entry's body. Raises KeyError, TypeError or ValueError for a body that is not one."""
        fields = dict(body)
        fields["lines"] = tuple(
            SoldLine(
                **{
                    **line,
                    "adjustments": tuple(SoldAdjustment(**a) for a in line["adjustments"]),
                    "notes": tuple(line["notes"]),
                }
            )
            for line in body["lines"]
        )
        fields["taxes"] = tuple(SoldTax(**tax) for tax in body["taxes"])
        fields["tenders"] = tuple(SoldTender(**tender) for tender in body["tenders"])
        fields["voided"] = tuple(VoidedLine(**line) for line in body["voided"])
        return cls(**fields)


def finish(priced: PricedBasket, payment: Payment, counter: Counter, number: str) -> Sale:
    """Freeze a paid basket into a sale.

    Raises Refusal `BASKET-EMPTY`, `PAY-TOO-LITTLE`, `PAY-OTHER-TOTAL` (the payment was for another total).
    """
    basket = priced.basket
    if basket.empty:
        raise Refusal("BASKET-EMPTY")
    if payment.total != priced.total:
        raise Refusal("PAY-OTHER-TOTAL")
    if not payment.settled:
        raise Refusal("PAY-TOO-LITTLE", due=str(payment.due))
    return Sale(
        id=basket.id,
        number=number,
        kind=SaleKind.SALE,
        currency=basket.currency,
        lines=tuple(_sold(line) for line in priced.lines),
        taxes=tuple(
            SoldTax(
                t.tax_class.code, t.tax_class.letter, str(t.tax_class.rate), t.taxed.net, t.taxed.tax, t.taxed.gross
            )
            for t in priced.taxes
        ),
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
        voided=_voided(basket),
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


def sold_tenders(payment: Payment) -> tuple[SoldTender, ...]:
    """The tenders of a payment as the record keeps them."""
    return tuple(SoldTender(t.kind.value, t.amount, t.given, t.change, t.reference) for t in payment.tenders)


def receipt_number(store: str, terminal: str, epoch: int, count: int) -> str:
    """The number on the receipt: store, terminal, epoch as a letter, and a gapless count ("0417-03-A-000123")."""
    letters = ""
    rest = epoch
    while rest > 0:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return f"{store}-{terminal}-{letters or 'A'}-{count:06d}"


def _sold(priced: PricedLine) -> SoldLine:
    line, product = priced.line, priced.line.product
    override = line.override
    return SoldLine(
        id=line.id,
        sku=product.sku,
        gtin=product.gtins[0] if product.gtins else "",
        name=product.name,
        variant=product.variant,
        quantity=str(line.quantity),
        unit=product.unit.value,
        unit_price=priced.unit_price,
        extended=priced.extended,
        adjustments=tuple(_taken(a) for a in priced.adjustments),
        amount=priced.amount,
        net=priced.taxed.net,
        tax=priced.taxed.tax,
        gross=priced.taxed.gross,
        tax_class=priced.tax_class.code,
        tax_letter=priced.tax_class.letter,
        deposit=priced.deposit,
        deposit_name=product.deposit.name if product.deposit else "",
        weighed=product.weighed,
        was_price=override.was.minor if override and override.was else None,
        price_reason=override.reason if override else "",
        actor=override.actor if override else "",
        approver=override.approver if override else "",
        notes=tuple(note.text for note in line.notes if note.printed),
        serial=line.serial,
        batch=line.batch,
        expiry=line.expiry,
    )


def _taken(adjustment: Adjustment) -> SoldAdjustment:
    given = adjustment.discount
    return SoldAdjustment(
        adjustment.kind,
        adjustment.label,
        adjustment.amount,
        adjustment.promotion.id if adjustment.promotion else "",
        given.actor if given else "",
        given.approver if given else "",
    )


def _voided(basket: Basket) -> tuple[VoidedLine, ...]:
    return tuple(
        VoidedLine(
            line.product.sku,
            line.product.name,
            str(line.quantity),
            int((line.unit_price.minor * line.quantity).to_integral_value())
            if line.amount is None
            else line.amount.minor,
            line.voided,
        )
        for line in basket.lines
        if line.voided
    )


def quantity_of(line: SoldLine) -> Decimal:
    """A sold line's quantity as a number."""
    return Decimal(line.quantity)
