"""Applying feed pages: changes and the cursor in one transaction, newer versions only."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.store.catalogue.schema import connect, set_meta, tidy, transaction
from app.store.catalogue.writer import (
    put_document,
    put_products,
    put_stock,
    remove_document,
    remove_product,
    remove_stock,
)
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from app.wire.product_body import product_of, stock_of


def apply_feed(path: Path, page: FeedPage) -> None:
    """Apply a page and remember its cursor, both or neither.

    Repeated and late records change nothing: a record counts only when its version is above that of what is known,
    deleted things included. Raises KeyError or ValueError when a body is not what its kind says.
    """
    connection = connect(path)
    try:
        with transaction(connection):
            newest = _newest(page)
            fresh = [record for record in newest if not _buried(connection, record)]
            _apply(connection, fresh)
            set_meta(connection, "feed_cursor", page.next_cursor)
        if page.records:
            tidy(connection)
    finally:
        connection.close()


def _newest(page: FeedPage) -> list[FeedRecord]:
    newest: dict[tuple[RecordKind, str], FeedRecord] = {}
    for record in page.records:
        before = newest.get((record.kind, record.key))
        if before is None or before.version < record.version:
            newest[record.kind, record.key] = record
    return list(newest.values())


def _buried(connection: sqlite3.Connection, record: FeedRecord) -> bool:
    sql = "SELECT version FROM grave WHERE kind = ? AND key = ?"
    row = connection.execute(sql, (record.kind.value, record.key)).fetchone()
    return row is not None and record.version <= row[0]


def _apply(connection: sqlite3.Connection, records: list[FeedRecord]) -> None:
    for record in records:
        if record.body is None:
            _bury(connection, record)
    live = [(record, record.body) for record in records if record.body is not None]
    products = [product_of(body, r.version) for r, body in live if r.kind is RecordKind.PRODUCT]
    put_products(connection, products, newer_only=True)
    levels = [(stock_of(body), r.version) for r, body in live if r.kind is RecordKind.STOCK]
    put_stock(connection, levels, newer_only=True)
    for record, body in live:
        documents = record.kind not in (RecordKind.PRODUCT, RecordKind.STOCK)
        if documents and _version(connection, record) < record.version:
            put_document(connection, record.kind.value, record.key, body.get("order", 0), body, record.version)


def _bury(connection: sqlite3.Connection, record: FeedRecord) -> None:
    if _version(connection, record) >= record.version:
        return
    match record.kind:
        case RecordKind.PRODUCT:
            remove_product(connection, record.key)
        case RecordKind.STOCK:
            remove_stock(connection, record.key)
        case _:
            remove_document(connection, record.kind.value, record.key)
    grave = (record.kind.value, record.key, record.version)
    connection.execute("INSERT OR REPLACE INTO grave VALUES (?, ?, ?)", grave)


def _version(connection: sqlite3.Connection, record: FeedRecord) -> int:
    """The version of what is known, -1 for nothing."""
    match record.kind:
        case RecordKind.PRODUCT:
            row = connection.execute("SELECT version FROM product WHERE sku = ?", (record.key,)).fetchone()
        case RecordKind.STOCK:
            row = connection.execute("SELECT version FROM stock WHERE sku = ?", (record.key,)).fetchone()
        case _:
            sql = "SELECT version FROM document WHERE kind = ? AND key = ?"
            row = connection.execute(sql, (record.kind.value, record.key)).fetchone()
    return row[0] if row else -1
