"""Reading the movements of a product."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from app.backend.stock.tables import stock_movement
from app.wire.stock import told

_M = stock_movement.c


def of_product(connection: Connection, store: str, sku: str, limit: int) -> list[dict[str, Any]]:
    """The newest movements of a product in a store as JSON-ready values, newest first."""
    columns = (_M.moved_ms, _M.booked_ms, _M.delta_e6, _M.reason, _M.reference, _M.actor)
    query = select(*columns).where(_M.store == store, _M.sku == sku).order_by(_M.moved_ms.desc(), _M.id.desc())
    return [
        {
            "moved_ms": row.moved_ms,
            "booked_ms": row.booked_ms,
            "delta": told(row.delta_e6),
            "reason": row.reason,
            "reference": row.reference,
            "actor": row.actor,
        }
        for row in connection.execute(query.limit(limit))
    ]
