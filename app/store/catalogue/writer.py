"""Writing to the catalogue: rows, codes and search indexes change together, inside the caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.domain.catalogue import Product, StockLevel
from app.store.catalogue.rows import COLUMNS, Row, product_from, row_of, search_text
from app.store.catalogue.schema import get_meta, set_meta

_ID, _SKU, _GTIN, _MORE, _VERSION, _STOCKED = 0, 1, 10, 12, 13, 14
_PUT = f"INSERT OR REPLACE INTO product({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_FIND = f"SELECT {', '.join('p.' + c for c in COLUMNS)} FROM json_each(?) j JOIN product p ON p.sku = j.value"
_FIND_CODE = (
    f"SELECT c.gtin, {', '.join('p.' + c for c in COLUMNS)} FROM json_each(?) j JOIN code c ON c.gtin = j.value "
    "JOIN product p ON p.id = c.product"
)
_PUT_STOCK = "INSERT OR REPLACE INTO stock VALUES (?, ?, ?, ?, ?, ?)"
_ALL = ("words", "parts")
_HERE = ("stocked_words", "stocked_parts")


@dataclass(frozen=True, slots=True)
class Written:
    """How many products a batch added, changed, and found as they were."""

    added: int
    changed: int
    same: int


def find_by_sku(connection: sqlite3.Connection, skus: Iterable[str]) -> dict[str, Row]:
    """The rows of the products that have these skus."""
    return {row[_SKU]: row for row in connection.execute(_FIND, (json.dumps(list(skus)),))}


def find_by_gtin(connection: sqlite3.Connection, gtins: Iterable[str]) -> dict[str, Row]:
    """The rows of the products that carry these canonical codes."""
    asked = json.dumps([int(gtin) for gtin in gtins])
    return {f"{row[0]:014d}": row[1:] for row in connection.execute(_FIND_CODE, (asked,))}


def put_products(
    connection: sqlite3.Connection,
    products: Iterable[Product],
    *,
    newer_only: bool = False,
    known: Mapping[str, Row] | None = None,
) -> Written:
    """Add or change products by sku; of two with one sku the last counts.

    `newer_only` leaves a product alone unless its version is above the known one; otherwise the known version stays.
    `known` are the rows that `find_by_sku` gives for them, when the caller has them already.
    """
    batch = {product.sku: product for product in products}
    if known is None:
        known = find_by_sku(connection, batch)
    here = _stocked_skus(connection, batch)
    next_id = (connection.execute("SELECT max(id) FROM product").fetchone()[0] or 0) + 1
    old: list[Row] = []
    new: list[Row] = []
    same = 0
    for sku, product in batch.items():
        before = known.get(sku)
        if before is None:
            new.append(row_of(product, next_id, product.version, stocked=sku in here))
            next_id += 1
            continue
        version = product.version if newer_only else before[_VERSION]
        row = row_of(product, before[_ID], version, stocked=bool(before[_STOCKED]))
        if row == before or (newer_only and version <= before[_VERSION]):
            same += 1
            continue
        old.append(before)
        new.append(row)
    _replace(connection, old, new)
    return Written(len(new) - len(old), len(old), same)


def remove_product(connection: sqlite3.Connection, sku: str) -> None:
    """Take a product out of everything; an unknown sku changes nothing."""
    rows = connection.execute(_FIND, (json.dumps([sku]),)).fetchall()
    _replace(connection, rows, [])
    connection.executemany("DELETE FROM product WHERE id = ?", [(row[_ID],) for row in rows])


def put_stock(
    connection: sqlite3.Connection, levels: Iterable[tuple[StockLevel, int]], *, newer_only: bool = False
) -> int:
    """Set stock levels, each with its version; says how many were set.

    A level may come before its product. The index of what is in stock here follows.
    """
    batch = {level.sku: (level, version) for level, version in levels}
    if newer_only:
        sql = "SELECT s.sku, s.version FROM json_each(?) j JOIN stock s ON s.sku = j.value"
        for sku, version in connection.execute(sql, (json.dumps(list(batch)),)).fetchall():
            if batch[sku][1] <= version:
                del batch[sku]
    connection.executemany(
        _PUT_STOCK,
        [
            (sku, str(level.on_hand), str(level.reserved), str(level.elsewhere), level.as_of_ms, version)
            for sku, (level, version) in batch.items()
        ],
    )
    _shelve(connection, {sku: in_stock(level) for sku, (level, _) in batch.items()})
    return len(batch)


def remove_stock(connection: sqlite3.Connection, sku: str) -> None:
    """Forget what is known of a product's stock."""
    connection.execute("DELETE FROM stock WHERE sku = ?", (sku,))
    _shelve(connection, {sku: False})


def in_stock(level: StockLevel) -> bool:
    """Whether at least something is here and not reserved."""
    return level.on_hand - level.reserved > 0


def put_document(
    connection: sqlite3.Connection, kind: str, key: str, place: int, body: Mapping[str, Any], version: int
) -> None:
    """Keep a promotion, the tax rules or a tile group."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    connection.execute("INSERT OR REPLACE INTO document VALUES (?, ?, ?, ?, ?)", (kind, key, place, text, version))
    _revise(connection, kind)


def put_documents(connection: sqlite3.Connection, kind: str, bodies: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Keep documents by key that come without place or version; the version that is known stays."""
    texts = [(kind, key, json.dumps(body, ensure_ascii=False, separators=(",", ":"))) for key, body in bodies]
    connection.executemany(
        "INSERT INTO document VALUES (?, ?, 0, ?, 0) ON CONFLICT DO UPDATE SET body = excluded.body", texts
    )
    _revise(connection, kind)


def remove_document(connection: sqlite3.Connection, kind: str, key: str) -> None:
    """Take a promotion, the tax rules or a tile group out."""
    connection.execute("DELETE FROM document WHERE kind = ? AND key = ?", (kind, key))
    _revise(connection, kind)


def index_rows(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Add rows that are in no search index yet."""
    texts = [(row[_ID], search_text(row)) for row in rows]
    here = [text for text, row in zip(texts, rows, strict=True) if row[_STOCKED]]
    for indexes, entries in ((_ALL, texts), (_HERE, here)):
        for index in indexes:
            connection.executemany(f"INSERT INTO {index}(rowid, text) VALUES (?, ?)", entries)


def _unindex_rows(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    texts = [(row[_ID], search_text(row)) for row in rows]
    here = [text for text, row in zip(texts, rows, strict=True) if row[_STOCKED]]
    for indexes, entries in ((_ALL, texts), (_HERE, here)):
        for index in indexes:
            connection.executemany(f"INSERT INTO {index}({index}, rowid, text) VALUES ('delete', ?, ?)", entries)


def _replace(connection: sqlite3.Connection, old: Sequence[Row], new: Sequence[Row]) -> None:
    """Put `new` rows where `old` ones were; rows whose text stays the same keep their place in the indexes."""
    texts = {row[_ID]: search_text(row) for row in old}
    unchanged = {row[_ID] for row in new if row[_ID] in texts and texts[row[_ID]] == search_text(row)}
    _unindex_rows(connection, [row for row in old if row[_ID] not in unchanged])
    connection.executemany(
        "DELETE FROM code WHERE gtin = ? AND product = ?", [(gtin, row[_ID]) for row in old for gtin in gtins_of(row)]
    )
    connection.executemany(_PUT, new)
    connection.executemany(
        "INSERT OR REPLACE INTO code VALUES (?, ?)", [(gtin, row[_ID]) for row in new for gtin in gtins_of(row)]
    )
    index_rows(connection, [row for row in new if row[_ID] not in unchanged])
    if len(new) != len(old):
        set_meta(connection, "count", str(int(get_meta(connection, "count", "0")) + len(new) - len(old)))


def gtins_of(row: Row) -> list[int]:
    """The codes of a product row, the printed one first."""
    if row[_GTIN] is None:
        return []
    if row[_MORE] and '"gtins"' in row[_MORE]:
        return [int(gtin) for gtin in product_from(row).gtins]
    return [row[_GTIN]]


def _stocked_skus(connection: sqlite3.Connection, skus: Iterable[str]) -> set[str]:
    if connection.execute("SELECT 1 FROM stock LIMIT 1").fetchone() is None:
        return set()
    sql = "SELECT s.sku, s.on_hand, s.reserved FROM json_each(?) j JOIN stock s ON s.sku = j.value"
    levels = connection.execute(sql, (json.dumps(list(skus)),))
    return {sku for sku, on_hand, reserved in levels if Decimal(on_hand) - Decimal(reserved) > 0}


def _shelve(connection: sqlite3.Connection, stocked: Mapping[str, bool]) -> None:
    rows = connection.execute(_FIND, (json.dumps(list(stocked)),)).fetchall()
    moved = [row for row in rows if bool(row[_STOCKED]) != stocked[row[_SKU]]]
    for row in moved:
        entry = (row[_ID], search_text(row))
        for index in _HERE:
            if row[_STOCKED]:
                connection.execute(f"INSERT INTO {index}({index}, rowid, text) VALUES ('delete', ?, ?)", entry)
            else:
                connection.execute(f"INSERT INTO {index}(rowid, text) VALUES (?, ?)", entry)
    connection.executemany("UPDATE product SET stocked = 1 - stocked WHERE id = ?", [(row[_ID],) for row in moved])


def _revise(connection: sqlite3.Connection, kind: str) -> None:
    if kind == "promotion":
        set_meta(connection, "promotion_revision", str(int(get_meta(connection, "promotion_revision", "0")) + 1))
