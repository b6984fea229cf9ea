"""Orders' tables. Quantities are in millionths (`_e6`), amounts in minor units, times in milliseconds since 1970.

What a store works on is led by the store and lives on its shard; what belongs to the whole order (its head, its
payments, where its parts are) is led by the order's id, the second distribution.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, number_key, text, whole

# The whole order. `home` is the store whose outbox tells of it; `paid` is net of refunds; `changed_n` is its place in
# the channel's list. `content` is the hash of what was asked for, so that the same id is answered the same.
order_head = Table(
    "order_head",
    metadata,
    key("id"),
    *(text(name) for name in ("home", "channel", "number", "code", "customer", "contact", "terms", "currency")),
    *(whole(name) for name in ("version", "placed_ms", "total", "worth", "handed", "paid", "changed_n", "changed_ms")),
    Column("content", LargeBinary, nullable=False),
    Index(None, "channel", "changed_n"),
    Index(None, "customer", "placed_ms"),
)

order_code = Table("order_code", metadata, key("code", 8), text("order_id"))

# How many passes of an order were replaced; none is as good as nought.
order_pass = Table("order_pass", metadata, key("order_id"), whole("n"))

# Who may collect for the owner: the n-th that was named. `code` is theirs alone; `ended_ms` is 0 while they may.
order_delegate = Table(
    "order_delegate",
    metadata,
    key("order_id"),
    number_key("n"),
    *(text(name) for name in ("id", "name", "code")),
    *(whole(name) for name in ("since_ms", "ended_ms")),
)

# Somebody without a pass wants to collect, and the owner is asked. `fulfilment` is what they want.
order_question = Table(
    "order_question",
    metadata,
    key("order_id"),
    key("id"),
    *(text(name) for name in ("store", "terminal", "fulfilment", "answer")),
    *(whole(name) for name in ("asked_ms", "until_ms")),
)

order_place = Table("order_place", metadata, key("order_id"), key("fulfilment"), text("store"))

order_payment = Table(
    "order_payment",
    metadata,
    key("order_id"),
    key("id"),
    *(text(name) for name in ("state", "method", "reference", "currency")),
    *(whole(name) for name in ("amount", "at_ms")),
    text("actor"),
)

# `due_ms` is when the clock looks at it next; `changed_n` its place in the store's list.
order_fulfilment = Table(
    "order_fulfilment",
    metadata,
    key("store"),
    key("id"),
    *(text(name) for name in ("order_id", "way", "state", "bin", "told", "lock", "handed")),
    *(whole(name) for name in ("version", "fee", "reminders", "changed_n")),
    *(whole(f"{name}_ms") for name in ("placed", "since", "hold", "pay_by", "accepted", "ready", "hold_until")),
    Column("extended", Boolean, nullable=False),
    Column("due_ms", BigInteger),
    Index(None, "store", "changed_n"),
    Index(None, "store", "ready_ms"),
    Index(None, "due_ms"),
)

# `hold_n` counts the reservations that were made for the line one after another.
order_line = Table(
    "order_line",
    metadata,
    key("store"),
    key("id"),
    *(text(name) for name in ("fulfilment", "sku", "name", "unit", "replaces")),
    whole("place"),
    whole("amount"),
    *(
        whole(f"{name}_e6")
        for name in (
            *("ordered", "cancelled", "moved", "substituted", "short", "missing", "damaged"),
            *("picked", "collected", "refused", "shelved"),
        )
    ),
    whole("hold_n", "0"),
    Index(None, "store", "fulfilment"),
    Index(None, "store", "sku"),
)

# What happened, one row for each version. `before` is the fulfilment as it was, for an undo.
order_event = Table(
    "order_event",
    metadata,
    key("store"),
    key("fulfilment"),
    number_key("version"),
    *(text(name) for name in ("order_id", "act", "state", "actor_kind", "actor", "person", "name", "device")),
    *(text(name) for name in ("told_at", "reason", "detail", "before")),
    whole("at_ms"),
    Column("undone", Boolean, nullable=False),
    Index(None, "store", "order_id"),
    Index(None, "store", "at_ms"),
)

order_command = Table(
    "order_command",
    metadata,
    key("store"),
    key("id"),
    Column("content", LargeBinary, nullable=False),
    text("answer"),
    whole("at_ms"),
)

# The last number given out in a list; a writing transaction holds its row until it commits.
order_count = Table("order_count", metadata, key("list", 80), whole("n"))
