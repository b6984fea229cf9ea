"""Bringing the tables up to this program: by one process at a time, in one transaction, without stopping the others.

The rule for migrations is *expand only*: what the release before this one reads and writes stays possible. A new column
has a default or may be empty; a table or column goes away one release after the program stopped using it. So workers
of two releases work on the same tables while one follows the other, and the older program may be started again.
"""

from __future__ import annotations

import random
import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, Integer, Table, inspect, select, text
from sqlalchemy.exc import DBAPIError

from app.backend.columns import metadata
from app.backend.database import Database, collided, insert_new, shown
from app.domain.refusals import Outage, Refusal

if TYPE_CHECKING:
    from alembic.config import Config

migration_lock = Table("migration_lock", metadata, Column("id", Integer, primary_key=True, autoincrement=False))

_TRIES = 20
_WAIT_FOR_TURN = "120s"
_WAIT_FOR_TABLE = "3s"  # a change that waits for a busy table makes all that comes after it wait as well
# lock_not_available; unique_violation and duplicate_table or _object when another made the lock in the same moment
_PASSES = {"55P03", "23505", "42P07", "42710"}


class Tables(StrEnum):
    """How a database's tables compare with what this program knows."""

    MISSING = "missing"
    BEHIND = "behind"
    CURRENT = "current"
    AHEAD = "ahead"


def compare(database: Database) -> Tables:
    """How the tables compare with this program. Raises Outage `DATABASE-UNREACHABLE`."""
    try:
        return database.read(_compare)
    except DBAPIError as error:
        raise _unreachable(database, error) from error


def migrate(database: Database) -> None:
    """Bring the tables up to this program; several may ask at once, each returns when it is done.

    Raises Refusal `DATABASE-NEWER` when the tables are ahead of it, Outage `DATABASE-UNREACHABLE`, `DATABASE-IN-USE`
    when a table stays busy.
    """
    if compare(database) is Tables.CURRENT:
        return
    for attempt in range(_TRIES):
        try:
            _make_lock(database)
            _upgrade(database)
        except DBAPIError as error:
            if not (collided(error) or getattr(error.orig, "sqlstate", None) in _PASSES):
                raise _unreachable(database, error) from error
        else:
            return
        time.sleep(random.uniform(0.1, 0.5) * (attempt + 1))
    raise Outage("DATABASE-IN-USE", "a table stays busy", database=shown(database.engine))


def _upgrade(database: Database) -> None:
    from alembic import command

    with database.engine.begin() as connection:
        _wait_for_turn(connection)
        if _compare(connection) is Tables.AHEAD:
            raise Refusal("DATABASE-NEWER", database=shown(database.engine))
        command.upgrade(_alembic(connection), "head")


def _make_lock(database: Database) -> None:
    """The row that those who migrate queue for: engines without advisory locks have row locks."""
    with database.engine.begin() as connection:
        migration_lock.create(connection, checkfirst=True)
        insert_new(connection, migration_lock, [{"id": 1}])


def _wait_for_turn(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # on SQLite the transaction itself is the turn
        connection.execute(text(f"SET LOCAL lock_timeout = '{_WAIT_FOR_TURN}'"))
        connection.execute(select(migration_lock.c.id).with_for_update())
        connection.execute(text(f"SET LOCAL lock_timeout = '{_WAIT_FOR_TABLE}'"))


def _compare(connection: Connection) -> Tables:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    if not inspect(connection).has_table("alembic_version"):
        return Tables.MISSING
    version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    scripts = ScriptDirectory.from_config(_alembic(connection))
    if version is None:
        return Tables.MISSING
    if version == scripts.get_current_head():
        return Tables.CURRENT
    try:
        scripts.get_revision(version)
    except CommandError:
        return Tables.AHEAD  # a step that this program does not have
    return Tables.BEHIND


def _alembic(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _unreachable(database: Database, error: DBAPIError) -> Outage:
    return Outage("DATABASE-UNREACHABLE", str(error.orig), database=shown(database.engine))
