"""catalogue.db: its tables, its connections, and the few facts it keeps about itself.

The file is disposable: it can be rebuilt from a snapshot at any time, so commits are not forced to disk one by one.
It holds nothing secret and is read on every scan, so it speaks to the plain driver and not through the ledger's engine.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.refusals import Outage

FORMAT = "1"
BUSY_MS = 5000
CACHE_KIB = 8000

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
INDEXES = "".join(
    f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING {using};"
    for name, using in (
        ("words", _WORDS),
        ("parts", _PARTS),
        ("stocked_words", _WORDS),
        ("stocked_parts", _PARTS),
    )
)


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a catalogue file, made with its tables when it is new.

    Raises Outage CATALOGUE-UNREADABLE when the file is damaged, of another format, or not to be opened.
    """
    try:
        connection = _open(path)
        connection.executescript(TABLES + INDEXES)
        connection.execute("INSERT OR IGNORE INTO meta VALUES ('format', ?)", (FORMAT,))
    except sqlite3.DatabaseError as error:
        raise Outage("CATALOGUE-UNREADABLE", str(error), file=path.name) from error
    if get_meta(connection, "format") != FORMAT:
        connection.close()
        raise Outage("CATALOGUE-UNREADABLE", "made by another version", file=path.name)
    return connection


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=NORMAL",
        f"cache_size=-{CACHE_KIB}",
        "trusted_schema=OFF",
        "journal_size_limit=67108864",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is committed together or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def get_meta(connection: sqlite3.Connection, name: str, default: str = "") -> str:
    """A fact the catalogue keeps about itself."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else default


def set_meta(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a fact, inside the caller's transaction."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
