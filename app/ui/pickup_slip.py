"""What a customer who collected an order may take along: on paper, or as a text for their own telephone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.receipt import Document, Row, RowKind
from app.ui.format import Format
from app.ui.viewmodels.kiosk_facts import pieces
from app.wire.order_view import OrderView

translate = QCoreApplication.translate
_MOST_LETTERS = 600


def pickup_slip(orders: Sequence[OrderView], shop: str, text: Format, at: datetime) -> Document:
    """A slip of collected orders. It is no receipt of a sale: that one was made when they were paid."""
    rows = [
        Row(RowKind.TITLE, shop),
        Row(RowKind.CENTRE, translate("PickupSlip", "Collected {time}").format(time=f"{at:%d.%m.%Y %H:%M}")),
        Row(RowKind.RULE),
    ]
    for order in orders:
        rows.append(Row(RowKind.PAIR, translate("PickupSlip", "Order"), order.order_number or order.code))
        for line in order.fulfilment.lines:
            if line.collected:
                amount = text.amount(line.amount_of(line.collected), order.currency)
                rows.append(Row(RowKind.PAIR, f"{pieces(line.collected)} x {line.name}", amount))
    rows += [Row(RowKind.RULE), Row(RowKind.TEXT, translate("PickupSlip", "Your receipt is in your e-mail."))]
    return Document(tuple(rows), branded=True)


def slip_text(slip: Document) -> str:
    """The slip as a text that fits into a code."""
    lines = [" ".join(filter(None, (row.left, row.right))) for row in slip.rows]
    return "\n".join(filter(None, lines))[:_MOST_LETTERS]
