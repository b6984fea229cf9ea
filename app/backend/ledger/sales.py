"""Sales, refunds and voids into the report tables, exactly as they were recorded.

Figures are checked, never corrected.
"""

from __future__ import annotations

from typing import Any

from app.backend.ledger.booking import Booking, Difference, Row, Sold, Unbookable, key, keys, millionths, money, moneys
from app.wire import fields

_KEYS = ("number", "business_date", "at", "cashier_id", "currency", "original")
_LINE_KEYS = ("sku", "gtin", "unit", "tax_class")
_FIGURES = ("net", "tax", "gross", "deposits", "rounding", "total", "saved", "pieces")
_LINE_FIGURES = ("unit_price", "amount", "net", "tax", "gross", "deposit")
_TAX_FIGURES = ("net", "tax", "gross")
_TENDER_FIGURES = ("amount", "given", "change")
_MOST_LINES = 5000

COLUMNS = {
    "sale": (
        "store", "id", "terminal", "epoch", "seq", "kind", "number", "shift", "business_date", "at", "cashier_id",
        "currency", *_FIGURES, "original", "training",
    ),
    "sale_line": (
        "store", "sale", "line", "sku", "gtin", "name", "quantity_e6", "unit", *_LINE_FIGURES, "tax_class",
        "returned_of",
    ),
    "sale_tax": ("store", "sale", "place", "tax_class", "rate", *_TAX_FIGURES),
    "sale_tender": ("store", "sale", "place", "kind", *_TENDER_FIGURES),
}  # fmt: skip
_AT = {table: {name: place for place, name in enumerate(names)} for table, names in COLUMNS.items()}


def read(booking: Booking) -> None:
    """Read one record. Raises BadMessage or Unbookable."""
    body, entry, terminal = booking.body, booking.entry, booking.terminal
    if fields.raw_text(body, "id") != entry.id or fields.raw_text(body, "kind") != entry.kind:
        raise Unbookable("RECORD-OTHER", "the record is not the one its entry names")
    number, business_date, at, cashier, currency, original = keys(body, _KEYS)
    booking.currency = currency
    figures, training = moneys(body, _FIGURES), fields.truth(body, "training")
    head = (
        terminal.store, entry.id, terminal.id, entry.epoch, entry.seq, entry.kind, number, fields.whole(body, "shift"),
        business_date, at, cashier, currency, *figures, original, training,
    )  # fmt: skip
    of = (terminal.store, entry.id)
    lines = [_line(booking, of, line) for line in fields.items(body, "lines", _MOST_LINES)]
    taxes = [_tax(of, place, tax) for place, tax in enumerate(fields.items(body, "taxes", 50))]
    tenders = [_tender(of, place, tender) for place, tender in enumerate(fields.items(body, "tenders", 100))]
    if len({line[2] for line in lines}) != len(lines):
        raise Unbookable("RECORD-LINES", "two lines have one number")
    booking.rows = {"sale": [head], "sale_line": lines, "sale_tax": taxes, "sale_tender": tenders}
    booking.sold = Sold(entry.kind, number, original, money(body, "total"))
    _check_sums(booking, dict(zip(_FIGURES, figures, strict=True)))
    if not training:
        sku, quantity = _AT["sale_line"]["sku"], _AT["sale_line"]["quantity_e6"]
        for line in lines:
            booking.stock[line[sku]] = booking.stock.get(line[sku], 0) - line[quantity]


def _line(booking: Booking, of: Row, line: fields.Message) -> Row:
    sku, gtin, unit, tax_class = keys(line, _LINE_KEYS)
    return (
        *of, fields.whole(line, "id"), sku, gtin, booking.text(line, "name"), millionths(line, "quantity"), unit,
        *moneys(line, _LINE_FIGURES), tax_class, fields.whole(line, "returned_of"),
    )  # fmt: skip


def _tax(of: Row, place: int, tax: fields.Message) -> Row:
    return (*of, place, *keys(tax, ("tax_class", "rate")), *moneys(tax, _TAX_FIGURES))


def _tender(of: Row, place: int, tender: fields.Message) -> Row:
    return (*of, place, key(tender, "kind"), *moneys(tender, _TENDER_FIGURES))


def _check_sums(booking: Booking, told: dict[str, Any]) -> None:
    """Note `SUM-OFF` when the record's figures do not add up, and what they would have been; they stand as told."""

    def added(table: str, name: str) -> int:
        place = _AT[table][name]
        return sum([row[place] for row in booking.rows[table]])

    pairs = [
        ("gross", told["gross"], told["net"] + told["tax"]),
        ("total", told["total"], told["gross"] + told["deposits"]),
        ("tendered", told["total"] + told["rounding"], added("sale_tender", "amount")),
        ("deposits", told["deposits"], added("sale_line", "deposit")),
        *((name, told[name], added(table, name)) for table in ("sale_line", "sale_tax") for name in _TAX_FIGURES),
    ]
    off = [(name, stated, ours) for name, stated, ours in pairs if stated != ours]
    if off:
        booking.note("SUM-OFF")
        booking.differences += [Difference(0, f"sum.{name}", stated, ours) for name, stated, ours in dict.fromkeys(off)]
