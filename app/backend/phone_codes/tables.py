"""One-time codes that were asked for. Times are in milliseconds since 1970 (`_ms`), 0 for never."""

from __future__ import annotations

from sqlalchemy import Index, Table

from app.backend.columns import key, metadata, text, whole

# `who` stands for a phone, or names an order; neither the phone nor the code is kept. A code is `wanted` until the
# clock has seen to it, then `sent`, or `silent` where there is nobody to send it to.
phone_code = Table(
    "phone_code",
    metadata,
    key("store"),
    key("id"),
    *(text(name) for name in ("terminal", "who", "state")),
    *(whole(name) for name in ("tries", "at_ms", "until_ms", "used_ms")),
    Index(None, "store", "who", "at_ms"),
    Index(None, "state", "at_ms"),
)
