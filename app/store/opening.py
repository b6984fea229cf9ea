"""Opening a ledger file: making it, knowing whether it is one and whole, and bringing an older one up to date."""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from app.domain.refusals import Refusal
from app.store import schema
from app.store.engine import connect_reading
from app.store.errors import examining, translated
from app.store.rows import body_text
from app.store.witness import remembered
from app.wire.entry import Entry, hash_holds

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LAST_ENTRY = (
    "SELECT terminal.id, journal.epoch, seq, journal.id, kind, schema, at, body, prev, hash FROM journal, terminal "
    "ORDER BY journal.epoch DESC, seq DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class LedgerFiles:
    """The files of a ledger in its data directory."""

    directory: Path

    @property
    def ledger(self) -> Path:
        """The database."""
        return self.directory / "ledger.db"

    @property
    def log(self) -> Path:
        """SQLite's write-ahead log; without it the last sales are missing."""
        return self.directory / "ledger.db-wal"

    @property
    def witness(self) -> Path:
        """What remembers the last entry acknowledged."""
        return self.directory / "ledger.head"


def prepare(files: LedgerFiles) -> None:
    """Make a ledger where none is, else check the one that is there and bring it up to date.

    Raises Refusal `LEDGER-DAMAGED`, `LEDGER-FOREIGN`, `LEDGER-NEWER`; a refused file is not written to.
    """
    if not files.ledger.exists():
        if files.log.exists() or files.witness.exists():
            raise Refusal("LEDGER-DAMAGED", what="ledger.db is missing")
        create(files.ledger)
        return
    check_header(files)
    with examining():
        version = _check_inside(files)
        if version < schema.VERSION:
            upgrade(files.ledger, version)


def create(path: Path) -> None:
    """Make an empty ledger of the current version. It appears under its name only when it is whole and on the disk."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    engine = create_engine("sqlite://", creator=lambda: _plain(draft), poolclass=StaticPool)
    with translated(), engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        schema.metadata.create_all(connection)
        for trigger in schema.TRIGGERS:
            connection.exec_driver_sql(trigger)
        connection.execute(schema.alembic_version.insert(), {"version_num": schema.REVISION})
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
        connection.commit()
    engine.dispose()
    draft.chmod(0o600)
    draft.replace(path)
    sync_directory(path.parent)


def upgrade(path: Path, version: int, target: int = schema.VERSION) -> None:
    """Bring an older ledger up to date in one transaction, after a copy of it was put beside it (`ledger.db.1`).

    Whatever fails, the ledger stays as it was.
    """
    from app.store.migrations.run import migrate

    _copy(path, path.with_name(f"{path.name}.{version}"))
    engine = create_engine("sqlite://", creator=lambda: _plain(path), poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            migrate(connection, str(target))
            connection.exec_driver_sql(f"PRAGMA user_version = {target}")
            connection.commit()
    finally:
        engine.dispose()


def sync_directory(directory: Path) -> None:
    """Make names in a directory durable, where the system has such a thing."""
    if os.name == "posix":
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check_header(files: LedgerFiles) -> None:
    """Know a ledger by the first bytes of its file. Raises Refusal `LEDGER-DAMAGED`, `LEDGER-FOREIGN`."""
    # Offsets: https://www.sqlite.org/fileformat.html#the_database_header
    with files.ledger.open("rb") as file:
        header = file.read(_HEADER)
    size = files.ledger.stat().st_size
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise Refusal("LEDGER-DAMAGED", what="the header is not one")
    page_size, pages = struct.unpack_from(">H", header, 16)[0], struct.unpack_from(">I", header, 28)[0]
    application_id = struct.unpack_from(">I", header, 68)[0]
    if application_id != schema.APPLICATION_ID:
        raise Refusal("LEDGER-FOREIGN", what=f"application id {application_id:#010x}")
    logged = files.log.exists() and files.log.stat().st_size > 0
    # A crash while the log moves into the ledger leaves a short ledger that its log completes.
    if not logged and size != pages * (page_size if page_size > 1 else 65536):
        raise Refusal("LEDGER-DAMAGED", what="the file is cut off")


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _copy(source: Path, target: Path) -> None:
    with closing(connect_reading(source)) as old, closing(_plain(target)) as new:
        old.backup(new)
    target.chmod(0o600)


def _check_inside(files: LedgerFiles) -> int:
    # Nobody else is here, so a closed ledger can be read without even a log beside it.
    with closing(connect_reading(files.ledger, alone=not files.log.exists())) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise Refusal("LEDGER-DAMAGED", what=str(found))
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > schema.VERSION:
            raise Refusal("LEDGER-NEWER", found=str(version), known=str(schema.VERSION))
        if version == schema.VERSION:
            _check_tables(connection)
        row = connection.execute(_LAST_ENTRY).fetchone()
        if row is not None:
            terminal, epoch, seq, entry_id, kind, schema_, at, body, prev, digest = row
            last = Entry(terminal, epoch, seq, entry_id, kind, schema_, at, body_text(body), prev, digest)
            if not hash_holds(last):
                raise Refusal("LEDGER-DAMAGED", what=f"entry {seq} is not what was recorded")
        _check_tail(connection, remembered(files.witness))
        return version


def _check_tail(connection: sqlite3.Connection, seen: tuple[int, int, bytes] | None) -> None:
    # An older copy in the ledger's place, or a log that was taken away, leaves a sound ledger without its last sales.
    if seen is not None:
        epoch, seq, digest = seen
        found = connection.execute("SELECT hash FROM journal WHERE epoch = ? AND seq = ?", (epoch, seq)).fetchone()
        if found is None or found[0] != digest:
            raise Refusal("LEDGER-DAMAGED", what=f"entry {seq} was recorded and is missing")


def _check_tables(connection: sqlite3.Connection) -> None:
    for table in schema.metadata.sorted_tables:
        names = ", ".join(f"{table.name}.{column.name}" for column in table.columns)
        try:
            connection.execute(f"SELECT {names} FROM {table.name} LIMIT 0")
        except sqlite3.OperationalError as error:
            raise Refusal("LEDGER-DAMAGED", what=str(error)) from error
