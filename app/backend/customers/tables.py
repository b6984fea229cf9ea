"""The tables of customers, keyed by customer: what is known of a person is in one place, and can be erased there."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, LargeBinary, String, Table
from sqlalchemy.dialects.postgresql import VARCHAR

from app.backend.columns import key, metadata, text, whole

LONGEST_TERM = 200
# Compared by code points on both engines: a prefix is then a range of the index.
_TERM = String(LONGEST_TERM).with_variant(VARCHAR(LONGEST_TERM, collation="C"), "postgresql")

customer = Table(
    "customer",
    metadata,
    key("id"),
    *(text(name) for name in ("name", "phone", "email", "card", "language", "address", "tax_id")),
    text("state"),
    text("merged_into"),
    text("store"),
    whole("revision"),
    whole("created_ms"),
    whole("changed_ms"),
    Index(None, "merged_into"),
)

customer_term = Table(
    "customer_term",
    metadata,
    key("kind", 10),
    Column("term", _TERM, primary_key=True),
    key("customer"),
    Index(None, "customer"),
)

customer_write = Table(
    "customer_write",
    metadata,
    key("customer"),
    key("id"),
    text("kind"),
    Column("content", LargeBinary, nullable=False),
    text("actor_kind"),
    text("actor"),
    text("store"),
    whole("at_ms"),
)

customer_change = Table(
    "customer_change",
    metadata,
    key("customer"),
    key("write"),
    key("field"),
    text("old"),
    text("new"),
    whole("revision"),
)

consent = Table(
    "consent",
    metadata,
    key("customer"),
    key("purpose"),
    Column("granted", Boolean, nullable=False),
    whole("at_ms"),
    text("source"),
)

consent_event = Table(
    "consent_event",
    metadata,
    key("customer"),
    key("id"),
    text("purpose"),
    Column("granted", Boolean, nullable=False),
    text("source"),
    whole("at_ms"),
    whole("received_ms"),
)

customer_note = Table(
    "customer_note",
    metadata,
    key("customer"),
    key("id"),
    text("kind"),
    text("text"),
    text("actor_kind"),
    text("actor"),
    text("store"),
    whole("at_ms"),
    Index(None, "customer", "at_ms"),
)

customer_purchase = Table(
    "customer_purchase",
    metadata,
    key("customer"),
    key("sale"),
    text("store"),
    text("kind"),
    text("number"),
    whole("total"),
    text("currency"),
    whole("at_ms"),
    Index(None, "customer", "at_ms"),
)

wish_list = Table(
    "wish_list",
    metadata,
    key("id"),
    text("customer"),
    text("name"),
    text("store"),
    whole("made_ms"),
    whole("expires_ms"),
    Index(None, "customer"),
    Index(None, "expires_ms"),
)

wish_line = Table(
    "wish_line",
    metadata,
    key("list"),
    key("sku", 200),
    whole("quantity_e6"),
    whole("price"),
    text("currency"),
    whole("seen_ms"),
    Column("waiting", Boolean, nullable=False),
    whole("checked_ms"),
    Index(None, "waiting", "checked_ms"),
)

segment = Table(
    "segment",
    metadata,
    key("id"),
    text("name"),
    text("rule"),
    whole("changed_ms"),
)
