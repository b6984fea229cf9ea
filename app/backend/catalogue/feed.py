"""Feeds: the newest state of each thing, in the order in which changes were committed.

Numbers come from a counter row that a writing transaction holds until it commits, so a reader that saw number n has
seen
all up to n. A record's version is its number. A cursor is the number of the last record read, as decimal text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, update

from app.backend.database import insert_new, upsert
from app.backend.problems import Refused
from app.backend.schema import feed, feed_record
from app.wire import fields
from app.wire.feed import FeedPage, FeedRecord, RecordKind

CATALOGUE = "catalogue"
MOST_RECORDS = 5000


@dataclass(frozen=True, slots=True)
class Change:
    """A thing as it is from now on: `body` is canonical JSON text, None when it is gone."""

    kind: str
    key: str
    body: str | None


def write(connection: Connection, name: str, changes: Sequence[Change]) -> int:
    """Record changes; what is as it was already is left alone. Gives the number of changes that were new."""
    insert_new(connection, feed, [{"name": name, "n": 0}])
    start = connection.execute(select(feed.c.n).where(feed.c.name == name).with_for_update()).scalar_one()
    newest = {(change.kind, change.key): change for change in changes}
    known = _bodies(connection, name, [key for _, key in newest])
    fresh = [
        change
        for place, change in newest.items()
        if (place not in known and change.body is not None) or (place in known and known[place] != change.body)
    ]
    rows = [
        {"feed": name, "kind": change.kind, "key": change.key, "seq": start + place, "body": change.body}
        for place, change in enumerate(fresh, 1)
    ]
    upsert(connection, feed_record, rows, ("seq", "body"))
    connection.execute(update(feed).where(feed.c.name == name).values(n=start + len(rows)))
    return len(rows)


def position(connection: Connection, name: str) -> int:
    """The number of a feed's last change."""
    return connection.scalar(select(feed.c.n).where(feed.c.name == name)) or 0


def page(connection: Connection, name: str, cursor: str, limit: int) -> FeedPage:
    """What changed after a cursor. Raises Refused `FEED-CURSOR` for one that this feed never gave."""
    after, end = number(cursor), position(connection, name)
    if after > end:
        raise Refused(409, "FEED-CURSOR", "The cursor is ahead of the feed", "start from the snapshot")
    c = feed_record.c
    query = select(c.kind, c.key, c.seq, c.body).where(c.feed == name, c.seq > after).order_by(c.seq).limit(limit + 1)
    rows = connection.execute(query).all()
    records = tuple(_record(row.kind, row.key, row.seq, row.body) for row in rows[:limit])
    more = len(rows) > limit
    return FeedPage(records, str(records[-1].version if more else end), more)


def everything(connection: Connection, name: str) -> Iterator[FeedRecord]:
    """All things that are there now, in the order of their last change."""
    c = feed_record.c
    query = select(c.kind, c.key, c.seq, c.body).where(c.feed == name, c.body.is_not(None)).order_by(c.seq)
    result = connection.execution_options(yield_per=1000).execute(query)
    return (_record(row.kind, row.key, row.seq, row.body) for row in result)


def count(connection: Connection, name: str) -> int:
    """How many things are there now."""
    c = feed_record.c
    query = select(func.count()).select_from(feed_record).where(c.feed == name, c.body.is_not(None))
    return connection.scalar(query) or 0


def number(cursor: str) -> int:
    """The number in a cursor; nothing at all is the beginning. Raises BadMessage."""
    if not cursor:
        return 0
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 15):
        raise fields.BadMessage("cursor: one that the feed gave is expected")
    return int(cursor)


def _record(kind: str, key: str, seq: int, body: str | None) -> FeedRecord:
    return FeedRecord(RecordKind(kind), key, seq, None if body is None else fields.decode(body.encode()))


def _bodies(connection: Connection, name: str, keys: Sequence[str]) -> dict[tuple[str, str], str | None]:
    c = feed_record.c
    query = select(c.kind, c.key, c.body).where(c.feed == name)
    found: dict[tuple[str, str], str | None] = {}
    for start in range(0, len(keys), 500):
        for row in connection.execute(query.where(c.key.in_(keys[start : start + 500]))):
            found[row.kind, row.key] = row.body
    return found
