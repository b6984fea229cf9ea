"""A frozen sale as the document of a fiscal device: its own letters, whole prices, deposits apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from app.domain.fiscal import printed_number
from app.domain.refusals import Refusal
from app.domain.sale import Sale, SoldLine, quantity_of
from app.domain.tender import TenderKind
from app.ports.fiscal import FiscalOrder
from hardware.fiscal.document import DepositLine, Discount, FiscalDocument, FiscalLine, FiscalPayment, PaymentKind
from hardware.fiscal.states import FiscalAbilities
from hardware.fiscal.taxes import TaxTable

Letters = Mapping[str, str]
_EMPTY = "empty:"
_PAYMENTS = {TenderKind.CASH.value: PaymentKind.CASH, TenderKind.CARD.value: PaymentKind.CARD}


def document_of(order: FiscalOrder, letters: Letters, table: TaxTable, abilities: FiscalAbilities) -> FiscalDocument:
    """The document that an order asks for; `letters` name the table's key of a tax class where its rate does not.

    Raises Refusal `FISCAL-TAX`, `FISCAL-TAX-RATE`, `FISCAL-NET-PRICES`, `FISCAL-GOODS-BACK`, `FISCAL-NOTHING`,
    `FISCAL-DOCUMENT`.
    """
    sale = order.sale
    if sale.total + sale.rounding <= 0:
        raise Refusal("FISCAL-NOTHING")
    taxed = _Taxes(sale, letters, table)
    goods = [line for line in sale.lines if not line.sku.startswith(_EMPTY)]
    try:
        return FiscalDocument(
            system_number=printed_number(sale.id),
            currency=sale.currency,
            # What is given away is no sale; the device would not take a line worth nothing.
            lines=tuple(_line(line, taxed, abilities) for line in goods if line.gross),
            payments=tuple(_payments(sale)),
            total=sale.total + sale.rounding,
            deposits=tuple(_deposits(sale)),
            change=sale.change,
            rounding=sale.rounding,
            buyer_tax_id=order.buyer,
            customer_code=order.e_receipt,
            cashier=sale.cashier,
            till=sale.terminal,
        )
    except ValueError as wrong:
        raise Refusal("FISCAL-DOCUMENT", reason=str(wrong)) from wrong


class _Taxes:
    """The device's key and rate of each tax class of a sale."""

    def __init__(self, sale: Sale, letters: Letters, table: TaxTable) -> None:
        self._rates = {tax.tax_class: Decimal(tax.rate) for tax in sale.taxes}
        self._letters, self._table = letters, table

    def of(self, line: SoldLine) -> tuple[str, Decimal | None]:
        rate = self._rates.get(line.tax_class)
        named = self._letters.get(line.tax_class)
        # Nought per cent and exempt look alike from here: which of them a class is has to be said in the settings.
        key = named or (self._table.key_of(rate) if rate else None)
        if rate is None or key is None:
            raise Refusal("FISCAL-TAX", name=line.name, tax=line.tax_class)
        held = self._table.rate(key)
        if held is None:
            raise Refusal("FISCAL-TAX", name=line.name, tax=line.tax_class)
        if (held.rate or 0) != rate:
            raise Refusal("FISCAL-TAX-RATE", name=line.name, letter=key, tax=line.tax_class)
        return key, held.rate


def _line(line: SoldLine, taxes: _Taxes, abilities: FiscalAbilities) -> FiscalLine:
    if line.gross != line.amount:
        raise Refusal("FISCAL-NET-PRICES")
    quantity = quantity_of(line)
    if quantity <= 0 or line.extended < 0:
        raise Refusal("FISCAL-GOODS-BACK", name=line.name)
    key, rate = taxes.of(line)
    name = f"{line.name}, {line.variant}" if line.variant else line.name
    price, unit = line.unit_price, line.unit
    if not _is_exact(price, quantity, line.extended, abilities.quantity_places):
        # A label's price, or one that no unit price gives: the line is one of what was sold.
        price, quantity, unit = line.extended, Decimal(1), ""
    off = line.extended - line.gross
    labels = {adjustment.label for adjustment in line.adjustments}
    discount = Discount(off, labels.pop() if len(labels) == 1 else "") if off else None
    return FiscalLine(name, key, rate, price, line.extended, quantity, unit, discount)


def _is_exact(price: int, quantity: Decimal, extended: int, places: int) -> bool:
    whole = quantity == quantity.quantize(Decimal(1).scaleb(-places))
    return whole and int((price * quantity).quantize(Decimal(1), ROUND_HALF_UP)) == extended


def _deposits(sale: Sale) -> Iterator[DepositLine]:
    for line in sale.lines:
        pieces = int(quantity_of(line))
        if line.sku.startswith(_EMPTY):
            yield DepositLine(line.name, -line.unit_price, pieces, returned=True)
        elif line.deposit:
            each, rest = divmod(line.deposit, pieces) if pieces else (line.deposit, 1)
            yield DepositLine(line.deposit_name, line.deposit if rest else each, 1 if rest else pieces)


def _payments(sale: Sale) -> Iterator[FiscalPayment]:
    for tender in sale.tenders:
        handed_over = tender.given or tender.amount
        if handed_over:
            yield FiscalPayment(_PAYMENTS[tender.kind], handed_over)
