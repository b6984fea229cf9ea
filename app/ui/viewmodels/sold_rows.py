"""The rows of a finished record, in the same columns as the basket that it was."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.sale import Sale, SoldLine, quantity_of
from app.ui.format import Format
from app.ui.viewmodels.basket_rows import BasketRowData
from app.ui.viewmodels.counted import Counted


def sold_rows(sale: Sale, text: Format) -> list[BasketRowData]:
    """Each line with what was taken off it and its deposit below it."""
    return [row for line in sale.lines for row in _of_line(sale, line, text)]


def sold_meta(sale: Sale, text: Format) -> list[dict[str, str]]:
    """What stands beside a record's total."""
    count = Counted().items(sale.pieces)
    vat = QCoreApplication.translate("Sold", "VAT in total {amount}").format(
        amount=text.amount(sale.tax, sale.currency)
    )
    return [{"strong": count, "text": ""}, {"strong": "", "text": vat}]


def _of_line(sale: Sale, line: SoldLine, text: Format) -> list[BasketRowData]:
    key = f"line {line.id}"
    rows = [
        BasketRowData(
            key,
            line.id,
            f"{line.name}, {line.variant}" if line.variant else line.name,
            text.amount(line.extended, sale.currency),
            qty=text.quantity(quantity_of(line), measured=line.weighed),
            unit=line.unit if line.weighed else "",
            note=line.reason,
            price=text.amount(line.unit_price, sale.currency),
            tax=line.tax_letter,
        )
    ]
    for place, off in enumerate(line.adjustments):
        amount = text.amount(off.amount, sale.currency)
        rows.append(BasketRowData(f"{key} off {place}", line.id, off.label, amount, tax=line.tax_letter, sub=True))
    if line.deposit:
        amount = text.amount(line.deposit, sale.currency)
        rows.append(BasketRowData(f"{key} deposit", line.id, line.deposit_name, amount, sub=True))
    return rows
