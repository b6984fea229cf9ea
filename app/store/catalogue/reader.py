"""The catalogue of a terminal: everything the counter asks of it, from one local file."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app.domain.catalogue import Product, StockLevel
from app.domain.promotion import Promotion
from app.domain.tax import TaxRules
from app.ports.catalogue import Hit, TileGroup
from app.store.catalogue.rows import JOIN_PRICE, SELECT, SELECT_PRICE, SELECT_STOCK, product_at, stock_from
from app.store.catalogue.schema import connect, get_meta
from app.store.catalogue.search import search
from app.store.catalogue.stock import counted, current_at_ms
from app.wire.product_body import promotion_of, tax_of

_PRODUCT = f"SELECT {SELECT}, {SELECT_PRICE} FROM"
_BY_GTIN = f"{_PRODUCT} code c JOIN product p ON p.id = c.product {JOIN_PRICE} WHERE c.gtin = ?"
_BY_SKU = f"{_PRODUCT} product p {JOIN_PRICE} WHERE p.sku = ?"
_VARIANTS = f"{_PRODUCT} product p {JOIN_PRICE} WHERE p.variant_of = ? AND p.variant_of <> '' ORDER BY p.id"
_TILES = f"{_PRODUCT} json_each(?) j JOIN product p ON p.sku = j.value {JOIN_PRICE} ORDER BY j.key"
# What the terminal's journal does to skus beyond the entries that are counted, the last number of each epoch.
OwnMoves = Callable[[Sequence[str], Mapping[int, int]], Mapping[str, Decimal]]
_STOCK = f"SELECT {SELECT_STOCK} FROM stock s WHERE s.sku = ?"


def _nothing(_skus: Sequence[str], _counted: Mapping[int, int]) -> Mapping[str, Decimal]:
    return {}


def _machine_clock() -> int:
    return time.time_ns() // 1_000_000


class LocalCatalogue:
    """The `Catalogue` port over catalogue.db.

    Opening takes no time that grows with the number of products. It may be used from any thread, one call at a time
    (a lock sees to it), while others write to the file. Prices are those of the moment they are asked for, which `now`
    tells in epoch milliseconds: a price that is known ahead comes into force without anybody's help. Stock is what the
    backend said last and what this terminal did since then, which `own` tells.
    """

    def __init__(self, path: Path, now: Callable[[], int] = _machine_clock, own: OwnMoves = _nothing) -> None:
        self.path = path
        self._own = own
        self._now = now
        self._lock = threading.RLock()
        self._connection = connect(path)
        self._promotions: tuple[str, tuple[Promotion, ...]] | None = None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def replace_with(self, new: Path) -> None:
        """Put another catalogue file in this one's place and go on with it.

        Every other connection to the old file must be closed; `new` must be closed and free of a write-ahead log.
        """
        with self._lock:
            self._connection.close()
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            new.replace(self.path)
            self._connection = connect(self.path)
            self._promotions = None

    def by_gtin(self, gtin: str) -> Product | None:
        """The product of a canonical 14-digit code."""
        if len(gtin) != 14 or not (gtin.isascii() and gtin.isdigit()):
            return None
        return self._one(_BY_GTIN, int(gtin))

    def by_sku(self, sku: str) -> Product | None:
        """The product of a sku, letter for letter."""
        return self._one(_BY_SKU, sku)

    def search(self, text: str, limit: int = 50) -> Sequence[Hit]:
        """What a person may mean by a text, best first."""
        with self._lock:
            hits = search(self._connection, text, limit, self._now())
            levels = self._as_of_now([hit.stock for hit in hits if hit.stock is not None])
        return [replace(hit, stock=levels.get(hit.product.sku)) for hit in hits]

    def variants(self, sku: str) -> Sequence[Product]:
        """The variants of a parent, in the order they were added."""
        with self._lock:
            return [product_at(row, self._now()) for row in self._connection.execute(_VARIANTS, (sku,))]

    def tile_groups(self) -> Sequence[TileGroup]:
        """The tabs of favourites in order."""
        bodies = [json.loads(text) for text in self._documents("tile_group")]
        return [TileGroup(body["id"], body["title"], tuple(body["skus"])) for body in bodies]

    def tiles(self, skus: Sequence[str]) -> Sequence[Product]:
        """The products of these skus in the same order; unknown skus are left out."""
        with self._lock:
            rows = self._connection.execute(_TILES, (json.dumps(list(skus)),)).fetchall()
        moment = self._now()
        return [product_at(row, moment) for row in rows]

    def stock(self, sku: str) -> StockLevel | None:
        """What is known of a product's stock."""
        with self._lock:
            row = self._connection.execute(_STOCK, (sku,)).fetchone()
            level = stock_from(row) if row else None
            return None if level is None else self._as_of_now([level])[sku]

    def moved(self, skus: Sequence[str]) -> Mapping[str, Decimal]:
        """What this terminal did to the stock of some skus that the known figures do not count."""
        with self._lock:
            return self._own(skus, counted(self._connection))

    def promotions(self) -> Sequence[Promotion]:
        """All promotions, kept in memory until they change."""
        with self._lock:
            revision = get_meta(self._connection, "promotion_revision")
            if self._promotions is None or self._promotions[0] != revision:
                bodies = (json.loads(text) for text in self._documents("promotion"))
                self._promotions = (revision, tuple(promotion_of(body) for body in bodies))
            return self._promotions[1]

    def tax_rules(self) -> TaxRules:
        """The shop's tax rules; no classes at all before they are known."""
        documents = self._documents("tax")
        return tax_of(json.loads(documents[0])) if documents else TaxRules(())

    def count(self) -> int:
        """How many products there are; kept, not counted."""
        with self._lock:
            return int(get_meta(self._connection, "count", "0"))

    def feed_cursor(self) -> str:
        """Up to where the feed was applied; empty before the first page."""
        with self._lock:
            return get_meta(self._connection, "feed_cursor")

    def _as_of_now(self, levels: Sequence[StockLevel]) -> dict[str, StockLevel]:
        if not levels:
            return {}
        moved = self._own([level.sku for level in levels], counted(self._connection))
        at_ms = current_at_ms(self._connection)
        return {
            level.sku: replace(
                level,
                on_hand=level.on_hand + moved.get(level.sku, Decimal(0)),
                as_of_ms=max(level.as_of_ms, at_ms),
            )
            for level in levels
        }

    def _one(self, sql: str, key: int | str) -> Product | None:
        with self._lock:
            row = self._connection.execute(sql, (key,)).fetchone()
        return product_at(row, self._now()) if row else None

    def _documents(self, kind: str) -> list[str]:
        sql = "SELECT body FROM document WHERE kind = ? ORDER BY place, key"
        with self._lock:
            return [row[0] for row in self._connection.execute(sql, (kind,))]
