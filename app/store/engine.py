"""One durable connection on one thread. A commit that returns is on the disk."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from app.domain.refusals import Refusal
from app.store.errors import translated

# Checkpoints run between sales (`Lane.tidy`); this bound keeps the log of a shop that never pauses under 32 MB.
_CHECKPOINT_PAGES = 8000
_BUSY_MS = 2000

# Each pragma with what SQLite must report afterwards. synchronous 2 is FULL: with NORMAL a power cut loses receipts.
_PRAGMAS = (
    ("journal_mode", "wal", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("busy_timeout", str(_BUSY_MS), _BUSY_MS),
    ("wal_autocheckpoint", str(_CHECKPOINT_PAGES), _CHECKPOINT_PAGES),
)


def make_engine(path: Path) -> Engine:
    """An engine with one connection whose durability is asserted.

    Raises Refusal `LEDGER-UNSAFE` when SQLite does not hold a setting that a power cut would need.
    """
    return create_engine("sqlite://", creator=lambda: connect(path), poolclass=StaticPool)


def connect(path: Path) -> sqlite3.Connection:
    """The driver's connection with every pragma set and read back. Transactions are begun by hand."""
    # The lane checks threads itself, because it may be handed from the starting thread to the store's.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    connection.text_factory = _text
    try:
        for name, value, expected in _PRAGMAS:
            connection.execute(f"PRAGMA {name} = {value}")
            held = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if held != expected:
                raise Refusal("LEDGER-UNSAFE", setting=name, value=str(held))
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reading(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection that cannot write, not even by closing; `alone` leaves no file beside a closed ledger either."""
    mode = "immutable=1" if alone else "mode=ro"
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, isolation_level=None)
    connection.text_factory = _text
    return connection


def _text(raw: bytes) -> str:
    # A damaged text is found by the hash over it, not by the driver in the middle of something else.
    return raw.decode("utf-8", "replace")


class Lane:
    """The ledger's only connection. The first thread that works on it keeps it until `hand_over`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = make_engine(path)
        self._connection: Connection | None = None
        self._thread: int | None = None
        self._taken = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Look things up, each statement by itself."""
        with translated():
            connection = self._held()
            try:
                yield connection
            finally:
                connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: durable when the block ends, gone when it raises.

        Raises Outage `DISK-FULL`, `DISK-IO`; after one of them `reopen` before trusting anything read.
        """
        with translated():
            connection = self._held()
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield connection
                connection.commit()
            except BaseException:
                connection.rollback()
                raise

    @contextmanager
    def writing_directly(self) -> Iterator[sqlite3.Connection]:
        """`writing` on the driver's own connection, for what happens at every scan and every sale.

        Whatever else asks for the lane before the block ends gets a RuntimeError: its end would end this one's too.
        Raises what `writing` raises.
        """
        with translated():
            driver = self._driver()
            self._taken = True
            try:
                driver.execute("BEGIN IMMEDIATE")
                yield driver
                driver.commit()
            except BaseException:
                driver.rollback()
                raise
            finally:
                self._taken = False

    def reopen(self) -> None:
        """Start over on a new connection and force all that the log holds onto the disk, by writing it again.

        After a failed sync the system may call pages clean that never reached the disk; a read would believe them.
        """
        engine = make_engine(self.path)
        with translated():
            connection = engine.connect()
            self.close()
            self._engine, self._connection = engine, connection
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.rollback()

    def tidy(self) -> None:
        """Move the log into the ledger while nobody waits."""
        with self.reading() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def hand_over(self) -> None:
        """Let the next thread that works on it keep it."""
        self._assert_thread()
        self._thread = None

    def close(self) -> None:
        """Close the connection; work after that opens a new one."""
        self._assert_thread()
        connection, self._connection = self._connection, None
        with translated():
            if connection is not None:
                connection.close()
            self._engine.dispose()

    def _held(self) -> Connection:
        self._assert_thread()
        if self._taken:
            raise RuntimeError("the ledger is in the middle of a transaction")
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _driver(self) -> sqlite3.Connection:
        driver = self._held().connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError("the ledger is on another driver")
        return driver

    def _assert_thread(self) -> None:
        here = threading.get_ident()
        if self._thread is None:
            self._thread = here
        if self._thread != here:
            raise RuntimeError("the ledger belongs to another thread")
