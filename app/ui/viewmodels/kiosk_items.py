"""The lines of orders as a kiosk's pages list them: name, how many, and how each stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.order_code import short
from app.domain.order_line import OrderLine
from app.domain.pickup_finding import Case, Finding, OrderSeen
from app.ui.format import Format
from app.ui.viewmodels.kiosk_counted import KioskCounted
from app.ui.viewmodels.kiosk_facts import money, pieces

translate = QCoreApplication.translate
Pictures = Callable[[str], dict[str, str]]
"""What a product looks like by its SKU: `picture`, `glyph` and the words of its variant, `detail`."""


def no_pictures(_sku: str) -> dict[str, str]:
    """Every product as a parcel."""
    return {}


def item_rows(finding: Finding, text: Format, pictures: Pictures = no_pictures) -> list[dict[str, Any]]:
    """Every line that is wanted; nothing while it is not settled who stands there."""
    if finding.private:
        return []
    lines = [(part, line) for part in finding.parts for line in part.fulfilment.lines if line.wanted > 0]
    return [_row(finding.case, part, line, text, pictures) for part, line in lines]


def order_rows(finding: Finding, chosen: frozenset[str]) -> list[dict[str, Any]]:
    """The orders of one telephone, each once."""
    rows = []
    for order in finding.orders:
        parts = [part for part in finding.parts if part.fulfilment.order == order]
        count = sum(part.fulfilment.total(lambda line: line.to_hand) for part in parts)
        rows.append(
            {
                "key": order,
                "name": parts[0].order_number or short(parts[0].code),
                "detail": KioskCounted().items(pieces(count)),
                "chosen": order in chosen,
            }
        )
    return rows


def _row(case: Case, part: OrderSeen, line: OrderLine, text: Format, pictures: Pictures) -> dict[str, Any]:
    looks = pictures(line.sku)
    count = pieces(line.wanted)
    detail = ", ".join(filter(None, (f"{count}\u00a0×" if count > 1 else "", looks.get("detail", ""))))
    row = {
        "name": line.name,
        "detail": detail,
        "picture": looks.get("picture", ""),
        "glyph": looks.get("glyph", "package"),
        "status": "",
        "statusGlyph": "",
        "tone": "",
    }
    if case in (Case.PAYMENT_DUE, Case.PAYMENT_UNKNOWN):
        return row | {"status": money(line.worth, part.currency, text)}
    if line.short:
        return row | {"status": translate("Kiosk", "Not found"), "statusGlyph": "circle-x", "tone": "stop"}
    if line.collected and not line.kept:
        return row | {"status": translate("Kiosk", "Collected"), "statusGlyph": "check", "tone": "good"}
    if line.to_hand:
        return row | {"status": translate("Kiosk", "Ready"), "statusGlyph": "check", "tone": "good"}
    return row | {"status": translate("Kiosk", "Being packed"), "statusGlyph": "clock", "tone": "look"}
