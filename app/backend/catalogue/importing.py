"""Putting products, promotions, tax rules and tile groups into the catalogue feed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from app.backend.catalogue import feed
from app.backend.database import Database
from app.wire import fields
from app.wire.canonical import canonical
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_of, promotion_of, tax_of

BATCH = 1000
MOST_BYTES = 8 * 1024 * 1024
_READ: dict[RecordKind, Callable[[Mapping[str, Any]], object]] = {
    RecordKind.PRODUCT: product_of,
    RecordKind.PROMOTION: promotion_of,
    RecordKind.TAX: tax_of,
}
_KINDS = {kind.value for kind in RecordKind}


def load(database: Database, records: Iterable[FeedRecord], name: str = feed.CATALOGUE) -> int:
    """Bring records into a feed in batches; their versions are given here. Gives the number that changed anything."""
    changed, batch = 0, list[feed.Change]()
    for record in records:
        body = None if record.body is None else canonical(dict(record.body))
        batch.append(feed.Change(record.kind.value, record.key, body))
        if len(batch) >= BATCH:
            changed += _write(database, name, batch)
            batch = []
    return changed + _write(database, name, batch)


def changes_of(message: fields.Message) -> list[feed.Change]:
    """The changes in a message `{"records": [{"kind", "key", "body"}]}`.

    Raises BadMessage, also for a body that a till could not read.
    """
    return [_change(item) for item in fields.items(message, "records", BATCH)]


def _change(item: fields.Message) -> feed.Change:
    kind, key = fields.text(item, "kind", 40), fields.text(item, "key", 200)
    if kind not in _KINDS:
        raise fields.BadMessage("kind: one of the feed's kinds is expected")
    if item.get("body") is None:
        return feed.Change(kind, key, None)
    body = fields.inner(item, "body")
    try:
        text = canonical(dict(body))
        text.encode()
        if read := _READ.get(RecordKind(kind)):
            read(body)
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
        raise fields.BadMessage(f"body: a {kind} is expected") from error
    return feed.Change(kind, key, text)


def _write(database: Database, name: str, batch: Sequence[feed.Change]) -> int:
    return database.write(lambda connection: feed.write(connection, name, batch)) if batch else 0
