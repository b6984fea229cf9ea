"""What a person must look at: alarms, and entries in quarantine."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, select

from app.backend.schema import alarm, quarantine

MOST = 500


def listed(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """The newest of both, as JSON-ready values without anything that an entry says about people."""
    a, q = alarm.c, quarantine.c
    alarms = select(a.store, a.terminal, a.epoch, a.seq, a.kind, a.since_ms).order_by(a.since_ms.desc(), a.id)
    aside = select(q.store, q.terminal, q.epoch, q.seq, q.reason, q.shift, q.figure, q.amount, q.since_ms)
    aside = aside.order_by(q.since_ms.desc(), q.terminal, q.epoch, q.seq)
    return {"alarms": _rows(connection, alarms), "quarantine": _rows(connection, aside)}


def _rows(connection: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(query.limit(MOST)).mappings()]
