"""All events in one order, for those who follow them with a cursor of their own.

An event gets its place after it is committed, so that whoever has read up to a place has missed nothing before it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from app.backend import bulk
from app.backend.clock import to_ms
from app.backend.core import Core
from app.backend.database import insert_new
from app.backend.events.tables import event, event_cursor

_ALL = ""  # the follower whose cursor is the last place given
AT_ONCE = 1000
_KEPT_MS = 90 * 86_400_000
_KEY = (event.c.store, event.c.object_kind, event.c.object_id, event.c.n)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, at its place among all events; `at_ms` never falls within one object."""

    seq: int
    id: str
    store: str
    object_kind: str
    object_id: str
    kind: str
    at_ms: int
    body: Mapping[str, Any]


def after(connection: Connection, seq: int, most: int) -> list[Event]:
    """The events behind a place, in order."""
    rows = connection.execute(select(event).where(event.c.seq > seq).order_by(event.c.seq).limit(most))
    return [_event(row) for row in rows]


def at(connection: Connection, seq: int) -> Event | None:
    """The event at a place, unless it is too old to be kept."""
    row = connection.execute(select(event).where(event.c.seq == seq)).one_or_none()
    return _event(row) if row else None


def place_of(connection: Connection, event_id: str) -> int | None:
    """The place of an event that has one."""
    return connection.scalar(select(event.c.seq).where(event.c.id == event_id))


def place_before(connection: Connection, since_ms: int) -> int:
    """The last place before which nothing happened at or after a time."""
    first = connection.scalar(select(func.min(event.c.seq)).where(event.c.at_ms >= since_ms))
    return end(connection) if first is None else first - 1


def end(connection: Connection) -> int:
    """The last place given."""
    return _place(connection, _ALL) or 0


def cursor(connection: Connection, follower: str) -> int:
    """How far a follower has come; a new one begins with what happens from now on."""
    found = _place(connection, follower)
    if found is not None:
        return found
    insert_new(connection, event_cursor, [{"follower": follower, "seq": end(connection)}])
    return _place(connection, follower) or 0


def advance(connection: Connection, follower: str, was: int, now: int) -> bool:
    """Move a follower's cursor, unless another worker has; then what was done must be undone."""
    mine = (event_cursor.c.follower == follower) & (event_cursor.c.seq == was)
    return connection.execute(update(event_cursor).where(mine).values(seq=now)).rowcount == 1


def follow(connection: Connection, follower: str, kinds: Collection[str], most: int) -> list[Event]:
    """The next events of some kinds, and the follower's cursor past them; none when another worker was faster.

    What is of other kinds is passed over by the cursor alone: most events are of goods and concern few.
    """
    was, last = cursor(connection, follower), end(connection)
    wanted = select(event).where(event.c.seq > was, event.c.seq <= last, event.c.kind.in_(kinds))
    found = [_event(row) for row in connection.execute(wanted.order_by(event.c.seq).limit(most))]
    to = found[-1].seq if len(found) == most else last
    # The cursor is moved first: a worker that comes second waits here, finds it moved, and leaves.
    return found if to > was and advance(connection, follower, was, to) else []


def give_places(core: Core) -> int:
    """Give committed events their places. Workers who do it at the same time wait for each other."""

    def waiting(connection: Connection) -> bool:
        return connection.scalar(select(event.c.id).where(event.c.seq.is_(None)).limit(1)) is not None

    given = 0
    while core.database.read(waiting):
        given += (some := core.database.write(_give))
        if some < AT_ONCE:
            break
    return given


def forget(core: Core) -> int:
    """Take away events that are too old to be told again."""
    before = to_ms(core.now()) - _KEPT_MS

    def work(connection: Connection) -> int:
        old = select(event.c.seq).where(event.c.seq.is_not(None), event.c.at_ms < before)
        seqs = connection.scalars(old.order_by(event.c.seq).limit(AT_ONCE)).all()
        connection.execute(delete(event).where(event.c.seq.in_(seqs)))
        return len(seqs)

    return core.database.write(work)


def _give(connection: Connection) -> int:
    insert_new(connection, event_cursor, [{"follower": _ALL, "seq": 0}])
    mine = event_cursor.c.follower == _ALL
    hold = update(event_cursor).where(mine).values(seq=event_cursor.c.seq).returning(event_cursor.c.seq)
    last = connection.execute(hold).scalar_one()  # from here on no other worker gives places
    query = select(*_KEY).where(event.c.seq.is_(None)).order_by(event.c.at_ms, *_KEY).limit(AT_ONCE)
    rows = connection.execute(query).all()
    if rows:
        names = [column.name for column in _KEY]
        bulk.change(connection, event, names, ["seq"], [(*row, place) for place, row in enumerate(rows, last + 1)])
        connection.execute(update(event_cursor).where(mine).values(seq=last + len(rows)))
    return len(rows)


def _place(connection: Connection, follower: str) -> int | None:
    return connection.scalar(select(event_cursor.c.seq).where(event_cursor.c.follower == follower))


def _event(row: Row[Any]) -> Event:
    body = json.loads(row.body)
    return Event(row.seq, row.id, row.store, row.object_kind, row.object_id, row.kind, row.at_ms, body)
