"""The outbox: events are written in the transaction that makes them true, and carried on later.

Events of one object have the numbers 1, 2, 3, ... in the order of their commits, however many workers write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Text, bindparam, case, func, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from app.backend import bulk
from app.backend.events.tables import event
from app.backend.kept import kept
from app.wire.uuid7 import uuid7

_FIRST = ("store", "object_kind", "object_id", "n", "id", "kind", "at_ms", "body")


@dataclass(frozen=True, slots=True)
class First:
    """The event that tells of an object for the first time."""

    store: str
    object_kind: str
    object_id: str
    kind: str
    body: Mapping[str, Any]


def emit_first(connection: Connection, events: Sequence[First], now_ms: int) -> None:
    """Tell of many new objects in one statement; those that were told of before are left alone."""
    rows = [(e.store, e.object_kind, e.object_id, 1, uuid7(), e.kind, now_ms, kept(e.body)) for e in events]
    bulk.put_new(connection, event, _FIRST, rows)


def emit(
    connection: Connection,
    store: str,
    object_kind: str,
    object_id: str,
    kind: str,
    body: Mapping[str, Any],
    now_ms: int,
) -> None:
    """Tell that something happened to an object, such as `order.ready`. `body` is JSON without floats."""
    values: dict[str, Any] = {"store": store, "object_kind": object_kind, "object_id": object_id}
    values |= {"id": uuid7(), "kind": kind, "at_ms": now_ms, "body": kept(body)}
    statement = _NEXT_POSTGRESQL if connection.dialect.name == "postgresql" else _NEXT_SQLITE
    # Nothing is inserted when another transaction takes the number first; by then it is committed, and seen.
    while connection.execute(statement, values).first() is None:
        pass


def _next(insert: Any) -> Any:  # the two dialects' inserts share no type
    of = event.c.store == bindparam("store", type_=Text)
    of &= event.c.object_kind == bindparam("object_kind", type_=Text)
    of &= event.c.object_id == bindparam("object_id", type_=Text)
    last, now = func.max(event.c.at_ms), bindparam("at_ms", type_=BigInteger)
    texts = ("store", "object_kind", "object_id", "id", "kind", "body")
    given: dict[str, ColumnElement[Any]] = {name: bindparam(name, type_=Text) for name in texts}
    given |= {"n": func.coalesce(func.max(event.c.n), literal(0, BigInteger)) + 1}
    given |= {"at_ms": case((last > now, last), else_=now)}  # clocks of two workers differ; an object's events do not
    inserted = insert(event).from_select(list(given), select(*given.values()).where(of))
    return inserted.on_conflict_do_nothing().returning(event.c.n)


_NEXT_POSTGRESQL = _next(postgresql.insert)
_NEXT_SQLITE = _next(sqlite.insert)
