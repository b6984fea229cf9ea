"""Sales, refunds and voids into the report tables, exactly as they were recorded.

Figures are checked, never corrected.
"""

from __future__ import annotations

from sqlalchemy import func, insert, select

from app.backend.ledger.booking import Booking, Unbookable, column, millionths, money
from app.backend.schema import sale, sale_line, sale_tax, sale_tender
from app.domain.sale import SaleKind
from app.wire import fields

_FIGURES = ("net", "tax", "gross", "deposits", "rounding", "total", "saved", "pieces")
_LINE_FIGURES = ("unit_price", "amount", "net", "tax", "gross", "deposit")
_MOST_LINES = 5000

Row = dict[str, str | int]


def book(booking: Booking) -> None:
    """Project one record. Raises BadMessage or Unbookable."""
    body = booking.body
    if fields.raw_text(body, "id") != booking.entry.id or fields.raw_text(body, "kind") != booking.entry.kind:
        raise Unbookable("RECORD-OTHER", "the record is not the one its entry names")
    head = {
        **column(booking),
        "epoch": booking.entry.epoch,
        "seq": booking.entry.seq,
        "kind": booking.entry.kind,
        "number": booking.key(body, "number"),
        "shift": fields.whole(body, "shift"),
        "business_date": booking.key(body, "business_date"),
        "at": booking.key(body, "at"),
        "cashier_id": booking.key(body, "cashier_id"),
        "currency": booking.key(body, "currency"),
        **{name: money(body, name) for name in _FIGURES},
        "original": booking.key(body, "original"),
        "training": fields.truth(body, "training"),
    }
    lines = [_line(booking, line) for line in fields.items(body, "lines", _MOST_LINES)]
    taxes = [_tax(booking, place, tax) for place, tax in enumerate(fields.items(body, "taxes", 50))]
    tenders = [_tender(booking, place, tender) for place, tender in enumerate(fields.items(body, "tenders", 100))]
    if len({line["line"] for line in lines}) != len(lines):
        raise Unbookable("RECORD-LINES", "two lines have one number")
    _check_sums(booking, head, lines, taxes, tenders)
    _check_context(booking, head)
    connection = booking.connection
    connection.execute(insert(sale).values(head))
    for table, rows in ((sale_line, lines), (sale_tax, taxes), (sale_tender, tenders)):
        if rows:
            connection.execute(insert(table), rows)
    if not head["training"]:
        for line in lines:
            sku = str(line["sku"])
            booking.stock[sku] = booking.stock.get(sku, 0) - int(line["quantity_e6"])


def _line(booking: Booking, line: fields.Message) -> Row:
    return {
        **_part(booking),
        "line": fields.whole(line, "id"),
        "sku": booking.key(line, "sku"),
        "gtin": booking.key(line, "gtin"),
        "name": booking.text(line, "name"),
        "quantity_e6": millionths(line, "quantity"),
        "unit": booking.key(line, "unit"),
        **{name: money(line, name) for name in _LINE_FIGURES},
        "tax_class": booking.key(line, "tax_class"),
        "returned_of": fields.whole(line, "returned_of"),
    }


def _tax(booking: Booking, place: int, tax: fields.Message) -> Row:
    figures = {name: money(tax, name) for name in ("net", "tax", "gross")}
    names = {name: booking.key(tax, name) for name in ("tax_class", "rate")}
    return {**_part(booking), "place": place, **names, **figures}


def _tender(booking: Booking, place: int, tender: fields.Message) -> Row:
    figures = {name: money(tender, name) for name in ("amount", "given", "change")}
    return {**_part(booking), "place": place, "kind": booking.key(tender, "kind"), **figures}


def _part(booking: Booking) -> Row:
    return {"store": booking.terminal.store, "sale": booking.entry.id}


def _check_sums(booking: Booking, head: Row, lines: list[Row], taxes: list[Row], tenders: list[Row]) -> None:
    """Note `SUM-OFF` when the record's figures do not add up; they stand as they are."""

    def added(rows: list[Row], name: str) -> int:
        return sum(int(row[name]) for row in rows)

    def figure(name: str) -> int:
        return int(head[name])

    holds = (
        figure("net") + figure("tax") == figure("gross")
        and figure("gross") + figure("deposits") == figure("total")
        and added(tenders, "amount") == figure("total") + figure("rounding")
        and added(lines, "deposit") == figure("deposits")
        and all(added(rows, name) == figure(name) for rows in (lines, taxes) for name in ("net", "tax", "gross"))
    )
    if not holds:
        booking.note("SUM-OFF")


def _check_context(booking: Booking, head: Row) -> None:
    """Note what does not fit the other books: CURRENCY-OTHER, NUMBER-REUSED, ORIGINAL-UNKNOWN, REFUND-EXCESS."""
    connection, mine = booking.connection, sale.c.store == booking.terminal.store
    if head["currency"] != booking.currency:
        booking.note("CURRENCY-OTHER")
    if connection.scalar(select(sale.c.id).where(mine, sale.c.number == head["number"]).limit(1)) is not None:
        booking.note("NUMBER-REUSED")
    if head["kind"] == SaleKind.SALE:
        return
    sold = connection.scalar(select(sale.c.total).where(mine, sale.c.id == head["original"]))
    if sold is None:
        booking.note("ORIGINAL-UNKNOWN")
        return
    query = select(func.coalesce(func.sum(sale.c.total), 0)).where(mine, sale.c.original == head["original"])
    if -(int(connection.scalar(query) or 0) + int(head["total"])) > sold:
        booking.note("REFUND-EXCESS")
