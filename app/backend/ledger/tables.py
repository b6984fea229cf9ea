"""Tables of the ledger in service, beside those that the journals themselves are kept in."""

from __future__ import annotations

from sqlalchemy import Table

from app.backend.columns import key, metadata, number_key, text, whole

# A figure of a record that would have been another one here. What was told stands: the customer paid it.
sale_difference = Table(
    "sale_difference",
    metadata,
    key("store"),
    key("entry"),
    number_key("line"),
    key("code"),
    whole("told"),
    whole("ours"),
    text("terminal"),
    whole("noted_ms"),
)
