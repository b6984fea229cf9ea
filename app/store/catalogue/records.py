"""A catalogue as feed records, to bring what was imported here into a backend."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing

from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import SELECT, SELECT_STOCK, product_from, stock_from
from app.store.catalogue.schema import connect
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_body, stock_body

_STEP = 1000
_PRODUCTS = f"SELECT {SELECT} FROM product p WHERE p.id > ? ORDER BY p.id LIMIT {_STEP}"
_STOCK = f"SELECT {SELECT_STOCK}, s.version FROM stock s WHERE s.sku > ? ORDER BY s.sku LIMIT {_STEP}"
_DOCUMENTS = "SELECT kind, key, body, version FROM document WHERE kind = ? ORDER BY place, key"
_PARTS = {
    "catalogue": (RecordKind.TAX, RecordKind.PRODUCT, RecordKind.STOCK, RecordKind.TILE_GROUP),
    "stock": (RecordKind.STOCK,),
    "promotions": (RecordKind.PROMOTION,),
    "tax": (RecordKind.TAX,),
    "tiles": (RecordKind.TILE_GROUP,),
}


def records_of_catalogue(catalogue: LocalCatalogue, what: str) -> Iterator[FeedRecord]:
    """What a catalogue holds, read in pages.

    `what` is "catalogue" (with the stock it has), "stock", "promotions", "tax" or "tiles".
    """
    with closing(connect(catalogue.path)) as connection:
        for kind in _PARTS[what]:
            if kind is RecordKind.PRODUCT:
                last = 0
                while rows := connection.execute(_PRODUCTS, (last,)).fetchall():
                    for product in map(product_from, rows):
                        yield FeedRecord(kind, product.sku, product.version, product_body(product))
                    last = rows[-1][0]
            elif kind is RecordKind.STOCK:
                sku = ""
                while rows := connection.execute(_STOCK, (sku,)).fetchall():
                    for row in rows:
                        if level := stock_from(row):
                            yield FeedRecord(kind, level.sku, row[-1], stock_body(level))
                    sku = rows[-1][0]
            else:
                for _, key, body, version in connection.execute(_DOCUMENTS, (kind.value,)).fetchall():
                    yield FeedRecord(kind, key, version, json.loads(body))
