"""X and Z reports and cash slips as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.receipt import Row, RowKind
from app.ui.format import Format

translate = QCoreApplication.translate


def report_rows(text: Format, body: Mapping[str, Any]) -> list[Row]:
    """The rows of a Z (a closing) or an X (figures so far)."""
    closing = "counted" in body
    totals = body["totals"]
    currency = str(body.get("currency", "PLN"))

    def pair(label: str, minor: int, kind: RowKind = RowKind.PAIR) -> Row:
        return Row(kind, label, text.amount(minor, currency))

    title = translate("Receipt", "Z REPORT {number}") if closing else translate("Receipt", "X REPORT, SHIFT {number}")
    rows = [Row(RowKind.TITLE, title.format(number=body["number"] if closing else body["shift"]))]
    if closing:
        rows.append(Row(RowKind.PAIR, translate("Receipt", "Opened"), text.date_time(body["opened_at"])))
        rows.append(Row(RowKind.PAIR, translate("Receipt", "Closed"), text.date_time(body["closed_at"])))
        rows.append(Row(RowKind.PAIR, translate("Receipt", "Closed by"), body["closer"]))
    rows += [
        Row(RowKind.RULE),
        Row(RowKind.PAIR, translate("Receipt", "Sales"), str(totals["sales"])),
        pair(translate("Receipt", "Sales total"), totals["sales_total"], RowKind.STRONG),
        Row(RowKind.PAIR, translate("Receipt", "Refunds"), str(totals["refunds"])),
        pair(translate("Receipt", "Refunds total"), totals["refunds_total"]),
        Row(RowKind.PAIR, translate("Receipt", "Voids"), str(totals["voids"])),
        pair(translate("Receipt", "Voids total"), totals["voids_total"]),
        pair(translate("Receipt", "Discounts"), totals["discounts"]),
        Row(RowKind.PAIR, translate("Receipt", "Lines taken out"), str(totals["voided_lines"])),
        Row(RowKind.PAIR, translate("Receipt", "Drawer opened without sale"), str(totals["drawer_openings"])),
    ]
    words = {"cash": translate("Receipt", "Cash"), "card": translate("Receipt", "Card")}
    tenders = [pair(words.get(kind, kind), minor) for kind, minor in sorted(totals["tenders"].items())]
    taxes = []
    for tax_class, sums in sorted(totals["taxes"].items()):
        taxes.append(pair(translate("Receipt", "{tax} net").format(tax=tax_class), sums["net"]))
        taxes.append(pair(translate("Receipt", "{tax} VAT").format(tax=tax_class), sums["tax"]))
    for section in (tenders, taxes):
        if section:
            rows += [Row(RowKind.RULE), *section]
    rows += [
        Row(RowKind.RULE),
        pair(translate("Receipt", "Float"), totals["float_"]),
        pair(translate("Receipt", "Cash in"), totals["cash_in"]),
        pair(translate("Receipt", "Cash out"), -totals["cash_out"]),
        pair(translate("Receipt", "To the safe"), -totals["safe_drop"]),
        pair(translate("Receipt", "Expected in the drawer"), totals["expected"], RowKind.STRONG),
    ]
    if closing:
        rows += [
            pair(translate("Receipt", "Counted"), body["counted"]),
            pair(translate("Receipt", "Difference"), body["difference"], RowKind.STRONG),
            pair(translate("Receipt", "Left in the drawer"), body["left"]),
        ]
        rows += [Row(RowKind.TEXT, words) for words in (body["reason"], body["note"]) if words]
    if totals["first_number"]:
        rows += [Row(RowKind.TEXT, totals["first_number"]), Row(RowKind.TEXT, totals["last_number"])]
    return rows


def movement_rows(text: Format, body: Mapping[str, Any]) -> list[Row]:
    """The rows of a cash slip, with room to sign."""
    titles = {
        "cash_in": translate("Receipt", "CASH IN"),
        "cash_out": translate("Receipt", "CASH OUT"),
        "safe_drop": translate("Receipt", "TO THE SAFE"),
    }
    return [
        Row(RowKind.TITLE, titles.get(body["kind"], body["kind"])),
        Row(RowKind.PAIR, text.date_time(body["at"]), body["actor"]),
        Row(RowKind.RULE),
        Row(
            RowKind.STRONG,
            translate("Receipt", "Amount"),
            text.amount(body["amount"], str(body.get("currency", "PLN"))),
        ),
        Row(RowKind.TEXT, body["reason"]),
        Row(RowKind.SPACE),
        Row(RowKind.TEXT, translate("Receipt", "Signature") + " ____________________"),
    ]


def card_rows(lines: Sequence[str]) -> list[Row]:
    """A paper of the card terminal as it wrote it."""
    return [Row(RowKind.TEXT, line) if line.strip() else Row(RowKind.SPACE) for line in lines]
