"""The channels' keys and the audit."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, number_key, text, whole

# The same on every shard: a channel sells for the whole retailer

channel = Table("channel", metadata, key("id"), text("name"), whole("made_ms"))

channel_key = Table(
    "channel_key",
    metadata,
    key("id"),
    text("channel"),
    Column("verifier", LargeBinary, nullable=False),
    text("scopes"),
    whole("made_ms"),
    Column("ends_ms", BigInteger),
    whole("seen_ms", "0"),
    Index(None, "channel"),
)

audit = Table(
    "audit",
    metadata,
    key("store"),
    key("id"),
    whole("at_ms"),
    text("actor_kind"),
    text("actor"),
    text("device"),
    text("act"),
    text("object_kind"),
    text("object_id"),
    text("detail"),
    Column("part", BigInteger),
    Column("place", BigInteger),
    Index(None, "store", "part", "place"),
    Index(None, "store", "object_kind", "object_id"),
)

audit_part = Table(
    "audit_part",
    metadata,
    key("store"),
    number_key("n"),
    whole("acts"),
    Column("prev", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    whole("sealed_ms"),
)
