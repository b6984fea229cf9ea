"""The ledger's, the stores' and the feeds' tables, with keys led by store: a store can live on a shard of its own.

Money is in minor units, quantities in millionths (`_e6`), times in milliseconds since 1970 (`_ms`) or as the text that
was recorded. Journal bodies are kept as the bytes that were hashed.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Double, Index, LargeBinary, Table, Text

from app.backend.columns import key, metadata, number_key, text, whole

# Stores and terminals

store = Table(
    "store",
    metadata,
    key("id"),
    text("name"),
    text("currency"),
    text("address", ""),
    text("opening", ""),
    text("gate", ""),
    Column("latitude", Double),
    Column("longitude", Double),
)

slot = Table(
    "slot",
    metadata,
    key("selector", 8),
    Column("verifier", LargeBinary, nullable=False),
    text("store"),
    text("name"),
    text("short"),
    text("shape"),
    whole("expires_ms"),
    whole("tries", "0"),
    Column("terminal", Text),
)

terminal = Table(
    "terminal",
    metadata,
    key("id"),
    text("store"),
    text("name"),
    text("short"),
    text("shape"),
    Column("public_key", LargeBinary, nullable=False),
    whole("epoch"),
    Column("revoked", Boolean, nullable=False),
    text("app"),
    whole("seen_ms"),
)

nonce = Table(
    "nonce",
    metadata,
    key("terminal"),
    Column("nonce", LargeBinary, primary_key=True),
    whole("expires_ms"),
)

# The ledger: what terminals recorded, as they recorded it

ledger_cursor = Table(
    "ledger_cursor",
    metadata,
    key("store"),
    key("terminal"),
    number_key("epoch"),
    whole("acked_seq"),
    Column("acked_hash", LargeBinary, nullable=False),
    Column("frozen", Boolean, nullable=False),
)

ledger_entry = Table(
    "ledger_entry",
    metadata,
    key("store"),
    key("terminal"),
    number_key("epoch"),
    number_key("seq"),
    text("id"),
    text("kind"),
    whole("schema"),
    text("at"),
    Column("body", LargeBinary, nullable=False),
    Column("prev", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    whole("received_ms"),
    text("status"),
    text("codes"),
)

ledger_id = Table(
    "ledger_id",
    metadata,
    key("store"),
    key("id"),
    text("terminal"),
    whole("epoch"),
    whole("seq"),
    Column("content", LargeBinary, nullable=False),
)

ledger_fork = Table(
    "ledger_fork",
    metadata,
    key("store"),
    key("terminal"),
    number_key("epoch"),
    number_key("seq"),
    Column("hash", LargeBinary, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    whole("received_ms"),
)

quarantine = Table(
    "quarantine",
    metadata,
    key("store"),
    key("terminal"),
    number_key("epoch"),
    number_key("seq"),
    text("reason"),
    text("detail"),
    whole("shift"),
    text("figure"),
    Column("amount", BigInteger),
    whole("since_ms"),
    text("tried", ""),
)

alarm = Table(
    "alarm",
    metadata,
    key("store"),
    key("id"),
    text("terminal"),
    whole("epoch"),
    whole("seq"),
    text("kind"),
    whole("since_ms"),
)

# What reports are made of: projected from the ledger, can be made again from it at any time

sale = Table(
    "sale",
    metadata,
    key("store"),
    key("id"),
    text("terminal"),
    whole("epoch"),
    whole("seq"),
    text("kind"),
    text("number"),
    whole("shift"),
    text("business_date"),
    text("at"),
    text("cashier_id"),
    text("currency"),
    *(whole(name) for name in ("net", "tax", "gross", "deposits", "rounding", "total", "saved", "pieces")),
    text("original"),
    Column("training", Boolean, nullable=False),
    Index(None, "store", "terminal", "shift"),
    Index(None, "store", "number"),
    Index(None, "store", "business_date"),
    Index(None, "business_date", "store"),
    Index(None, "store", "original"),
)

sale_line = Table(
    "sale_line",
    metadata,
    key("store"),
    key("sale"),
    number_key("line"),
    text("sku"),
    text("gtin"),
    text("name"),
    whole("quantity_e6"),
    text("unit"),
    *(whole(name) for name in ("unit_price", "amount", "net", "tax", "gross", "deposit")),
    text("tax_class"),
    whole("returned_of"),
    Index(None, "store", "sku"),
)

sale_tax = Table(
    "sale_tax",
    metadata,
    key("store"),
    key("sale"),
    number_key("place"),
    text("tax_class"),
    text("rate"),
    *(whole(name) for name in ("net", "tax", "gross")),
)

sale_tender = Table(
    "sale_tender",
    metadata,
    key("store"),
    key("sale"),
    number_key("place"),
    text("kind"),
    *(whole(name) for name in ("amount", "given", "change")),
)

shift = Table(
    "shift",
    metadata,
    key("store"),
    key("terminal"),
    number_key("number"),
    text("business_date"),
    text("currency"),
    text("opened_at"),
    whole("float"),
    Column("closed_at", Text),
    Column("expected", BigInteger),
    Column("counted", BigInteger),
    Column("difference", BigInteger),
    Column("left", BigInteger),
    whole("opened_epoch"),
    whole("opened_seq"),
)

cash_movement = Table(
    "cash_movement",
    metadata,
    key("store"),
    key("id"),
    text("terminal"),
    whole("shift"),
    text("kind"),
    whole("amount"),
    text("at"),
    Index(None, "store", "terminal", "shift"),
)

# Feeds: what terminals pull. `pruned` is the number of the last tombstone that is no longer kept.

feed = Table("feed", metadata, key("name"), whole("n"), whole("pruned", "0"))

feed_record = Table(
    "feed_record",
    metadata,
    key("feed"),
    key("kind"),
    key("key", 200),
    whole("seq"),
    Column("body", Text),
    whole("at_ms", "0"),
    Index(None, "feed", "seq", unique=True),
)
_GONE = feed_record.c.body.is_(None)
Index("ix_feed_record_gone", feed_record.c.feed, feed_record.c.at_ms, sqlite_where=_GONE, postgresql_where=_GONE)
