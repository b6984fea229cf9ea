"""A catalogue as feed records, to bring what was imported here into a backend."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal

from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import SELECT, product_from
from app.store.catalogue.schema import connect, transaction
from app.store.catalogue.writer import remove_stock
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body

_STEP = 1000
_PRODUCTS = f"SELECT {SELECT} FROM product p WHERE p.id > ? ORDER BY p.id LIMIT {_STEP}"
_STOCK = "SELECT s.sku, s.on_hand FROM stock s WHERE s.sku > ? ORDER BY s.sku LIMIT ?"
_DOCUMENTS = "SELECT kind, key, body, version FROM document WHERE kind = ? ORDER BY place, key"
_PARTS = {
    "catalogue": (RecordKind.TAX, RecordKind.PRODUCT, RecordKind.TILE_GROUP),
    "promotions": (RecordKind.PROMOTION,),
    "tax": (RecordKind.TAX,),
    "tiles": (RecordKind.TILE_GROUP,),
}


def records_of_catalogue(catalogue: LocalCatalogue, what: str) -> Iterator[FeedRecord]:
    """What a catalogue holds, read in pages.

    `what` is "catalogue", "promotions", "tax" or "tiles"; stock is a store's and goes another way.
    """
    with closing(connect(catalogue.path)) as connection:
        for kind in _PARTS[what]:
            if kind is RecordKind.PRODUCT:
                last = 0
                while rows := connection.execute(_PRODUCTS, (last,)).fetchall():
                    for product in map(product_from, rows):
                        yield FeedRecord(kind, product.sku, product.version, product_body(product))
                    last = rows[-1][0]
            else:
                for _, key, body, version in connection.execute(_DOCUMENTS, (kind.value,)).fetchall():
                    yield FeedRecord(kind, key, version, json.loads(body))


def stock_of_catalogue(catalogue: LocalCatalogue) -> Iterator[tuple[str, Decimal]]:
    """What was counted of each product, by sku, read in pages."""
    sku = ""
    with closing(connect(catalogue.path)) as connection:
        while rows := connection.execute(_STOCK, (sku, _STEP)).fetchall():
            yield from ((sku, Decimal(on_hand)) for sku, on_hand in rows)
            sku = rows[-1][0]


def forget_stock(catalogue: LocalCatalogue) -> None:
    """Let go of all counts, so that what is counted next is of one store and one moment."""
    with closing(connect(catalogue.path)) as connection, transaction(connection):
        for sku, _ in connection.execute(_STOCK, ("", -1)).fetchall():
            remove_stock(connection, sku)
