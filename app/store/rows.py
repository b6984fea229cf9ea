"""Entries as the journal's table holds them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from app.store import schema
from app.wire.entry import Entry

_J = schema.journal.c
ENTRY_COLUMNS = (_J.epoch, _J.seq, _J.id, _J.kind, _J.schema, _J.at, _J.body, _J.prev, _J.hash)


def as_entry(terminal: str, row: Row[*tuple[Any, ...]]) -> Entry:
    """An entry from a row of `ENTRY_COLUMNS`."""
    body = body_text(row.body)
    return Entry(terminal, row.epoch, row.seq, row.id, row.kind, row.schema, row.at, body, row.prev, row.hash)


def body_text(raw: bytes) -> str:
    """A body's text. Bytes that were never one give a text whose hash does not hold."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")
