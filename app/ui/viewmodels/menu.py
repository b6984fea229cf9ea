"""The menu of the sell page: what is done rarely, each with why it cannot be done now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.permissions import Action, Decision
from app.services.desk import Desk


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
            _tr("Give up the basket"),
            _tr("Takes all lines out"),
            Action.VOID_BASKET,
            needs_lines=True,
        ),
        _Item("cashIn", "download", _tr("Cash in"), _tr("Put change into the drawer"), Action.CASH_MOVEMENT),
        _Item("cashOut", "upload", _tr("Cash out"), _tr("Take cash from the drawer"), Action.CASH_MOVEMENT),
        _Item("drawer", "drawer", _tr("Open the drawer"), _tr("Without a sale"), Action.OPEN_DRAWER),
        _Item("xReport", "report", _tr("X report"), _tr("The shift so far"), Action.X_REPORT),
        _Item("closeShift", "clipboard-list", _tr("Close the shift"), _tr("Count the drawer"), Action.CLOSE_SHIFT),
        _Item("sync", "refresh", _tr("Sales and link"), _tr("What is safe and what waits")),
        _Item("receipts", "receipt", _tr("Receipts"), _tr("Print again, void, refund")),
        _Item("settings", "settings", _tr("Settings"), _tr("Devices, language, look")),
        _Item("lock", "lock", _tr("Lock the till"), _tr("The basket stays")),
    )


def _shown(item: _Item, desk: Desk, *, has_lines: bool) -> dict[str, Any]:
    decision = Decision.ALLOWED if item.action is None else desk.decision(item.action)
    note, enabled = item.note, True
    if decision is Decision.DENIED:
        note, enabled = _tr("Not allowed for you"), False
    elif item.needs_lines and not has_lines:
        note, enabled = _tr("The basket is empty"), False
    elif decision is Decision.APPROVAL:
        note = _tr("{note}, needs approval").format(note=item.note)
    return {"id": item.id, "glyph": item.glyph, "text": item.text, "note": note, "enabled": enabled}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menu", text)
