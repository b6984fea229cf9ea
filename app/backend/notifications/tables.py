"""Messages to customers. Times are in milliseconds since 1970 (`_ms`)."""

from __future__ import annotations

from sqlalchemy import Index, Table

from app.backend.columns import key, metadata, text, whole

# `id` is the event's that the message tells of, or the caller's who asked for it: one message each. `holder` has it in
# hand until `until_ms`; `facts` are what the template is filled with.
message = Table(
    "message",
    metadata,
    key("store"),
    key("id"),
    text("kind"),
    text("object_kind"),
    text("object_id"),
    text("address"),
    text("language"),
    text("facts"),
    text("state"),
    text("reason"),
    text("holder"),
    *(whole(name) for name in ("tries", "queued_ms", "due_ms", "until_ms", "expires_ms", "changed_ms")),
    Index(None, "state", "due_ms"),
    Index(None, "store", "object_kind", "object_id"),
)
