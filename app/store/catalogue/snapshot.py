"""Snapshots: a whole catalogue in one compressed file, built beside the old one and swapped in while the till sells.

The search indexes are left out: they are half of the file and are made again from the names in seconds.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import zstandard

from app.domain.refusals import Outage
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import COLUMNS
from app.store.catalogue.schema import TABLES, connect, get_meta, tidy, transaction
from app.store.catalogue.writer import index_rows

Progress = Callable[[float], None]

_TABLES = ("meta", "product", "code", "stock", "document", "grave")
_LEVEL = 6
_STEP = 5000
_TIDY_EFFORT = 10
_ROWS = f"SELECT {', '.join(COLUMNS)} FROM product WHERE id > ? ORDER BY id LIMIT {_STEP}"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A snapshot file: where it is, its SHA-256, and the feed cursor at which it was taken."""

    path: Path
    sha256: str
    cursor: str
    products: int


def build_snapshot(catalogue: Path, target: Path) -> Snapshot:
    """Write a snapshot of a catalogue, consistent although others write to it meanwhile."""
    plain = target.with_name(target.name + ".plain")
    plain.unlink(missing_ok=True)
    try:
        cursor, count = _copy(catalogue, plain)
        with plain.open("rb") as source, target.open("wb") as sink:
            zstandard.ZstdCompressor(level=_LEVEL).copy_stream(source, sink, size=plain.stat().st_size)
    finally:
        plain.unlink(missing_ok=True)
    return Snapshot(target, _sha256(target), cursor, count)


def apply_snapshot(catalogue: LocalCatalogue, snapshot: Path, sha256: str, progress: Progress | None = None) -> None:
    """Put a snapshot in the place of a catalogue; it answers from the old file until the new one is whole.

    Raises Outage SNAPSHOT-DAMAGED, with the old catalogue untouched, when the file is not what it should be.
    """
    new = catalogue.path.with_name(catalogue.path.name + ".new")
    _remove(new)
    try:
        _unpack(snapshot, sha256, new)
        _index(new, progress)
    except (sqlite3.DatabaseError, zstandard.ZstdError) as error:
        _remove(new)
        raise Outage("SNAPSHOT-DAMAGED", str(error), file=snapshot.name) from error
    except BaseException:
        _remove(new)
        raise
    catalogue.replace_with(new)


def _copy(catalogue: Path, plain: Path) -> tuple[str, int]:
    with closing(sqlite3.connect(plain, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode=OFF")
        target.execute("PRAGMA synchronous=OFF")
        target.execute("ATTACH ? AS live", (str(catalogue),))
        with transaction(target):
            for statement in TABLES.split(";"):
                if "CREATE TABLE" in statement:
                    target.execute(statement)
            for table in _TABLES:
                target.execute(f"INSERT INTO main.{table} SELECT * FROM live.{table}")
            target.execute("DELETE FROM main.meta WHERE name = 'import'")
        return get_meta(target, "feed_cursor"), int(get_meta(target, "count", "0"))


def _unpack(snapshot: Path, sha256: str, new: Path) -> None:
    try:
        if _sha256(snapshot) != sha256:
            raise Outage("SNAPSHOT-DAMAGED", "checksum differs", file=snapshot.name)
        with snapshot.open("rb") as source, new.open("wb") as sink:
            zstandard.ZstdDecompressor().copy_stream(source, sink)
    except OSError as error:
        raise Outage("SNAPSHOT-UNREADABLE", str(error), file=snapshot.name) from error
    with closing(sqlite3.connect(new)) as connection:
        verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise Outage("SNAPSHOT-DAMAGED", verdict, file=snapshot.name)


def _index(new: Path, progress: Progress | None) -> None:
    """Make the indexes of an unpacked snapshot, which nobody else has: nothing is forced to disk before the end."""
    with closing(connect(new)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        count = max(1, int(get_meta(connection, "count", "0")))
        done = last = 0
        while rows := connection.execute(_ROWS, (last,)).fetchall():
            with transaction(connection):
                index_rows(connection, rows)
            tidy(connection, _TIDY_EFFORT)
            last = rows[-1][0]
            done += len(rows)
            if progress:
                progress(done / count)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove(new: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        new.with_name(new.name + suffix).unlink(missing_ok=True)
