"""Tasks of stores. Times are in milliseconds since 1970 (`_ms`), 0 for what has not happened."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, text, whole

# `person` and `name` are who accepted it, `content` the hash of what was asked for, `changed_n` its place in the
# store's list.
store_task = Table(
    "store_task",
    metadata,
    key("store"),
    key("id"),
    *(text(name) for name in ("kind", "state", "terminal", "place", "order_id", "code", "text_code", "person", "name")),
    Column("content", LargeBinary, nullable=False),
    *(whole(name) for name in ("at_ms", "accepted_ms", "done_ms", "changed_n")),
    Index(None, "store", "changed_n"),
    Index(None, "state", "done_ms"),
)
