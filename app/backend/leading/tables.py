"""The lead of stores. Times are in milliseconds since 1970 (`_ms`), 0 for what has not happened."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Table

from app.backend.columns import key, metadata, text, whole

# The last lease of each store; it runs while `ended_ms` is 0. `marked` is the till that shall lead, empty for the first
# that was enrolled; `name` is the leader's, `address` and `certificate` are where and as whom it answers in the store.
store_leader = Table(
    "store_leader",
    metadata,
    key("store"),
    *(text(name, "") for name in ("marked", "terminal", "name", "address", "certificate", "ended_by")),
    *(whole(name, "0") for name in ("fence", "until_ms", "contact_ms", "ended_ms")),
)

# What the leader is asked to leave to the backend. `promised`: it will not hand the fulfilment over as it is at
# `version`, so that `device` may be told yes by the backend.
leader_note = Table(
    "leader_note",
    metadata,
    key("store"),
    key("fulfilment"),
    text("device"),
    *(whole(name) for name in ("version", "fence", "at_ms")),
    Column("promised", Boolean, nullable=False),
)

# Handovers that cannot both be true, each with both sides as JSON; `id` is the second handover's.
pickup_conflict = Table(
    "pickup_conflict",
    metadata,
    key("store"),
    key("id"),
    *(text(name) for name in ("order_id", "fulfilment", "code", "known", "told")),
    whole("at_ms"),
    Index(None, "store", "at_ms"),
)
