"""From an entry to what it comes to in the report tables: what cannot be counted is put aside, the next one goes on."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from app.backend.ledger import pickups, sales, shifts
from app.backend.ledger.booking import Booking, Unbookable
from app.backend.ledger.upcasting import lifted
from app.backend.terminals.registry import Terminal
from app.wire.entry import SCHEMA, Entry, Kind, hash_holds
from app.wire.fields import BadMessage, Message, decode

_log = structlog.get_logger()

_READ: dict[str, Callable[[Booking], None]] = {
    Kind.SALE: sales.read,
    Kind.REFUND: sales.read,
    Kind.VOID: sales.read,
    Kind.SHIFT_OPEN: shifts.read_opening,
    Kind.SHIFT_CLOSE: shifts.read_closing,
    Kind.CASH_MOVEMENT: shifts.read_movement,
    Kind.PICKUP: pickups.read,
}
_KINDS = frozenset(Kind)


def project(terminal: Terminal, entry: Entry) -> Booking:
    """Read one entry. Whatever is wrong with it is in the booking's `aside`, never an error."""
    booking = Booking(terminal, entry)
    try:
        _project(booking)
    except Unbookable as error:
        booking.aside = error
    except BadMessage as error:
        booking.aside = Unbookable("BODY-UNREADABLE", str(error))
    except Exception as error:  # noqa: BLE001 - a mistake of ours about one entry must not hold up all that follow it
        _log.error("entry not counted", kind=entry.kind, seq=entry.seq, error=type(error).__name__)
        booking.aside = Unbookable("BUG", type(error).__name__)
    return booking


def body_of(text: str) -> Message:
    """What an entry's body says. Raises BadMessage."""
    return decode(text.encode("utf-8", "replace"))


def _project(booking: Booking) -> None:
    entry = booking.entry
    if not hash_holds(entry):
        raise Unbookable("HASH-WRONG", "the entry's hash is not the hash of what it says")
    if entry.schema > SCHEMA:
        raise Unbookable("SCHEMA-UNKNOWN", f"schema {entry.schema}")
    if entry.kind not in _KINDS:
        raise Unbookable("KIND-UNKNOWN")
    booking.body = lifted(entry.kind, entry.schema, body_of(entry.body))
    if read := _READ.get(entry.kind):
        read(booking)
