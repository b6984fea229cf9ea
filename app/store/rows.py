"""Entries as the journal's table holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.store import schema
from app.wire.entry import Entry

_J = schema.journal.c
ENTRY_COLUMNS = (_J.epoch, _J.seq, _J.id, _J.kind, _J.schema, _J.at, _J.body, _J.prev, _J.hash)


def as_entry(terminal: str, row: Sequence[Any]) -> Entry:
    """An entry from a row that begins with `ENTRY_COLUMNS`."""
    epoch, seq, entry_id, kind, version, at, body, prev, digest = row[: len(ENTRY_COLUMNS)]
    return Entry(terminal, epoch, seq, entry_id, kind, version, at, body_text(body), prev, digest)


def body_text(raw: bytes) -> str:
    """A body's text. Bytes that were never one give a text whose hash does not hold."""
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")
