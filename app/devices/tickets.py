"""Documents of the domain as tickets of a receipt printer."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.receipt import Document, Row, RowKind
from hardware.printers.ticket import Align, Block, Cell, Cut, Feed, Logo, Qr, Rule, Size, Text, Ticket
from hardware.printers.ticket import Row as Cells

_FEED_BEFORE_CUT = 1


def ticket_of(document: Document) -> Ticket:
    """The ticket that prints a document and ends in a cut."""
    blocks: list[Block] = [block for row in document.rows for block in _MAKERS[row.kind](row)]
    head: list[Block] = [Logo()] if document.branded else []
    return Ticket((*head, *blocks, Feed(_FEED_BEFORE_CUT), Cut()))


def _pair(row: Row, *, bold: bool = False, size: Size = Size.NORMAL) -> list[Block]:
    if not row.right:
        return [Text(row.left, bold=bold, size=size)]
    return [Cells((Cell(row.left), Cell(row.right, Align.RIGHT)), bold=bold, size=size)]


def _qr(row: Row) -> list[Block]:
    caption: list[Block] = [Text(row.right, align=Align.CENTRE)] if row.right else []
    return [Qr(row.left), *caption]


_MAKERS: dict[RowKind, Callable[[Row], list[Block]]] = {
    RowKind.TITLE: lambda row: [Text(row.left, bold=True, size=Size.DOUBLE, align=Align.CENTRE)],
    RowKind.CENTRE: lambda row: [Text(row.left, align=Align.CENTRE)],
    RowKind.TEXT: lambda row: [Text(row.left)],
    RowKind.PAIR: _pair,
    RowKind.STRONG: lambda row: _pair(row, bold=True, size=Size.TALL),
    RowKind.SMALL: lambda row: _pair(Row(row.kind, f"  {row.left}", row.right)),
    RowKind.RULE: lambda _: [Rule()],
    RowKind.SPACE: lambda _: [Feed(1)],
    RowKind.QR: _qr,
}
