"""Putting a snapshot in a catalogue's place: a new file is built beside the old one, which answers until it is whole.

The snapshot is the one of `app.wire.snapshot`; whoever fetched it has checked its digest and who signed it.
"""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path

import zstandard

from app.domain.refusals import Outage
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import COLUMNS, Row, row_of
from app.store.catalogue.schema import connect, set_meta, tidy, transaction
from app.store.catalogue.writer import gtins_of, in_stock, index_rows, put_document
from app.wire.feed import FeedRecord, RecordKind
from app.wire.product_body import product_of, stock_of
from app.wire.snapshot import records_of

_STEP = 10_000
_TIDY_EFFORT = 10
_CHUNK = 1 << 17
_PUT = f"INSERT INTO product({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_ROWS = f"SELECT {', '.join(COLUMNS)} FROM product WHERE id > ? ORDER BY id LIMIT {_STEP}"
_SKU = "CREATE UNIQUE INDEX product_sku ON product(sku)"
_MARK_STOCKED = "UPDATE product SET stocked = 1 WHERE sku IN (SELECT sku FROM temp.here)"


def apply_snapshot(
    catalogue: LocalCatalogue, snapshot: Path, cursor: str, progress: Callable[[int], None] | None = None
) -> None:
    """Build a catalogue from a snapshot and put it in this one's place; the feed goes on from `cursor`.

    `progress` gets the number of records read so far. Every other writer must be away from the file. Raises Outage
    SNAPSHOT-DAMAGED or SNAPSHOT-UNREADABLE, DISK-FULL, DISK-IO; then the old catalogue is untouched.
    """
    new = catalogue.path.with_name(catalogue.path.name + ".new")
    _remove(new)
    try:
        _build(new, snapshot, cursor, progress)
    except BaseException as error:
        _remove(new)
        found = _meaning(error, snapshot)
        if found is None:
            raise
        raise found from error
    catalogue.replace_with(new)


def _build(new: Path, snapshot: Path, cursor: str, progress: Callable[[int], None] | None) -> None:
    """Nobody else has the new file: nothing is forced to disk before the end, and the indexes come last."""
    with closing(connect(new)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-64000")
        connection.execute("DROP INDEX product_sku")
        connection.execute("CREATE TEMP TABLE here(sku TEXT PRIMARY KEY) WITHOUT ROWID")
        count = read = 0
        with snapshot.open("rb") as file:
            records = records_of(_lines(file))
            while batch := list(islice(records, _STEP)):
                with transaction(connection):
                    count = _put(connection, batch, count)
                read += len(batch)
                if progress:
                    progress(read)
        with transaction(connection):
            connection.execute(_SKU)
            connection.execute(_MARK_STOCKED)
            set_meta(connection, "count", str(count))
            set_meta(connection, "feed_cursor", cursor)
        _index(connection)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _lines(file: io.BufferedReader) -> Iterator[bytes]:
    """The lines of a compressed file. Raises ValueError when it ends too soon, ZstdError when it is none."""
    unpacking = zstandard.ZstdDecompressor().decompressobj()
    rest = b""
    while packed := file.read(_CHUNK):
        *lines, rest = (rest + unpacking.decompress(packed)).split(b"\n")
        yield from lines
    if rest or not unpacking.eof:
        raise ValueError("the snapshot is cut off")


def _put(connection: sqlite3.Connection, batch: Sequence[FeedRecord], count: int) -> int:
    """Add records to the tables; gives the number of products there are then."""
    live = [(record, record.body) for record in batch if record.body is not None]
    products = [product_of(body, r.version) for r, body in live if r.kind is RecordKind.PRODUCT]
    rows = [row_of(p, place, p.version, stocked=False) for place, p in enumerate(products, count + 1)]
    connection.executemany(_PUT, rows)
    connection.executemany("INSERT OR REPLACE INTO code VALUES (?, ?)", _codes(rows))
    levels = [(stock_of(body), r.version) for r, body in live if r.kind is RecordKind.STOCK]
    connection.executemany(
        "INSERT INTO stock VALUES (?, ?, ?, ?, ?, ?)",
        [
            (level.sku, str(level.on_hand), str(level.reserved), str(level.elsewhere), level.as_of_ms, version)
            for level, version in levels
        ],
    )
    here = [(level.sku,) for level, _ in levels if in_stock(level)]
    connection.executemany("INSERT INTO temp.here VALUES (?)", here)
    for record, body in live:
        if record.kind not in (RecordKind.PRODUCT, RecordKind.STOCK):
            put_document(connection, record.kind.value, record.key, body.get("order", 0), body, record.version)
    return count + len(rows)


def _codes(rows: Iterable[Row]) -> list[tuple[int, int]]:
    return [(gtin, row[0]) for row in rows for gtin in gtins_of(row)]


def _index(connection: sqlite3.Connection) -> None:
    last = 0
    while rows := connection.execute(_ROWS, (last,)).fetchall():
        with transaction(connection):
            index_rows(connection, rows)
        tidy(connection, _TIDY_EFFORT)
        last = rows[-1][0]


def _meaning(error: BaseException, snapshot: Path) -> Outage | None:
    match error:
        case sqlite3.OperationalError():
            full = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL
            return Outage("DISK-FULL" if full else "DISK-IO", str(error))
        case sqlite3.DatabaseError() | zstandard.ZstdError() | LookupError() | TypeError() | ValueError():
            return Outage("SNAPSHOT-DAMAGED", f"{type(error).__name__} {error}", file=snapshot.name)
        case OSError():
            return Outage("SNAPSHOT-UNREADABLE", str(error), file=snapshot.name)
    return None


def _remove(new: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        new.with_name(new.name + suffix).unlink(missing_ok=True)
