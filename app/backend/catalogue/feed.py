"""Feeds: the newest state of each thing, in the order in which changes were committed.

Numbers come from a counter row that a writing transaction holds until it commits, so a reader that saw number n has
seen all up to n. A record's version is its number. A thing that is gone leaves a tombstone for 90 days; a cursor from
before the last tombstone that is no longer kept has to begin anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select, update

from app.backend import bulk
from app.backend.database import insert_new
from app.backend.problems import Refused
from app.backend.schema import feed, feed_record
from app.wire import fields
from app.wire.feed import FeedPage, FeedRecord, RecordKind

CATALOGUE = "catalogue"
MOST_RECORDS = 5000
TOMBSTONE_MS = 90 * 86_400_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Change:
    """A thing as it is from now on: `body` is canonical JSON text, None when it is gone."""

    kind: str
    key: str
    body: str | None


class Extent(NamedTuple):
    """How far a feed goes, and up to where its tombstones are gone."""

    end: int
    pruned: int


def of_store(store: str) -> str:
    """The name of the feed that only one store's terminals read: its own prices and promotions."""
    return f"prices:{store}"


def hold(connection: Connection, name: str) -> Extent:
    """Keep every other writer of a feed waiting until the transaction ends.

    Whoever makes a feed of tables holds it before reading them, or two writers would each tell half.
    """
    insert_new(connection, feed, [{"name": name, "n": 0}])
    mine = select(feed.c.n, feed.c.pruned).where(feed.c.name == name).with_for_update()
    return Extent(*connection.execute(mine).one())


def write(connection: Connection, name: str, changes: Sequence[Change], now_ms: int) -> int:
    """Record changes; what is as it was already is left alone. Gives the number of changes that were new."""
    start, pruned = hold(connection, name)
    newest = {(change.kind, change.key): change for change in changes}
    known = _bodies(connection, name, [key for _, key in newest])
    fresh = [
        change
        for place, change in newest.items()
        if (place not in known and change.body is not None) or (place in known and known[place] != change.body)
    ]
    _forget(connection, name, [(change.kind, change.key) for change in fresh if (change.kind, change.key) in known])
    rows = [(name, change.kind, change.key, start + n, change.body, now_ms) for n, change in enumerate(fresh, 1)]
    bulk.put(connection, feed_record, ("feed", "kind", "key", "seq", "body", "at_ms"), rows)
    pruned = max(pruned, _prune(connection, name, now_ms - TOMBSTONE_MS))
    connection.execute(update(feed).where(feed.c.name == name).values(n=start + len(rows), pruned=pruned))
    return len(rows)


def position(connection: Connection, name: str) -> int:
    """The number of a feed's last change."""
    return connection.scalar(select(feed.c.n).where(feed.c.name == name)) or 0


def extents(connection: Connection, *names: str) -> list[Extent]:
    """How far feeds go, in the order they were asked for."""
    query = select(feed.c.name, feed.c.n, feed.c.pruned).where(feed.c.name.in_(names))
    known = {row.name: Extent(row.n, row.pruned) for row in connection.execute(query)}
    return [known.get(name, Extent(0, 0)) for name in names]


def after(connection: Connection, name: str, number: int, extent: Extent, limit: int) -> tuple[list[FeedRecord], bool]:
    """At most so many changes after a number, and whether there are more.

    Raises Refused `FEED-CURSOR` for a number that the feed never gave or gave too long ago.
    """
    if number > extent.end:
        raise Refused(409, "FEED-CURSOR", "The cursor is ahead of the feed", "start from the snapshot")
    if 0 < number < extent.pruned:
        raise Refused(409, "FEED-CURSOR", "The cursor is too old", "start from the snapshot")
    if number == extent.end:
        return [], False
    c = feed_record.c
    query = select(c.kind, c.key, c.seq, c.body).where(c.feed == name, c.seq > number).order_by(c.seq).limit(limit + 1)
    rows = connection.execute(query).all()
    return [_record(row.kind, row.key, row.seq, row.body) for row in rows[:limit]], len(rows) > limit


def page(connection: Connection, store: str, cursor: str, limit: int) -> FeedPage:
    """What changed for the terminals of a store: what all stores share, then what is its own.

    Raises Refused `FEED-CURSOR`, BadMessage.
    """
    numbers, names = numbers_in(cursor), (CATALOGUE, of_store(store))
    records: list[FeedRecord] = []
    ends: list[int] = []
    more = False
    for name, number, extent in zip(names, numbers, extents(connection, *names), strict=True):
        room = limit - len(records)
        found, left = after(connection, name, number, extent, room) if not more else ([], True)
        records += found
        ends.append((found[-1].version if found else number) if left else extent.end)
        more = more or left
    return FeedPage(tuple(records), cursor_of(*ends), more)


def everything(connection: Connection, name: str) -> Iterator[tuple[str, str, int, str]]:
    """Kind, key, version and body of all things that are there now, in the order of their last change."""
    c = feed_record.c
    query = select(c.kind, c.key, c.seq, c.body).where(c.feed == name, c.body.is_not(None)).order_by(c.seq)
    result = connection.execution_options(yield_per=1000).execute(query)
    return ((row.kind, row.key, row.seq, row.body) for row in result)


def count(connection: Connection, name: str) -> int:
    """How many things are there now."""
    c = feed_record.c
    query = select(func.count()).select_from(feed_record).where(c.feed == name, c.body.is_not(None))
    return connection.scalar(query) or 0


def numbers_in(cursor: str) -> tuple[int, int]:
    """The numbers in a cursor, of what all stores share and of the store's own; nothing is the beginning.

    Raises BadMessage.
    """
    shared, _, own = cursor.partition(".")
    return _number(shared), _number(own)


def cursor_of(shared: int, own: int) -> str:
    """The cursor with these numbers."""
    return f"{shared}.{own}" if own else str(shared)


def _number(text: str) -> int:
    return fields.digits(text, "cursor") if text else 0


def _record(kind: str, key: str, seq: int, body: str | None) -> FeedRecord:
    return FeedRecord(RecordKind(kind), key, seq, None if body is None else fields.decode(body.encode()))


def _prune(connection: Connection, name: str, before_ms: int) -> int:
    """Let go of tombstones from before a moment; gives the number of the last."""
    c = feed_record.c
    old = (c.feed == name) & c.body.is_(None) & (c.at_ms < before_ms)
    last = connection.scalar(select(func.max(c.seq)).where(old))
    if last is not None:
        connection.execute(delete(feed_record).where(old))
    return last or 0


def _forget(connection: Connection, name: str, things: Sequence[tuple[str, str]]) -> None:
    """Make room for the newest state of things that are known."""
    c = feed_record.c
    for kind in {kind for kind, _ in things}:
        keys = [key for one, key in things if one == kind]
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            connection.execute(delete(feed_record).where(c.feed == name, c.kind == kind, c.key.in_(some)))


def _bodies(connection: Connection, name: str, keys: Sequence[str]) -> dict[tuple[str, str], str | None]:
    c = feed_record.c
    query = select(c.kind, c.key, c.body).where(c.feed == name)
    found: dict[tuple[str, str], str | None] = {}
    for start in range(0, len(keys), _AT_ONCE):
        for row in connection.execute(query.where(c.key.in_(keys[start : start + _AT_ONCE]))):
            found[row.kind, row.key] = row.body
    return found
