"""Bringing many records in at once: products with their prices, promotions, tax rules, tiles and stock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from app.backend.catalogue import feed, products, promotions
from app.backend.catalogue.promotions import OF_A_STORE, PromotionOf
from app.backend.catalogue.tables import PROMOTION_ID
from app.backend.clock import Now, to_ms, utc_now
from app.backend.database import Database
from app.backend.settings import TIME_ZONE
from app.domain.promotion import check_promotion
from app.domain.refusals import Refusal
from app.wire import fields
from app.wire.canonical import canonical
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_of, promotion_of, tax_of

BATCH = 1000
MOST_BYTES = 8 * 1024 * 1024
_GTIN = 14

Body = Mapping[str, Any]


def load(database: Database, records: Iterable[FeedRecord], now: Now = utc_now, zone: str = TIME_ZONE) -> int:
    """Bring records in, in batches; their versions are given here. Gives the number that changed anything."""
    changed, rest = 0, iter(records)
    while batch := list(islice(rest, BATCH)):
        changed += _in_one(database, batch, to_ms(now()), zone)
    return changed


def write(connection: Connection, records: Sequence[FeedRecord], now_ms: int, zone: str) -> int:
    """Write records to their tables and to the feed; gives the number that changed anything."""
    goods = {r.key: r.body for r in records if r.kind is RecordKind.PRODUCT}
    taken_off = {
        r.key: None if r.body is None else PromotionOf(promotion_of(r.body))
        for r in records
        if r.kind is RecordKind.PROMOTION
    }
    others = [
        feed.Change(r.kind.value, r.key, None if r.body is None else canonical(dict(r.body)))
        for r in records
        if r.kind not in (RecordKind.PRODUCT, RecordKind.PROMOTION)
    ]
    changed = products.write(connection, goods, now_ms) if goods else 0
    changed += promotions.write(connection, taken_off, now_ms, zone) if taken_off else 0
    return changed + (feed.write(connection, feed.CATALOGUE, others, now_ms) if others else 0)


def _in_one(database: Database, batch: Sequence[FeedRecord], now_ms: int, zone: str) -> int:
    changed = database.write(lambda connection: write(connection, batch, now_ms, zone))
    settle(database, batch, now_ms)
    return changed


def settle(database: Database, batch: Sequence[FeedRecord], now_ms: int) -> None:
    """When tax rules have come, give the products that were here before them their classes, in short transactions."""
    if any(record.kind is RecordKind.TAX for record in batch):
        while database.write(lambda connection: products.classify(connection, now_ms)):
            pass


def records_in(message: fields.Message) -> list[FeedRecord]:
    """The records in a message `{"records": [{"kind", "key", "body"}]}`.

    Raises BadMessage, also for a body that a till could not read.
    """
    return [_record(item) for item in fields.items(message, "records", BATCH)]


def _record(item: fields.Message) -> FeedRecord:
    kind = fields.text(item, "kind", 40)
    if kind not in _READ:
        raise fields.BadMessage("kind: one of the feed's kinds is expected")
    key = fields.text(item, "key", PROMOTION_ID if kind == RecordKind.PROMOTION else 200)
    if item.get("body") is None:
        return FeedRecord(RecordKind(kind), key, 0, None)
    body = fields.inner(item, "body")
    try:
        canonical(dict(body)).encode()
        _READ[RecordKind(kind)](key, body)
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError, Refusal) as error:
        raise fields.BadMessage(f"body: a {kind} is expected") from error
    return FeedRecord(RecordKind(kind), key, 0, body)


def _product(key: str, body: Body) -> None:
    product = product_of(body)
    texts = (product.name, product.brand, product.category, product.tax, product.sku, *product.gtins)
    if product.sku != key or not all(isinstance(text, str) and "\0" not in text for text in texts):
        raise ValueError("another sku")
    if not all(gtin.isascii() and gtin.isdigit() and len(gtin) <= _GTIN for gtin in product.gtins):
        raise ValueError("no code")
    if product.price is not None:
        _money({"minor": product.price.minor, "currency": product.price.currency})


def _promotion(key: str, body: Body) -> None:
    promotion = promotion_of(body)
    check_promotion(promotion)
    if promotion.id != key or key.startswith(OF_A_STORE):
        raise ValueError("another id")


def _money(money: Body) -> None:
    fields.whole(money, "minor")
    fields.text(money, "currency", 3, 3)


_READ: Mapping[str, Callable[[str, Body], object]] = {
    RecordKind.PRODUCT: _product,
    RecordKind.PROMOTION: _promotion,
    RecordKind.TAX: lambda _, body: tax_of(body),
    RecordKind.TILE_GROUP: lambda _, body: body,
}
