"""What a person must look at: alarms, and entries in quarantine."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, Select, select, tuple_

from app.backend.ledger.resubmitting import Place
from app.backend.schema import alarm, ledger_entry, quarantine
from app.wire.push import Status

MOST = 500


def listed(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """The newest of both, as JSON-ready values without anything that an entry says about people."""
    a, q = alarm.c, quarantine.c
    alarms = select(a.store, a.terminal, a.epoch, a.seq, a.kind, a.since_ms).order_by(a.since_ms.desc(), a.id)
    aside = select(q.store, q.terminal, q.epoch, q.seq, q.reason, q.shift, q.figure, q.amount, q.since_ms)
    aside = aside.order_by(q.since_ms.desc(), q.terminal, q.epoch, q.seq)
    return {"alarms": _rows(connection, alarms), "quarantine": _rows(connection, aside)}


def aside(connection: Connection, store: str | None, after: Place | None, limit: int) -> list[dict[str, Any]]:
    """Entries in quarantine by their place, behind one."""
    q = quarantine.c
    query = select(*(column for column in q if column is not q.tried))
    if store is not None:
        query = query.where(q.store == store)
    if after is not None:
        query = query.where(tuple_(q.store, q.terminal, q.epoch, q.seq) > tuple_(*after))
    query = query.order_by(q.store, q.terminal, q.epoch, q.seq).limit(limit)
    return [dict(row) for row in connection.execute(query).mappings()]


def entry(connection: Connection, place: Place) -> Row[Any] | None:
    """An entry in quarantine as it came."""
    e = ledger_entry.c
    here = (e.store == place.store, e.terminal == place.terminal, e.epoch == place.epoch, e.seq == place.seq)
    query = select(ledger_entry).where(*here, e.status == Status.QUARANTINED.value)
    return connection.execute(query).one_or_none()


def _rows(connection: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(query.limit(MOST)).mappings()]
