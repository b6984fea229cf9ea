"""What the receipts page says of finished records: the list, the headline, the reasons to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.domain.sale import Sale, SaleKind, SoldLine, quantity_of
from app.ui.format import Format

translate = QCoreApplication.translate

_GLYPHS = {SaleKind.SALE: "receipt", SaleKind.REFUND: "receipt-refund", SaleKind.VOID: "circle-x"}


@dataclass(frozen=True, slots=True)
class PastRow:
    """One record in the list."""

    saleId: str
    number: str
    note: str
    amount: str
    kind: str
    glyph: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One sold line while its goods come back."""

    line: int
    text: str
    note: str
    quantity: str
    chosen: bool
    canMore: bool
    canLess: bool


def past_row(sale: Sale, text: Format, *, selected: bool) -> PastRow:
    """A record as the list shows it."""
    kind = SaleKind(sale.kind)
    words = {
        SaleKind.SALE: "",
        SaleKind.REFUND: translate("PastSales", "Refund"),
        SaleKind.VOID: translate("PastSales", "Void"),
    }
    note = translate("PastSales", "{time}, {cashier}").format(time=text.date_time(sale.at), cashier=sale.cashier)
    if sale.training:
        note = translate("PastSales", "{note}, training").format(note=note)
    amount = text.amount(sale.total, sale.currency)
    return PastRow(sale.id, sale.number, note, amount, words[kind], _GLYPHS[kind], selected)


def return_row(sale: Sale, line: SoldLine, left: Decimal, chosen: Decimal, text: Format) -> ReturnRow:
    """A line with how much of it can come back and how much does."""
    measured = line.weighed
    unit = f" {line.unit}" if measured else ""
    sold, free = (text.quantity(q, measured=measured) for q in (quantity_of(line), left))
    note = translate("PastSales", "{left} of {sold}{unit} returnable now, {price} each").format(
        left=free, sold=sold, unit=unit, price=text.amount(line.unit_price, sale.currency)
    )
    if left <= 0:
        note = translate("PastSales", "All of it came back already")
    name = f"{line.name}, {line.variant}" if line.variant else line.name
    quantity = text.quantity(chosen, measured=measured and bool(chosen))
    return ReturnRow(line.id, name, note, quantity, chosen > 0, left > chosen, chosen > 0)


def stepped(line: SoldLine, left: Decimal, chosen: Decimal, by: int) -> Decimal:
    """How much comes back after one step: pieces one by one, weighed goods whole or not at all."""
    if line.weighed:
        return left if by > 0 else Decimal(0)
    return max(Decimal(0), min(left, chosen + by))


def all_left(left: Mapping[int, Decimal]) -> dict[int, Decimal]:
    """Everything that can still come back."""
    return {line: quantity for line, quantity in left.items() if quantity > 0}


def return_reasons() -> list[str]:
    """Why goods come back; they go on the record as they are shown."""
    return [
        translate("PastSales", "Changed mind"),
        translate("PastSales", "Faulty"),
        translate("PastSales", "Wrong size or item"),
        translate("PastSales", "Damaged"),
        translate("PastSales", "Past its date"),
        translate("PastSales", "Charged wrongly"),
    ]


def void_reasons() -> list[str]:
    """Why a whole sale is undone."""
    return [
        translate("PastSales", "Rung up by mistake"),
        translate("PastSales", "Wrong payment"),
        translate("PastSales", "Customer left"),
        translate("PastSales", "Test"),
    ]
