"""Writing what entries come to into the report tables: all of a group at once, or, after a fault, one by one."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError

from app.backend import bulk
from app.backend.database import insert_new, upsert
from app.backend.events import outbox
from app.backend.ledger import pickups, shifts
from app.backend.ledger.booking import Booking, Unbookable
from app.backend.ledger.books import Books
from app.backend.ledger.sales import COLUMNS
from app.backend.ledger.tables import sale_difference
from app.backend.schema import cash_movement, quarantine, sale, sale_line, sale_tax, sale_tender, shift
from app.backend.stock import moving
from app.backend.stock.sold import moves_of

_TABLES = (sale, sale_line, sale_tax, sale_tender)
_MOVEMENT = ("store", "id", "terminal", "shift", "kind", "amount", "at")
_DIFFERENCE = ("store", "entry", "line", "code", "told", "ours", "terminal", "noted_ms")
_UNSTORABLE = (DataError, IntegrityError)


def post(connection: Connection, bookings: Sequence[Booking], now_ms: int, *, one_by_one: bool) -> None:
    """Count what can be counted and put the rest aside; each booking says what became of it.

    At once, a fault of one entry's data is everybody's and leaves as DataError or IntegrityError; one by one it is that
    entry's alone.
    """
    if one_by_one:
        for booking in bookings:
            _post_alone(connection, booking, now_ms)
    else:
        _post(connection, bookings, now_ms)
    aside = [booking for booking in bookings if booking.aside is not None]
    if aside:
        _put_aside(connection, aside, now_ms)


def _post_alone(connection: Connection, booking: Booking, now_ms: int) -> None:
    try:
        with connection.begin_nested():
            _post(connection, [booking], now_ms)
    except _UNSTORABLE as error:
        booking.aside = Unbookable("ENTRY-UNSTORABLE", type(error).__name__)


def _post(connection: Connection, bookings: Sequence[Booking], now_ms: int) -> None:
    good = [booking for booking in bookings if booking.aside is None]
    if not good:
        return
    books = Books(connection, good)
    for booking in good:
        books.note(booking)
    for table in _TABLES:
        rows = [row for booking in good for row in booking.rows.get(table.name, ())]
        bulk.put(connection, table, COLUMNS[table.name], rows)
    for booking in good:
        if booking.opening is not None:
            upsert(connection, shift, [booking.opening], shifts.AT_OPENING)
        if booking.closing is not None:
            upsert(connection, shift, [booking.closing], shifts.AT_CLOSING)
    moved = [tuple(b.movement[name] for name in _MOVEMENT) for b in good if b.movement is not None]
    bulk.put(connection, cash_movement, _MOVEMENT, moved)
    noted = [
        (b.terminal.store, b.entry.id, d.line, d.code, d.told, d.ours, b.terminal.id, now_ms)
        for b in good
        for d in b.differences
    ]
    bulk.put_new(connection, sale_difference, _DIFFERENCE, noted)
    moves = [move for b in good if b.stock for move in moves_of(b.terminal, b.entry, b.stock, now_ms)]
    moving.book(connection, moves, now_ms)
    pickups.post(connection, good, now_ms)
    outbox.emit_first(connection, [_event(booking) for booking in good if booking.stock], now_ms)


def _event(booking: Booking) -> outbox.First:
    body, sold = booking.body, booking.sold
    assert sold is not None
    told = {name: body[name] for name in ("number", "currency", "total", "business_date", "at", "original")}
    customer = body.get("customer")
    told["customer"] = customer if isinstance(customer, str) else ""
    told |= {"sale": booking.entry.id, "kind": sold.kind, "terminal": booking.terminal.id}
    return outbox.First(booking.terminal.store, "sale", booking.entry.id, "sale.recorded", told)


def _put_aside(connection: Connection, bookings: Sequence[Booking], now_ms: int) -> None:
    """Quarantine entries, each with the money that it seems to stand for."""
    books, rows = Books(connection, []), []
    for booking in bookings:
        aside, entry, terminal = booking.aside, booking.entry, booking.terminal
        assert aside is not None
        place = {"store": terminal.store, "terminal": terminal.id, "epoch": entry.epoch, "seq": entry.seq}
        told = {"reason": aside.code, "detail": aside.detail, "since_ms": now_ms}
        rows.append({**place, **told, **books.worth(booking)})
    insert_new(connection, quarantine, rows)
