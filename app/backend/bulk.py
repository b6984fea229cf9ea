"""Many rows in one statement, on the driver itself: what a statement per row would cost, the ledger cannot wait for.

On PostgreSQL and what speaks its language rows travel by COPY and keys as arrays, both of which Citus, CockroachDB and
YugabyteDB know; on SQLite by `executemany`. Faults of the driver leave as SQLAlchemy's, as from any other statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import chain
from typing import Any

from sqlalchemy import BigInteger, Boolean, Connection, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

Row = tuple[Any, ...]

_AT_ONCE = 2000  # keys in one statement of SQLite, whose texts grow with them


def put(connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows of the named columns. Raises IntegrityError for a key that is there, DataError for a bad value."""
    if not rows:
        return
    into = f"{table.name} ({_listed(connection, names)})"
    if connection.dialect.name != "postgresql":
        connection.exec_driver_sql(f"INSERT INTO {into} VALUES ({', '.join('?' * len(names))})", list(rows))
        return
    with _driver(connection) as cursor, cursor.copy(f"COPY {into} FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types([_type(table, name) for name in names])
        for row in rows:
            copy.write_row(row)


def put_new(connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Row]) -> int:
    """Insert rows; those whose key is there already change nothing. Gives the number of new ones."""
    if not rows:
        return 0
    into = f"{table.name} ({_listed(connection, names)})"
    if connection.dialect.name != "postgresql":
        places = ", ".join("?" * len(names))
        statement = f"INSERT INTO {into} VALUES ({places}) ON CONFLICT DO NOTHING"
        return connection.exec_driver_sql(statement, list(rows)).rowcount
    arrays = ", ".join(f"%b::{_type(table, name)}[]" for name in names)
    with _driver(connection) as cursor:
        statement = f"INSERT INTO {into} SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING"
        cursor.execute(statement, [list(column) for column in zip(*rows, strict=True)])
        return int(cursor.rowcount)


def add(
    connection: Connection,
    table: Table,
    amount: str,
    rows: Sequence[Row],
    constants: Mapping[str, int],
    names: Sequence[str],
) -> list[Row]:
    """Insert rows, each the primary key and an amount; where the key is there already, the amount is added to its own.

    The constants are then the same for all. Gives the named columns of each row as it is now.
    """
    keys = [column.name for column in table.primary_key]
    into, told = _listed(connection, [*keys, amount, *constants]), _listed(connection, names)
    changed = ", ".join(
        f"{name} = excluded.{name}" for name in map(connection.dialect.identifier_preparer.quote, constants)
    )
    grown = f"{amount} = {table.name}.{amount} + excluded.{amount}, {changed}"
    end = f"ON CONFLICT ({_listed(connection, keys)}) DO UPDATE SET {grown} RETURNING {told}"
    fixed = ", ".join(str(value) for value in constants.values())
    found: list[Row] = []
    if connection.dialect.name != "postgresql":
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            values = ", ".join([f"({', '.join('?' * len(part[0]))}, {fixed})"] * len(part))
            statement = f"INSERT INTO {table.name} ({into}) VALUES {values} {end}"
            found += map(tuple, connection.exec_driver_sql(statement, tuple(chain.from_iterable(part))))
        return found
    arrays = ", ".join(f"%b::{_type(table, name)}[]" for name in (*keys, amount))
    if rows:
        with _driver(connection) as cursor:
            statement = f"INSERT INTO {table.name} ({into}) SELECT k.*, {fixed} FROM unnest({arrays}) AS k {end}"
            cursor.execute(statement, [list(column) for column in zip(*rows, strict=True)])
            found = list(cursor.fetchall())
    return found


def find(
    connection: Connection,
    table: Table,
    keys: Sequence[str],
    wanted: Sequence[Row],
    names: Sequence[str],
    *,
    lock: bool = False,
) -> list[Row]:
    """The rows whose key columns have wanted values: their keys, then the named columns.

    With `lock` they are held until the transaction ends, in the order of their keys, so that two transactions never
    wait for each other in a ring.
    """
    if not wanted:
        return []
    told = ", ".join(f"t.{_listed(connection, [name])}" for name in (*keys, *names))
    columns = _listed(connection, keys)
    matched = " AND ".join(f"t.{name} = k.{name}" for name in columns.split(", "))
    if connection.dialect.name != "postgresql":
        found: list[Row] = []
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            values = ", ".join([f"({', '.join('?' * len(keys))})"] * len(part))
            query = (
                f"WITH k({columns}) AS (VALUES {values}) SELECT {told} FROM k CROSS JOIN {table.name} t ON {matched}"
            )
            found += map(tuple, connection.exec_driver_sql(query, tuple(chain.from_iterable(part))))
        return found
    arrays = ", ".join(f"%b::{_type(table, name)}[]" for name in keys)
    query = f"SELECT {told} FROM unnest({arrays}) AS k({columns}) JOIN {table.name} t ON {matched}"
    if lock:
        query += f" ORDER BY {', '.join(f't.{name}' for name in columns.split(', '))} FOR UPDATE OF t"
    with _driver(connection) as cursor:
        cursor.execute(query, [list(column) for column in zip(*wanted, strict=True)])
        return list(cursor.fetchall())


def change(
    connection: Connection, table: Table, keys: Sequence[str], names: Sequence[str], rows: Sequence[Row]
) -> None:
    """Give the named columns new values: each row is its keys, then the values."""
    if not rows:
        return
    given = [_listed(connection, [name]) for name in names]
    found = [_listed(connection, [name]) for name in keys]
    if connection.dialect.name != "postgresql":
        new = ", ".join(f"{name} = ?{len(found) + place}" for place, name in enumerate(given, 1))
        here = " AND ".join(f"{name} = ?{place}" for place, name in enumerate(found, 1))
        connection.exec_driver_sql(f"UPDATE {table.name} SET {new} WHERE {here}", list(rows))
        return
    new = ", ".join(f"{name} = k.{name}" for name in given)
    here = " AND ".join(f"t.{name} = k.{name}" for name in found)
    arrays = ", ".join(f"%b::{_type(table, name)}[]" for name in (*keys, *names))
    query = f"UPDATE {table.name} t SET {new} FROM unnest({arrays}) AS k({', '.join(found + given)}) WHERE {here}"
    with _driver(connection) as cursor:
        cursor.execute(query, [list(column) for column in zip(*rows, strict=True)])


def _listed(connection: Connection, names: Sequence[str]) -> str:
    return ", ".join(map(connection.dialect.identifier_preparer.quote, names))


def _type(table: Table, name: str) -> str:
    kind = table.c[name].type
    if isinstance(kind, BigInteger):
        return "int8"
    if isinstance(kind, Boolean):
        return "bool"
    return "bytea" if isinstance(kind, LargeBinary) else "text"


@contextmanager
def _driver(connection: Connection) -> Iterator[Any]:
    errors = connection.dialect.loaded_dbapi.Error
    with closing(connection.connection.cursor()) as cursor:
        try:
            yield cursor
        except errors as error:
            wrapped = DBAPIError.instance(None, None, error, errors, hide_parameters=True, dialect=connection.dialect)
            raise wrapped from error
