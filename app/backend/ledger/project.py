"""From a stored entry to the report tables: what cannot be counted is put aside, and the next one goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from app.backend.database import insert_new
from app.backend.ledger import sales, shifts
from app.backend.ledger.booking import Booking, Unbookable, readable_money
from app.backend.schema import quarantine
from app.backend.stock.moving import Move
from app.backend.stock.sold import moves_of
from app.backend.terminals.registry import Terminal
from app.domain.shift import MovementKind
from app.wire.entry import SCHEMA, Entry, Kind, hash_holds
from app.wire.fields import BadMessage, Message, decode
from app.wire.push import Result, Status

_log = structlog.get_logger()

_BOOKED: dict[str, Callable[[Booking], None]] = {
    Kind.SALE: sales.book,
    Kind.REFUND: sales.book,
    Kind.VOID: sales.book,
    Kind.SHIFT_OPEN: shifts.book_opening,
    Kind.SHIFT_CLOSE: shifts.book_closing,
    Kind.CASH_MOVEMENT: shifts.book_movement,
}
_RECORDS = {Kind.SALE, Kind.REFUND, Kind.VOID}


def project(
    connection: Connection, terminal: Terminal, currency: str, entry: Entry, moves: list[Move], now_ms: int
) -> Result:
    """Count one entry and add what it moves to the moves.

    Whatever is wrong with it ends in the quarantine, never in an error.
    """
    booking = Booking(connection, terminal, currency, entry, {})
    try:
        with connection.begin_nested():
            _book(booking)
    except Unbookable as error:
        return put_aside(connection, terminal, entry, error.code, error.detail, now_ms)
    except BadMessage as error:
        return put_aside(connection, terminal, entry, "BODY-UNREADABLE", str(error), now_ms)
    except (DataError, IntegrityError) as error:
        return put_aside(connection, terminal, entry, "ENTRY-UNSTORABLE", type(error).__name__, now_ms)
    except SQLAlchemyError:
        raise  # the database, not the entry: the whole batch is tried again
    except Exception as error:  # noqa: BLE001 - a mistake of ours about one entry must not hold up all that follow it
        _log.error("entry not counted", kind=entry.kind, seq=entry.seq, error=type(error).__name__)
        return put_aside(connection, terminal, entry, "BUG", type(error).__name__, now_ms)
    moves += moves_of(terminal, entry, booking.stock, now_ms)
    return Result(entry.seq, Status.ANNOTATED if booking.codes else Status.OK, tuple(booking.codes))


def put_aside(
    connection: Connection, terminal: Terminal, entry: Entry, reason: str, detail: str, now_ms: int
) -> Result:
    """Quarantine an entry, with the money it seems to stand for so that totals can still be compared."""
    row: dict[str, Any] = {
        "store": terminal.store, "terminal": terminal.id, "epoch": entry.epoch, "seq": entry.seq, "reason": reason,
        "detail": detail, "since_ms": now_ms, **_worth(connection, terminal, entry),
    }  # fmt: skip
    insert_new(connection, quarantine, [row])
    return Result(entry.seq, Status.QUARANTINED, (reason,))


def _book(booking: Booking) -> None:
    entry = booking.entry
    if not hash_holds(entry):
        raise Unbookable("HASH-WRONG", "the entry's hash is not the hash of what it says")
    if entry.schema > SCHEMA:
        raise Unbookable("SCHEMA-UNKNOWN", f"schema {entry.schema}")
    if entry.kind not in set(Kind):
        raise Unbookable("KIND-UNKNOWN")
    booking.body = _read(entry)
    if book := _BOOKED.get(entry.kind):
        book(booking)


def _read(entry: Entry) -> Message:
    return decode(entry.body.encode("utf-8", "replace"))


def _worth(connection: Connection, terminal: Terminal, entry: Entry) -> dict[str, Any]:
    nothing = {"shift": 0, "figure": "", "amount": None}
    try:
        body = _read(entry)
    except BadMessage:
        return nothing
    if entry.kind in _RECORDS and not body.get("training"):
        return {"shift": _shift(body), "figure": f"{entry.kind}s", "amount": readable_money(body, "total")}
    if entry.kind == Kind.CASH_MOVEMENT and body.get("kind") in set(MovementKind):
        amount = readable_money(body, "amount")
        return {"shift": shifts.current(connection, terminal), "figure": body["kind"], "amount": amount}
    return nothing


def _shift(body: Message) -> int:
    number = body.get("shift")
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**53 else 0
