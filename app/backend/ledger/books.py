"""What the report tables hold already that has to do with entries on their way into them.

Asked of the database only where it matters, and of the entries before in the same group, which are not there yet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from app.backend import bulk
from app.backend.ledger.booking import Booking, readable_money
from app.backend.ledger.project import body_of
from app.backend.schema import sale, shift, store
from app.backend.terminals.registry import Terminal
from app.domain.sale import SaleKind
from app.domain.shift import MovementKind
from app.wire.entry import Kind
from app.wire.fields import BadMessage, Message

_RECORDS = frozenset((Kind.SALE, Kind.REFUND, Kind.VOID))
_MOVEMENTS = frozenset(MovementKind)
_Record = tuple[str, str]  # store and id or number


class Books:
    """Of one transaction."""

    def __init__(self, connection: Connection, bookings: Sequence[Booking]) -> None:
        self._connection = connection
        stores = {booking.terminal.store for booking in bookings}
        currencies = bulk.find(connection, store, ["id"], [(s,) for s in sorted(stores)], ["currency"])
        self._currencies: dict[str, str] = {row[0]: row[1] for row in currencies}
        told = sorted({(b.terminal.store, b.sold.number) for b in bookings if b.sold})
        self._numbers = set(bulk.find(connection, sale, ["store", "number"], told, []))
        self._sold: dict[_Record, int] = {}
        self._back: dict[_Record, int] = {}
        self._shifts: dict[_Record, int] = {}

    def note(self, booking: Booking) -> None:
        """Note what does not fit the other books: CURRENCY-OTHER, NUMBER-REUSED, ORIGINAL-UNKNOWN, REFUND-EXCESS."""
        if booking.currency and booking.currency != self._currencies.get(booking.terminal.store):
            booking.note("CURRENCY-OTHER")
        if booking.opening is not None:
            self._shifts[booking.terminal.store, booking.terminal.id] = booking.opening["number"]
        if booking.movement is not None:
            booking.movement["shift"] = self.shift(booking.terminal)
            if not booking.movement["shift"]:
                booking.note("SHIFT-UNKNOWN")
        if booking.sold is not None:
            self._note_record(booking)

    def shift(self, terminal: Terminal) -> int:
        """The shift that a terminal opened last, 0 before the first."""
        place = (terminal.store, terminal.id)
        if place not in self._shifts:
            mine = (shift.c.store == terminal.store, shift.c.terminal == terminal.id)
            newest = select(shift.c.number).where(*mine)
            newest = newest.order_by(shift.c.opened_epoch.desc(), shift.c.opened_seq.desc()).limit(1)
            self._shifts[place] = self._connection.scalar(newest) or 0
        return self._shifts[place]

    def worth(self, booking: Booking) -> Mapping[str, Any]:
        """The money that an entry seems to stand for, so that totals can be compared without it being counted."""
        entry, nothing = booking.entry, {"shift": 0, "figure": "", "amount": None}
        try:
            body = body_of(entry.body)
        except BadMessage:
            return nothing
        if entry.kind in _RECORDS and not body.get("training"):
            return {"shift": _shift(body), "figure": f"{entry.kind}s", "amount": readable_money(body, "total")}
        kind = body.get("kind")
        if entry.kind == Kind.CASH_MOVEMENT and isinstance(kind, str) and kind in _MOVEMENTS:
            return {"shift": self.shift(booking.terminal), "figure": kind, "amount": readable_money(body, "amount")}
        return nothing

    def _note_record(self, booking: Booking) -> None:
        sold, here = booking.sold, booking.terminal.store
        assert sold is not None
        if (here, sold.number) in self._numbers:
            booking.note("NUMBER-REUSED")
        self._numbers.add((here, sold.number))
        self._sold[here, booking.entry.id] = sold.total
        if sold.kind != SaleKind.SALE:
            self._note_return(booking, (here, sold.original), sold.total)

    def _note_return(self, booking: Booking, original: _Record, total: int) -> None:
        paid = self._sold.get(original)
        if paid is None:
            of = (sale.c.store == original[0], sale.c.id == original[1])
            paid = self._connection.scalar(select(sale.c.total).where(*of))
        if paid is None:
            booking.note("ORIGINAL-UNKNOWN")
            return
        if original not in self._back:
            of = (sale.c.store == original[0], sale.c.original == original[1])
            before = select(func.coalesce(func.sum(sale.c.total), 0)).where(*of)
            self._back[original] = int(self._connection.scalar(before) or 0)
        self._back[original] += total
        if -self._back[original] > paid:
            booking.note("REFUND-EXCESS")


def _shift(body: Message) -> int:
    number = body.get("shift")
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**53 else 0
