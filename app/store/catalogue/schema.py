"""catalogue.db: its tables, its connections, and the few facts it keeps about itself.

The file is disposable: it can be rebuilt from a snapshot at any time, so commits are not forced to disk one by one.
It holds nothing secret and is read on every scan, so it speaks to the plain driver and not through the ledger's engine.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.refusals import Outage

FORMAT = "1"
BUSY_MS = 5000
CACHE_KIB = 8000
_LOCK_STEP_S = 0.001

# A product row keeps what every look-up needs in columns and the rest as JSON in `more`. `stocked` says whether the
# product is in the index of what is in stock here. Graves remember the version at which something was deleted.
TABLES = """
CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS product(
  id INTEGER PRIMARY KEY, sku TEXT NOT NULL, name TEXT NOT NULL, price INTEGER, currency TEXT, tax TEXT NOT NULL,
  unit TEXT NOT NULL, brand TEXT NOT NULL, category TEXT NOT NULL, pack TEXT NOT NULL, gtin INTEGER,
  variant_of TEXT NOT NULL, more TEXT, version INTEGER NOT NULL, stocked INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS product_sku ON product(sku);
CREATE INDEX IF NOT EXISTS product_variant ON product(variant_of) WHERE variant_of <> '';
CREATE TABLE IF NOT EXISTS code(gtin INTEGER PRIMARY KEY, product INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS stock(
  sku TEXT PRIMARY KEY, on_hand TEXT NOT NULL, reserved TEXT NOT NULL, elsewhere TEXT NOT NULL,
  as_of_ms INTEGER NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS document(
  kind TEXT NOT NULL, key TEXT NOT NULL, place INTEGER NOT NULL, body TEXT NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY(kind, key)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS grave(
  kind TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(kind, key)) STRICT, WITHOUT ROWID;
"""

# Text is folded and split before it gets here, so the plain ASCII tokenizer cuts exactly at our spaces. Without
# contents and positions an index of 1,000,000 names takes a quarter of the space and a third of the time.
_WORDS = "fts5(text, content='', detail=none, columnsize=0, tokenize='ascii', prefix='1 2 3')"
_PARTS = "fts5(text, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1')"
INDEX_NAMES = ("words", "parts", "stocked_words", "stocked_parts")
# An index merges its segments by itself inside whichever commit is unlucky, for up to 100 ms. `tidy` does it instead.
INDEXES = "".join(
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING {_WORDS if name.endswith('words') else _PARTS};"
    f"INSERT INTO {name}({name}, rank) VALUES ('automerge', 0);"
    f"INSERT INTO {name}({name}, rank) VALUES ('crisismerge', 1000);"
    for name in INDEX_NAMES
)
_TIDY_PAGES = 50
_DISK = {
    sqlite3.SQLITE_FULL: "DISK-FULL",
    sqlite3.SQLITE_IOERR: "DISK-IO",
    sqlite3.SQLITE_READONLY: "DISK-READ-ONLY",
}


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a catalogue file, made with its tables when it is new.

    Raises Outage CATALOGUE-UNREADABLE when the file is damaged, of another format, or not to be opened, CATALOGUE-BUSY
    when another does not let go of a new one, and `DISK-FULL`, `DISK-IO`, `DISK-READ-ONLY`.
    """
    try:
        connection = _open(path)
        if not _is_whole(connection):
            _make(connection)
    except sqlite3.DatabaseError as error:
        # A disk that is full or fails says nothing about the file, which must not be given up for it.
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise Outage(_DISK.get(primary, "CATALOGUE-UNREADABLE"), str(error), file=path.name) from error
    if get_meta(connection, "format") != FORMAT:
        connection.close()
        raise Outage("CATALOGUE-UNREADABLE", "made by another version", file=path.name)
    return connection


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether nothing has to be made, so that opening waits for no one who writes."""
    sql = "SELECT 1 FROM sqlite_master WHERE name = 'stocked_parts'"
    return connection.execute(sql).fetchone() is not None and bool(get_meta(connection, "format"))


def _make(connection: sqlite3.Connection) -> None:
    """Make all there is to make at once: of several who find a new file, none sees another's half of it."""
    with transaction(connection):
        for statement in (TABLES + INDEXES).split(";"):  # the driver's own way to run a script ends the transaction
            connection.execute(statement)
        connection.execute("INSERT OR IGNORE INTO meta VALUES ('format', ?)", (FORMAT,))


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    # Busy is no damage. Yet the change to a log does not wait by itself for another who opens a fresh file just now.
    _insist(connection, "PRAGMA journal_mode=WAL")
    for pragma in (
        "synchronous=NORMAL",
        f"cache_size=-{CACHE_KIB}",
        "trusted_schema=OFF",
        "journal_size_limit=67108864",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is committed together or not at all.

    Raises Outage CATALOGUE-BUSY when another writer does not let go.
    """
    _begin(connection)
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def tidy(connection: sqlite3.Connection, effort: int = 1) -> None:
    """Merge a little of the search indexes, each in its own short transaction; to be called after each batch.

    `effort` 1 takes some 10 ms at most. Nothing is done when there is nothing worth merging.
    """
    for name in INDEX_NAMES:
        with transaction(connection):
            connection.execute(f"INSERT INTO {name}({name}, rank) VALUES ('merge', ?)", (_TIDY_PAGES * effort,))


def _begin(connection: sqlite3.Connection) -> None:
    """Take the write lock within a millisecond of its release.

    SQLite's own waiting sleeps up to 100 ms at a time and misses the gaps between the batches of an import.
    """
    try:
        _insist(connection, "BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if not _is_busy(error):
            raise
        raise Outage("CATALOGUE-BUSY", str(error)) from error


def _insist(connection: sqlite3.Connection, statement: str) -> None:
    """Run a statement again every millisecond while others are in its way, for as long as they may be."""
    connection.execute("PRAGMA busy_timeout=0")
    deadline = time.monotonic() + BUSY_MS / 1000
    try:
        while True:
            try:
                connection.execute(statement).fetchone()
            except sqlite3.OperationalError as error:
                if not _is_busy(error) or time.monotonic() > deadline:
                    raise
                time.sleep(_LOCK_STEP_S)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")


def _is_busy(error: sqlite3.OperationalError) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def get_meta(connection: sqlite3.Connection, name: str, default: str = "") -> str:
    """A fact the catalogue keeps about itself."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else default


def set_meta(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a fact, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
