"""Events, how far each follower has read them, and the webhooks that carry them out of the house."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Table

from app.backend.columns import key, metadata, number_key, text, whole

event = Table(
    "event",
    metadata,
    key("store"),
    key("object_kind"),
    key("object_id", 200),
    number_key("n"),
    text("id"),
    text("kind"),
    whole("at_ms"),
    text("body"),
    Column("seq", BigInteger),
    Index(None, "seq"),
    Index(None, "id"),
)

event_cursor = Table("event_cursor", metadata, key("follower"), whole("seq"))

endpoint = Table(
    "endpoint",
    metadata,
    key("channel"),
    key("id"),
    text("url"),
    text("kinds"),
    text("state"),
    text("reason"),
    whole("made_ms"),
    whole("seq"),
    whole("secret_n"),
    whole("old_secret_until_ms"),
    whole("failures"),
    whole("failing_since_ms"),
    whole("rest_until_ms"),
    whole("delivered_ms"),
    text("last_answer"),
)

delivery = Table(
    "delivery",
    metadata,
    key("endpoint"),
    number_key("seq"),
    text("store"),
    text("object_kind"),
    text("object_id"),
    text("state"),
    whole("tries"),
    whole("first_ms"),
    whole("due_ms"),
    whole("lease_until_ms"),
    text("lease_by"),
    text("last_answer"),
    Index(None, "endpoint", "state", "due_ms"),
    Index(None, "endpoint", "object_kind", "object_id", "seq"),
)
