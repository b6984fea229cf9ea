"""The menu of the sell page: what is done rarely, each with why it cannot be done now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.permissions import Action, Decision
from app.services.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Item:
    id: str
    glyph: str
    text: str
    note: str
    action: Action | None = None
    needs_lines: bool = False


def menu_items(desk: Desk, *, has_lines: bool) -> list[dict[str, Any]]:
    """The entries in order: {id, glyph, text, note, enabled}; `note` gives the reason of one that is off."""
    return [_shown(item, desk, has_lines=has_lines) for item in _items()]


def _items() -> tuple[_Item, ...]:
    return (
        _Item(
            "voidBasket",
            "trash",
            translate("Menu", "Give up the basket"),
            translate("Menu", "Takes all lines out"),
            Action.VOID_BASKET,
            needs_lines=True,
        ),
        _Item(
            "cashIn",
            "download",
            translate("Menu", "Cash in"),
            translate("Menu", "Put change into the drawer"),
            Action.CASH_MOVEMENT,
        ),
        _Item(
            "cashOut",
            "upload",
            translate("Menu", "Cash out"),
            translate("Menu", "Take cash from the drawer"),
            Action.CASH_MOVEMENT,
        ),
        _Item(
            "drawer",
            "drawer",
            translate("Menu", "Open the drawer"),
            translate("Menu", "Without a sale"),
            Action.OPEN_DRAWER,
        ),
        _Item(
            "xReport", "report", translate("Menu", "X report"), translate("Menu", "The shift so far"), Action.X_REPORT
        ),
        _Item(
            "closeShift",
            "clipboard-list",
            translate("Menu", "Close the shift"),
            translate("Menu", "Count the drawer"),
            Action.CLOSE_SHIFT,
        ),
        _Item("sync", "refresh", translate("Menu", "Sales and link"), translate("Menu", "What is safe and what waits")),
        _Item(
            "board",
            "package",
            translate("Menu", "Pickup orders"),
            translate("Menu", "Pick, put ready, hand over"),
        ),
        _Item("receipts", "receipt", translate("Menu", "Receipts"), translate("Menu", "Print again, void, refund")),
        _Item("settings", "settings", translate("Menu", "Settings"), translate("Menu", "Devices, language, look")),
        _Item("lock", "lock", translate("Menu", "Lock the till"), translate("Menu", "The basket stays")),
    )


def _shown(item: _Item, desk: Desk, *, has_lines: bool) -> dict[str, Any]:
    decision = Decision.ALLOWED if item.action is None else desk.decision(item.action)
    note, enabled = item.note, True
    if decision is Decision.DENIED:
        note, enabled = translate("Menu", "Not allowed for you"), False
    elif item.needs_lines and not has_lines:
        note, enabled = translate("Menu", "The basket is empty"), False
    elif decision is Decision.APPROVAL:
        note = translate("Menu", "{note}, needs approval").format(note=item.note)
    return {"id": item.id, "glyph": item.glyph, "text": item.text, "note": note, "enabled": enabled}
