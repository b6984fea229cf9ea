"""Shifts and cash movements into the report tables."""

from __future__ import annotations

from typing import Any

from app.backend.ledger.booking import Booking, Difference, key, money
from app.domain.shift import MovementKind
from app.wire import fields

AT_OPENING = ("business_date", "currency", "opened_at", "float", "opened_epoch", "opened_seq")
AT_CLOSING = ("closed_at", "expected", "counted", "difference", "left")
_KINDS = frozenset(MovementKind)


def read_opening(booking: Booking) -> None:
    """Read the start of a shift. Raises BadMessage."""
    body = booking.body
    booking.currency = key(body, "currency")
    booking.opening = {
        **_of(booking, fields.whole(body, "number")),
        "business_date": key(body, "business_date"),
        "currency": booking.currency,
        "opened_at": key(body, "at"),
        "float": money(body, "float_"),
    }


def read_closing(booking: Booking) -> None:
    """Read the end of a shift, also of one whose start never arrived in a readable form. Raises BadMessage."""
    body, figures = booking.body, fields.inner(booking.body, "totals")
    expected, counted, difference = money(figures, "expected"), money(body, "counted"), money(body, "difference")
    if counted != expected + difference:
        booking.note("SUM-OFF")
        booking.differences.append(Difference(0, "sum.difference", difference, counted - expected))
    booking.closing = {
        **_of(booking, fields.whole(body, "shift")),
        "business_date": key(body, "business_date"),
        "currency": key(body, "currency"),
        "opened_at": key(body, "opened_at"),
        "float": money(figures, "float_"),
        "closed_at": key(body, "closed_at"),
        "expected": expected,
        "counted": counted,
        "difference": difference,
        "left": money(body, "left"),
    }


def read_movement(booking: Booking) -> None:
    """Read cash that entered or left the drawer. Raises BadMessage."""
    body, entry, terminal = booking.body, booking.entry, booking.terminal
    kind = key(body, "kind")
    if kind not in _KINDS:
        raise fields.BadMessage("kind: cash_in, cash_out or safe_drop is expected")
    facts = {"kind": kind, "amount": money(body, "amount"), "at": key(body, "at")}
    booking.movement = {"store": terminal.store, "id": entry.id, "terminal": terminal.id, **facts}


def _of(booking: Booking, number: int) -> dict[str, Any]:
    place = {"opened_epoch": booking.entry.epoch, "opened_seq": booking.entry.seq}
    return {"store": booking.terminal.store, "terminal": booking.terminal.id, "number": number, **place}
