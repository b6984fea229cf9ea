"""Importing a large catalogue file, beside the least that could be done with the same rows."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from app.bench.figures import Against, Figure
from app.bench.goods import CURRENCY
from app.bench.plan import Plan
from app.bench.shop import catalogue_file, scratch
from app.store.catalogue.reader import LocalCatalogue
from app.store.catalogue.rows import COLUMNS, search_text
from app.store.catalogue.schema import CACHE_KIB, INDEXES, TABLES
from app.store.importer import import_catalogue

_LIMIT = 3
_SEARCHABLE = "the same rows, read and checked already, by executemany into the same tables and indexes at once"
_PLAIN = "the same rows, read and checked already, by executemany into one table without an index"
_PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", f"cache_size=-{CACHE_KIB}")
_TABLE = TABLES.partition("CREATE UNIQUE INDEX")[0]
_CELLS = ", ".join("?" * len(COLUMNS))

Rows = list[tuple[Any, ...]]


def import_file(plan: Plan) -> list[Figure]:
    """One import into an empty catalogue, reading and checking the file included; the floors get its rows parsed."""
    source = catalogue_file(plan)
    with scratch(plan) as directory:
        ours, count = _timed(lambda: _import(source, directory, plan))
        rows, texts = accepted_rows(directory / "ours.db")
        searchable, _ = _timed(lambda: bare_catalogue(directory / "searchable.db", rows, texts, searchable=True))
        plain, _ = _timed(lambda: bare_catalogue(directory / "plain.db", rows, texts, searchable=False))
    return [
        Figure("import", ours, "s", searchable, _SEARCHABLE, Against.RATIO, _LIMIT),
        Figure("import_beside_plain_table", ours, "s", plain, _PLAIN),
        Figure("import_rows_per_second", count / ours, "rows/s", count / searchable, _SEARCHABLE),
    ]


def _timed(job: Callable[[], int]) -> tuple[float, int]:
    started = time.perf_counter()
    result = job()
    return time.perf_counter() - started, result


def _import(source: Path, directory: Path, plan: Plan) -> int:
    def told(rows: int, fraction: float) -> None:
        plan.tell(f"import: {rows:,} rows, {fraction:.0%}")

    with closing(LocalCatalogue(directory / "ours.db")) as catalogue:
        summary = import_catalogue(source, catalogue, currency=CURRENCY, progress=told, refused_dir=directory)
        return summary.rows


def accepted_rows(path: Path) -> tuple[Rows, Rows]:
    """The rows that a catalogue holds, and what each is found by."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM product ORDER BY id").fetchall()
    return rows, [(row[0], search_text(row)) for row in rows]


def bare_catalogue(path: Path, rows: Rows, texts: Rows, *, searchable: bool) -> int:
    """The least that can be done with rows: one statement for each table and, when asked for, each search index."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript(TABLES + INDEXES if searchable else _TABLE)
        connection.execute("BEGIN")
        connection.executemany(f"INSERT INTO product VALUES ({_CELLS})", rows)
        if searchable:
            gtin = COLUMNS.index("gtin")
            connection.executemany("INSERT INTO code VALUES (?, ?)", ((row[gtin], row[0]) for row in rows))
            for index in ("words", "parts"):
                connection.executemany(f"INSERT INTO {index}(rowid, text) VALUES (?, ?)", texts)
        connection.execute("COMMIT")
    return len(rows)
