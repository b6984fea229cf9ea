"""The least that a database could be asked to do with the rows of sales: insert them, so many in a transaction."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing.synchronize import Barrier
from typing import Any

from sqlalchemy import Connection, Table, select

from app.backend import bulk, schema
from app.backend.database import Database
from app.backend.events.tables import event
from app.backend.stock.tables import stock_movement

Rows = list[tuple[Any, ...]]
# By table: the column that says which sale a row belongs to.
_OF: dict[Table, str] = {
    schema.ledger_entry: "id",
    schema.ledger_id: "id",
    schema.sale: "id",
    schema.sale_line: "sale",
    schema.sale_tax: "sale",
    schema.sale_tender: "sale",
    stock_movement: "reference",
    event: "object_id",
}
_SPAWN = multiprocessing.get_context("spawn")


def stored(url: str, sales: int) -> list[dict[str, Rows]]:
    """The rows of some sales that a backend has stored: for each sale, by the table's name."""
    with _open(url) as database:
        return database.read(lambda connection: _stored(connection, sales))


def bare_insert(url: str, sales: Sequence[dict[str, Rows]], together: int, connections: int, *, copy: bool) -> float:
    """Seconds to insert those rows into a database that has the same tables and indexes, a process per connection.

    `together` sales are one transaction; each table's rows go by the driver's `executemany`, or by COPY.
    """
    shares = [sales[place::connections] for place in range(connections)]
    begin = _SPAWN.Barrier(connections + 1)
    workers = [
        _SPAWN.Process(target=_insert, args=(url, share, together, begin, copy), daemon=True) for share in shares
    ]
    for worker in workers:
        worker.start()
    begin.wait()
    started = time.perf_counter()
    for worker in workers:
        worker.join()
    seconds = time.perf_counter() - started
    if any(worker.exitcode for worker in workers):
        raise RuntimeError("a bare insert failed")
    return seconds


def _insert(url: str, sales: Sequence[dict[str, Rows]], together: int, begin: Barrier, copy: bool) -> None:
    groups = [
        {table.name: [row for sale in sales[at : at + together] for row in sale[table.name]] for table in _OF}
        for at in range(0, len(sales), together)
    ]
    with _open(url) as database:
        database.read(lambda connection: connection.execute(select(1)))
        begin.wait()
        for group in groups:
            database.write(partial(_put, group=group, copy=copy))


def _put(connection: Connection, group: dict[str, Rows], copy: bool) -> None:
    for table in _OF:
        names, rows = [column.name for column in table.columns], group[table.name]
        if copy or connection.dialect.name != "postgresql":
            bulk.put(connection, table, names, rows)
        elif rows:
            quoted = ", ".join(map(connection.dialect.identifier_preparer.quote, names))
            places = ", ".join(["%s"] * len(names))
            connection.exec_driver_sql(f"INSERT INTO {table.name} ({quoted}) VALUES ({places})", rows)


def _stored(connection: Connection, sales: int) -> list[dict[str, Rows]]:
    found: dict[str, dict[str, Rows]] = {}
    for table, of in _OF.items():
        place = table.c.keys().index(of)
        for row in connection.execute(select(table)):
            found.setdefault(row[place], {t.name: [] for t in _OF})[table.name].append(tuple(row))
    return list(found.values())[:sales]


@contextmanager
def _open(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        database.close()
