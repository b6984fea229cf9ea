"""Stock's tables. Quantities are in millionths (`_e6`), times in milliseconds since 1970 (`_ms`)."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, number_key, text, whole

# What is where. `version` is the row's place in its store's feed, 0 while a change waits for one; `counted_ms` is the
# moment of the newest count.
stock = Table(
    "stock",
    metadata,
    key("store"),
    key("sku", 200),
    whole("on_hand_e6"),
    *(whole(name, "0") for name in ("reserved_e6", "safety_e6", "version", "changed_ms", "counted_ms")),
    Index(None, "sku", "store"),
    Index(None, "store", "version"),
)

stock_feed = Table("stock_feed", metadata, key("store"), whole("n"))

# Every change of what is on hand. `moved_ms` is when the goods moved, `booked_ms` when it was heard here; `reference`
# is the document behind it: the journal entry, the count, the transfer, the order line.
stock_movement = Table(
    "stock_movement",
    metadata,
    key("store"),
    key("sku", 200),
    number_key("moved_ms"),
    key("id"),
    whole("delta_e6"),
    text("reason"),
    text("reference"),
    text("actor"),
    whole("booked_ms"),
)

# What was written by hand or by a channel, so that the same id is answered the same.
stock_document = Table(
    "stock_document",
    metadata,
    key("store"),
    key("id"),
    text("kind"),
    Column("content", LargeBinary, nullable=False),
    text("answer"),
    text("actor"),
    whole("booked_ms"),
)

# One row per order line. What was asked is held, has left, or was let go: asked = held + collected + released.
reservation = Table(
    "reservation",
    metadata,
    key("store"),
    key("order_line"),
    text("sku"),
    text("state"),
    *(whole(name) for name in ("asked_e6", "held_e6", "collected_e6", "until_ms", "changed_ms")),
    Index(None, "state", "until_ms"),
)

# Goods on their way between stores, kept with the sending store; `received_e6` is filled in when they arrive.
transfer = Table(
    "transfer",
    metadata,
    key("store"),
    key("id"),
    text("receiver"),
    text("state"),
    whole("sent_ms"),
    whole("received_ms", "0"),
    Index(None, "receiver", "state"),
)

transfer_line = Table(
    "transfer_line",
    metadata,
    key("store"),
    key("transfer"),
    key("sku", 200),
    whole("sent_e6"),
    whole("received_e6", "0"),
)
