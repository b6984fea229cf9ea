"""The border of the database: what SQLite says becomes a refusal or an outage, and nothing of it passes further."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.domain.refusals import Outage, Refusal

_OUTAGES = {
    sqlite3.SQLITE_FULL: "DISK-FULL",
    sqlite3.SQLITE_IOERR: "DISK-IO",
    sqlite3.SQLITE_READONLY: "DISK-READ-ONLY",
    sqlite3.SQLITE_CANTOPEN: "DISK-CANNOT-OPEN",
    sqlite3.SQLITE_PERM: "DISK-CANNOT-OPEN",
}
_REFUSALS = {
    sqlite3.SQLITE_CORRUPT: "LEDGER-DAMAGED",
    sqlite3.SQLITE_NOTADB: "LEDGER-DAMAGED",
    sqlite3.SQLITE_BUSY: "TERMINAL-IN-USE",
    sqlite3.SQLITE_LOCKED: "TERMINAL-IN-USE",
}


@contextmanager
def translated() -> Iterator[None]:
    """Run database work; what a person or the environment can cause leaves as Refusal or Outage, a bug as it is."""
    try:
        yield
    except DBAPIError as error:
        found = _meaning(error.orig)
        if found is None:
            raise
        raise found from error
    except sqlite3.Error as error:
        found = _meaning(error)
        if found is None:
            raise
        raise found from error


@contextmanager
def examining() -> Iterator[None]:
    """`translated`, for reading a file that may hold anything."""
    with translated():
        try:
            yield
        except UnicodeDecodeError as error:
            # The driver fails on SQLite's own message when the message quotes a damaged name.
            raise Refusal("LEDGER-DAMAGED", what=str(error)) from error


def _meaning(error: BaseException | None) -> Refusal | Outage | None:
    # The low byte is the primary result code: https://www.sqlite.org/rescode.html
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in _OUTAGES:
        return Outage(_OUTAGES[primary], str(error))
    if primary in _REFUSALS:
        return Refusal(_REFUSALS[primary], what=str(error))
    return None
