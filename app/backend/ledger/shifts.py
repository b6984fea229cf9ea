"""Shifts and cash movements into the report tables."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.backend.database import upsert
from app.backend.ledger.booking import Booking, column, money
from app.backend.schema import cash_movement, shift
from app.backend.terminals.registry import Terminal
from app.domain.shift import MovementKind
from app.wire import fields

_AT_OPENING = ("business_date", "currency", "opened_at", "float", "opened_epoch", "opened_seq")
_AT_CLOSING = ("closed_at", "expected", "counted", "difference", "left")


def book_opening(booking: Booking) -> None:
    """Project the start of a shift. Raises BadMessage."""
    body = booking.body
    row = {
        **_of(booking, fields.whole(body, "number")),
        "business_date": booking.key(body, "business_date"),
        "currency": booking.key(body, "currency"),
        "opened_at": booking.key(body, "at"),
        "float": money(body, "float_"),
        "opened_epoch": booking.entry.epoch,
        "opened_seq": booking.entry.seq,
    }
    if row["currency"] != booking.currency:
        booking.note("CURRENCY-OTHER")
    upsert(booking.connection, shift, [row], _AT_OPENING)


def book_closing(booking: Booking) -> None:
    """Project the end of a shift, also of one whose start never arrived in a readable form. Raises BadMessage."""
    body, figures = booking.body, fields.inner(booking.body, "totals")
    number = fields.whole(body, "shift")
    expected, counted, difference = money(figures, "expected"), money(body, "counted"), money(body, "difference")
    closing = {
        "closed_at": booking.key(body, "closed_at"),
        "expected": expected,
        "counted": counted,
        "difference": difference,
        "left": money(body, "left"),
    }
    if counted != expected + difference:
        booking.note("SUM-OFF")
    opening = {
        "business_date": booking.key(body, "business_date"),
        "currency": booking.key(body, "currency"),
        "opened_at": booking.key(body, "opened_at"),
        "float": money(figures, "float_"),
        "opened_epoch": booking.entry.epoch,
        "opened_seq": booking.entry.seq,
    }
    upsert(booking.connection, shift, [{**_of(booking, number), **opening, **closing}], _AT_CLOSING)


def book_movement(booking: Booking) -> None:
    """Project cash that entered or left the drawer, in the shift that is open at this place of the journal."""
    body = booking.body
    kind = booking.key(body, "kind")
    if kind not in set(MovementKind):
        raise fields.BadMessage("kind: cash_in, cash_out or safe_drop is expected")
    number = current(booking.connection, booking.terminal)
    if number == 0:
        booking.note("SHIFT-UNKNOWN")
    row = {**column(booking), "shift": number, "kind": kind, "amount": money(body, "amount")}
    booking.connection.execute(cash_movement.insert().values(**row, at=booking.key(body, "at")))


def current(connection: Connection, terminal: Terminal) -> int:
    """The shift that a terminal opened last, 0 before the first."""
    mine = (shift.c.store == terminal.store, shift.c.terminal == terminal.id)
    newest = (shift.c.opened_epoch.desc(), shift.c.opened_seq.desc())
    return connection.scalar(select(shift.c.number).where(*mine).order_by(*newest).limit(1)) or 0


def _of(booking: Booking, number: int) -> dict[str, str | int]:
    return {"store": booking.terminal.store, "terminal": booking.terminal.id, "number": number}
