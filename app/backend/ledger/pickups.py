"""Goods of orders that were given without the backend's word, on their way into the orders."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from app.backend.leading import taking
from app.backend.ledger.booking import Booking
from app.wire.pickup_entry import PickupEntry


def read(booking: Booking) -> None:
    """Read a handover. Raises BadMessage."""
    booking.pickup = PickupEntry.from_body(booking.body)


def post(connection: Connection, bookings: Sequence[Booking], now_ms: int) -> None:
    """Book handovers, in the order of their fulfilments so that nobody waits in a ring."""
    found = [(booking.pickup.fulfilment, booking) for booking in bookings if booking.pickup is not None]
    for _, booking in sorted(found, key=lambda one: one[0]):
        assert booking.pickup is not None
        code = taking.take(connection, booking.terminal, booking.pickup, now_ms)
        if code:
            booking.note(code)
