"""Ready is one fact, that the customer knows is another: what became of a message is written back to the order."""

from __future__ import annotations

from sqlalchemy import Connection

from app.backend.access.actor import THE_CLOCK
from app.backend.orders import records
from app.backend.orders.carrying_out import carry_out
from app.backend.orders.listing import Changes
from app.domain.order_command import Command
from app.domain.order_state import TABLE, Act


def note_told(connection: Connection, store: str, fulfilment: str, reason: str, now_ms: int) -> None:
    """Write down that the customer was told, or with a reason that they were not; an order that is over stays as it is.

    What nobody knows counts as not told: somebody has to look.
    """
    part = records.find(connection, store, fulfilment, to_change=True)
    act = Act.NOT_TOLD if reason else Act.TOLD
    if part is not None and act in TABLE[part.state]:
        changes = Changes()
        carry_out(connection, changes, part, Command("", act, part.version, reason=reason), THE_CLOCK, now_ms)
        changes.number(connection)
