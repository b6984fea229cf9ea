"""Telling the world that a product can be had, or no more: an event when what is available crosses nothing."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from app.backend.events import outbox
from app.backend.stock.levels import Level
from app.wire.stock import told

CHANGED = "stock.changed"


def changed(connection: Connection, levels: Iterable[tuple[Level, int]], now_ms: int) -> None:
    """Emit `stock.changed` for each level that is now there, or gone, given what was added to what is available.

    Not for every piece that moves: a web shop asks for figures, it needs to be told only when they change its page.
    """
    crossed = [level for level, added in levels if (level.available_e6 > 0) != (level.available_e6 - added > 0)]
    for level in sorted(crossed, key=lambda level: (level.store, level.sku)):
        body = {
            "store": level.store,
            "sku": level.sku,
            "on_hand": told(level.on_hand_e6),
            "available": told(max(0, level.available_e6)),
        }
        outbox.emit(connection, level.store, "stock", level.sku, CHANGED, body, now_ms)
