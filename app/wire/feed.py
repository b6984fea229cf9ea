"""Pages of the catalogue feed: what changed at the backend since a cursor.

A page is `{"records": [...], "next_cursor": "...", "more": bool}`. A record is `{"kind", "key", "version", "body"}`:

    kind        key         body
    product     sku         `product_body`
    promotion   id          `promotion_body`
    tax         "rules"     `tax_body`
    tile_group  id          {"id", "title", "skus": [...], "order"}
    stock       sku         `stock_body`
    price       sku         {"sku", "prices": `steps_body`}: what this store charges, instead of the product's own

A null body is a tombstone. Versions only grow, per (kind, key): a record that is not newer than what is known is
skipped, so pages may be repeated or come out of order. `more` says whether the next page is ready.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class RecordKind(StrEnum):
    """What a feed record is about."""

    PRODUCT = "product"
    PROMOTION = "promotion"
    TAX = "tax"
    TILE_GROUP = "tile_group"
    STOCK = "stock"
    PRICE = "price"


@dataclass(frozen=True, slots=True)
class FeedRecord:
    """The newest state of one thing, or None as its body when it is gone."""

    kind: RecordKind
    key: str
    version: int
    body: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class FeedPage:
    """Records in commit order, the cursor after the last of them, and whether there is more."""

    records: tuple[FeedRecord, ...]
    next_cursor: str
    more: bool


def page_body(page: FeedPage) -> dict[str, Any]:
    """A page as it crosses the network."""
    records = [record_body(record) for record in page.records]
    return {"records": records, "next_cursor": page.next_cursor, "more": page.more}


def record_body(record: FeedRecord) -> dict[str, Any]:
    """A record as it crosses the network."""
    body = None if record.body is None else dict(record.body)
    return {"kind": record.kind.value, "key": record.key, "version": record.version, "body": body}


def page_of(body: Mapping[str, Any]) -> FeedPage:
    """The page a body holds; records of a kind this version does not know are left out.

    Raises KeyError when it is not a page.
    """
    records = tuple(record for r in body["records"] if (record := record_of(r)) is not None)
    return FeedPage(records, body["next_cursor"], body["more"])


def record_of(body: Mapping[str, Any]) -> FeedRecord | None:
    """The record a body holds; None for a kind this version does not know. Raises KeyError when it is none."""
    kind = _KINDS.get(body["kind"])
    return None if kind is None else FeedRecord(kind, body["key"], body["version"], body["body"])


_KINDS = {kind.value: kind for kind in RecordKind}
