"""What a record is made of: sold lines, taxes and tenders, frozen with every figure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.basket import Basket
from app.domain.pricing import Adjustment, PricedLine, TaxTotal
from app.domain.tender import Payment


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
    """One sold line; money in minor units, quantity as a decimal string with its unit.

    `tax_parts` is the tax of each rate where the class has several. `returned_of` is the line of the original sale.
    """

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
    tax_parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SoldTax:
    """Tax of one class on the document. `rate` is a fraction as a decimal string.

    Where the class has several rates, `rates` names each and `parts` gives its tax.
    """

    tax_class: str
    letter: str
    rate: str
    net: int
    tax: int
    gross: int
    rates: tuple[str, ...] = ()
    parts: tuple[int, ...] = ()


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


def sold_line(priced: PricedLine) -> SoldLine:
    """A priced line as the record keeps it."""
    line, product = priced.line, priced.line.product
    override = line.override
    return SoldLine(
        id=line.id,
        sku=product.sku,
        gtin=product.gtins[0] if product.gtins else "",
        name=product.name,
        variant=product.variant,
        quantity=f"{line.quantity:f}",
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
        tax_parts=priced.taxed.parts if len(priced.tax_class.rates) > 1 else (),
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


def sold_tax(total: TaxTotal) -> SoldTax:
    """A tax total as the record keeps it."""
    tax_class, taxed = total.tax_class, total.taxed
    several = len(tax_class.rates) > 1
    return SoldTax(
        tax_class.code,
        tax_class.letter,
        str(tax_class.rate),
        taxed.net,
        taxed.tax,
        taxed.gross,
        tuple(str(rate) for rate in tax_class.rates) if several else (),
        taxed.parts if several else (),
    )


def sold_tenders(payment: Payment) -> tuple[SoldTender, ...]:
    """The tenders of a payment as the record keeps them."""
    return tuple(SoldTender(t.kind.value, t.amount, t.given, t.change, t.reference) for t in payment.tenders)


def voided_lines(basket: Basket) -> tuple[VoidedLine, ...]:
    """The lines that were taken out of a basket, as the record keeps them."""
    return tuple(
        VoidedLine(line.product.sku, line.product.name, f"{line.quantity:f}", line.extended, line.voided)
        for line in basket.lines
        if line.voided
    )


def fields_of(record: Any) -> dict[str, Any]:
    """The fields of a frozen record by name, as they are: `asdict` would copy all that is in them, at every sale."""
    return {name: getattr(record, name) for name in record.__slots__}


def quantity_of(line: SoldLine) -> Decimal:
    """A sold line's quantity as a number."""
    return Decimal(line.quantity)
