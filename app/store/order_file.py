"""The file behind the store's orders: a cache that is thrown away when it is damaged, newer, or somebody else's."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.wire import fields
from app.wire.order_page import PassKey, keys_in
from app.wire.order_view import OrderView
from app.wire.store_task import StoreTask

APPLICATION_ID = 0x4F4D4F31  # "OMO1"
VERSION = 1
_KEYS = "pass_keys"
_TABLES = """
CREATE TABLE part (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE task (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
_log = logging.getLogger("omnitill.orders")


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file held."""

    views: tuple[OrderView, ...] = ()
    tasks: tuple[StoreTask, ...] = ()
    keys: tuple[PassKey, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


class OrderFile:
    """Keeps whole views as JSON. One thread at a time; never raises: what cannot be kept is not kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def read(self) -> Kept:
        """Open the file and give what it holds; nothing of one that cannot be used, and a new one then."""
        try:
            self._connection = _opened(self._path)
            return _kept(self._connection)
        except (sqlite3.Error, fields.BadMessage, KeyError, TypeError, ValueError) as error:
            _log.warning("the orders are pulled anew: %s", error)
        self.close()
        self._begin()
        return Kept()

    def keep(self, views: Sequence[OrderView], gone: Sequence[str] = ()) -> None:
        """Keep views, and forget others."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM part WHERE id = ?", [(part,) for part in gone])
            connection.executemany("INSERT OR REPLACE INTO part VALUES (?, ?)", _rows(views))

        self._write(work)

    def swap(self, views: Sequence[OrderView]) -> None:
        """Keep these views and no others."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM part")
            connection.executemany("INSERT INTO part VALUES (?, ?)", _rows(views))

        self._write(work)

    def keep_task(self, task: StoreTask) -> None:
        """Keep a task."""
        row = task.id, _text(task.as_json())
        self._write(lambda connection: connection.execute("INSERT OR REPLACE INTO task VALUES (?, ?)", row))

    def drop_task(self, task: str) -> None:
        """Forget a task."""
        self._write(lambda connection: connection.execute("DELETE FROM task WHERE id = ?", (task,)))

    def keep_keys(self, keys: Sequence[PassKey]) -> None:
        """Keep the keys of passes."""
        self.note(_KEYS, _text({"keys": [key.as_json() for key in keys]}))

    def note(self, name: str, value: str) -> None:
        """Keep a fact."""
        row = name, value
        self._write(lambda connection: connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", row))

    def close(self) -> None:
        """Let go of the file; nothing is kept from here on."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _begin(self) -> None:
        """A new file in the place of one that cannot be used."""
        try:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._connection = _opened(self._path)
        except (OSError, sqlite3.Error) as error:
            _log.warning("orders are kept in memory alone: %s", error)

    def _write(self, work: Callable[[sqlite3.Connection], object]) -> None:
        if self._connection is None:
            return
        try:
            with self._connection:
                work(self._connection)
        except sqlite3.Error as error:
            _log.warning("orders are kept in memory alone from here on: %s", error)
            self.close()


def _opened(path: Path) -> sqlite3.Connection:
    """A connection to a file of ours. Raises ValueError for one that is not, sqlite3.Error."""
    connection = sqlite3.connect(path, check_same_thread=False)
    try:
        ours = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        if ours == [0, 0] and not connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
            connection.executescript(
                f"PRAGMA journal_mode = WAL; PRAGMA application_id = {APPLICATION_ID}; BEGIN; {_TABLES}"
                f"PRAGMA user_version = {VERSION}; COMMIT;"
            )
        elif ours != [APPLICATION_ID, VERSION]:
            raise ValueError("not a file of this version")
        connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _kept(connection: sqlite3.Connection) -> Kept:
    def bodies(table: str) -> list[fields.Message]:
        return [fields.decode(body.encode()) for (body,) in connection.execute(f"SELECT body FROM {table}")]

    facts = dict(connection.execute("SELECT name, value FROM fact"))
    keys = keys_in(fields.decode(facts.pop(_KEYS).encode())) if _KEYS in facts else ()
    views = tuple(map(OrderView.from_json, bodies("part")))
    return Kept(views, tuple(map(StoreTask.from_json, bodies("task"))), keys, facts)


def _rows(views: Sequence[OrderView]) -> list[tuple[str, str]]:
    return [(view.fulfilment.id, _text(view.as_json())) for view in views]


def _text(body: Mapping[str, object]) -> str:
    return json.dumps(body, separators=(",", ":"))
