"""The database: one code path for SQLite and PostgreSQL, short transactions, retried when they collide."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, InvalidatePoolError, NoSuchModuleError

from app.backend.problems import busy
from app.domain.refusals import Refusal

T = TypeVar("T")

_TRIES = 6
_COLLISIONS = {"40001", "40P01"}  # serialization_failure, deadlock_detected
_READING = "omnitill_reading"
_FRESH_SECONDS = 1.0
_BUSY_SECONDS = 5.0
_ASK_AGAIN_SECONDS = 0.02


class Database:
    """Runs work in transactions; committed work survives a power cut on both engines.

    Raises Refusal `DATABASE-URL` for an address that names no database of either kind.
    """

    def __init__(self, url: str) -> None:
        try:
            self.engine = _engine(url)
        except (ArgumentError, NoSuchModuleError, ImportError) as error:
            raise Refusal("DATABASE-URL", reason=str(error).partition("\n")[0]) from error

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run work in one transaction, again when it collided with another.

        Raises Refused `BACKEND-BUSY` after some.
        """
        for attempt in range(_TRIES):
            try:
                with self.engine.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if not collided(error):
                    raise
            time.sleep(random.uniform(0, 0.02 * 2**attempt))
        raise busy("transactions keep colliding")

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run work that only reads."""
        with self.engine.connect().execution_options(**{_READING: True}) as connection:
            return work(connection)

    def glance(self, work: Callable[[Connection], T]) -> T:
        """Run work that reads one thing, without a transaction around it: half the way to the database and back."""
        options: dict[str, Any] = {_READING: True}
        if self.engine.dialect.name == "postgresql":
            options = {"isolation_level": "AUTOCOMMIT"}
        with self.engine.connect().execution_options(**options) as connection:
            return work(connection)

    def snapshot(self, work: Callable[[Connection], T]) -> T:
        """Run work that reads in several steps, all on the same picture."""
        options: dict[str, Any] = {_READING: True}
        if self.engine.dialect.name == "postgresql":
            options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with self.engine.connect().execution_options(**options) as connection:
            return work(connection)

    def close(self) -> None:
        """Let all connections go."""
        self.engine.dispose()


def shown(engine: Engine) -> str:
    """The database's address for people, without a password."""
    return engine.url.render_as_string(hide_password=True)


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert rows; those whose key is there already change nothing. Gives how many were new."""
    if not rows:
        return 0
    return connection.execute(_insert_new(connection.dialect.name, table), list(rows)).rowcount


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], changed: Sequence[str]) -> None:
    """Insert rows; of those whose key is there already, the changed columns take the new values."""
    if rows:
        connection.execute(_upsert(connection.dialect.name, table, tuple(changed)), list(rows))


def insert_of(connection: Connection, table: Table) -> Any:  # the two dialects' inserts share no type
    """The database's own insert, which knows what to do when the key is there already."""
    return _insert_of(connection.dialect.name, table)


def _insert_of(dialect: str, table: Table) -> Any:
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


@cache
def _insert_new(dialect: str, table: Table) -> Any:
    return _insert_of(dialect, table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)


@cache
def _upsert(dialect: str, table: Table, changed: tuple[str, ...]) -> Any:
    statement = _insert_of(dialect, table)
    new = {name: statement.excluded[name] for name in changed}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=new)


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() == "postgresql":
        engine = create_engine(
            url,
            isolation_level="READ COMMITTED",
            connect_args={"prepare_threshold": None},  # behind PgBouncer the next transaction is another session's
            hide_parameters=True,
            pool_size=10,
            max_overflow=30,
            pool_timeout=10,
        )
        _look_after(engine)
        return engine
    waiting = {"timeout": _BUSY_SECONDS}
    engine = create_engine(url, connect_args=waiting, hide_parameters=True, pool_size=10, max_overflow=30)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, never by the driver
        _log_ahead(connection)
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get(_READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _log_ahead(connection: sqlite3.Connection) -> None:
    """Have the file keep a write-ahead log, which it does from then on for everybody.

    The change itself does not wait for others who open a fresh file in the same moment: they are asked again here.
    """
    until = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > until:
                raise
        time.sleep(random.uniform(0, _ASK_AGAIN_SECONDS))


def _look_after(engine: Engine) -> None:
    """Try a connection that was not used for a moment before it is used again: the server may have been restarted.

    Under load that is none of them, and a way to the database and back is saved each time.
    """

    @event.listens_for(engine, "checkout")
    def look(connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get("used", time.monotonic()) <= _FRESH_SECONDS:
            return
        errors = engine.dialect.loaded_dbapi.Error
        try:
            engine.dialect.do_ping(connection)
        except errors as error:
            raise InvalidatePoolError("the connection was lost while nobody used it") from error

    @event.listens_for(engine, "checkin")
    def note(_connection: Any, record: Any) -> None:
        record.info["used"] = time.monotonic()


def collided(error: DBAPIError) -> bool:
    """Whether a transaction failed only because of another one and may be run again."""
    if getattr(error.orig, "sqlstate", None) in _COLLISIONS:
        return True
    return str(getattr(error.orig, "sqlite_errorname", "")).startswith("SQLITE_BUSY")
