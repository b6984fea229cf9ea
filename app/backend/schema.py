"""The tables. Primary keys are led by store and terminal, so that a store can live on a shard of its own.

Money is in minor units, quantities in millionths (`_e6`), times in milliseconds since 1970 (`_ms`) or as the text that
was
recorded. Journal bodies are kept as the bytes that were hashed.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key(name: str, length: int = 40) -> Column[str]:
    return Column(name, String(length), primary_key=True)


def _number_key(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


def _text(name: str, default: str | None = None) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _whole(name: str, default: str | None = None) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default=default)


# Stores and terminals

store = Table("store", metadata, _key("id"), _text("name"), _text("currency"))

slot = Table(
    "slot",
    metadata,
    _key("selector", 8),
    Column("verifier", LargeBinary, nullable=False),
    _text("store"),
    _text("name"),
    _text("short"),
    _text("shape"),
    _whole("expires_ms"),
    _whole("tries", "0"),
    Column("terminal", Text),
)

terminal = Table(
    "terminal",
    metadata,
    _key("id"),
    _text("store"),
    _text("name"),
    _text("short"),
    _text("shape"),
    Column("public_key", LargeBinary, nullable=False),
    _whole("epoch"),
    Column("revoked", Boolean, nullable=False),
    _text("app"),
    _whole("seen_ms"),
)

nonce = Table(
    "nonce",
    metadata,
    _key("terminal"),
    Column("nonce", LargeBinary, primary_key=True),
    _whole("expires_ms"),
)

# The ledger: what terminals recorded, as they recorded it

ledger_cursor = Table(
    "ledger_cursor",
    metadata,
    _key("store"),
    _key("terminal"),
    _number_key("epoch"),
    _whole("acked_seq"),
    Column("acked_hash", LargeBinary, nullable=False),
    Column("frozen", Boolean, nullable=False),
)

ledger_entry = Table(
    "ledger_entry",
    metadata,
    _key("store"),
    _key("terminal"),
    _number_key("epoch"),
    _number_key("seq"),
    _text("id"),
    _text("kind"),
    _whole("schema"),
    _text("at"),
    Column("body", LargeBinary, nullable=False),
    Column("prev", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    _whole("received_ms"),
    _text("status"),
    _text("codes"),
)

ledger_id = Table(
    "ledger_id",
    metadata,
    _key("store"),
    _key("id"),
    _text("terminal"),
    _whole("epoch"),
    _whole("seq"),
    Column("content", LargeBinary, nullable=False),
)

ledger_fork = Table(
    "ledger_fork",
    metadata,
    _key("store"),
    _key("terminal"),
    _number_key("epoch"),
    _number_key("seq"),
    Column("hash", LargeBinary, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    _whole("received_ms"),
)

quarantine = Table(
    "quarantine",
    metadata,
    _key("store"),
    _key("terminal"),
    _number_key("epoch"),
    _number_key("seq"),
    _text("reason"),
    _text("detail"),
    _whole("shift"),
    _text("figure"),
    Column("amount", BigInteger),
    _whole("since_ms"),
)

alarm = Table(
    "alarm",
    metadata,
    _key("store"),
    _key("id"),
    _text("terminal"),
    _whole("epoch"),
    _whole("seq"),
    _text("kind"),
    _whole("since_ms"),
)

# What reports are made of: projected from the ledger, can be made again from it at any time

sale = Table(
    "sale",
    metadata,
    _key("store"),
    _key("id"),
    _text("terminal"),
    _whole("epoch"),
    _whole("seq"),
    _text("kind"),
    _text("number"),
    _whole("shift"),
    _text("business_date"),
    _text("at"),
    _text("cashier_id"),
    _text("currency"),
    *(_whole(name) for name in ("net", "tax", "gross", "deposits", "rounding", "total", "saved", "pieces")),
    _text("original"),
    Column("training", Boolean, nullable=False),
    Index(None, "store", "terminal", "shift"),
    Index(None, "store", "number"),
    Index(None, "store", "business_date"),
    Index(None, "store", "original"),
)

sale_line = Table(
    "sale_line",
    metadata,
    _key("store"),
    _key("sale"),
    _number_key("line"),
    _text("sku"),
    _text("gtin"),
    _text("name"),
    _whole("quantity_e6"),
    _text("unit"),
    *(_whole(name) for name in ("unit_price", "amount", "net", "tax", "gross", "deposit")),
    _text("tax_class"),
    _whole("returned_of"),
    Index(None, "store", "sku"),
)

sale_tax = Table(
    "sale_tax",
    metadata,
    _key("store"),
    _key("sale"),
    _number_key("place"),
    _text("tax_class"),
    _text("rate"),
    *(_whole(name) for name in ("net", "tax", "gross")),
)

sale_tender = Table(
    "sale_tender",
    metadata,
    _key("store"),
    _key("sale"),
    _number_key("place"),
    _text("kind"),
    *(_whole(name) for name in ("amount", "given", "change")),
)

shift = Table(
    "shift",
    metadata,
    _key("store"),
    _key("terminal"),
    _number_key("number"),
    _text("business_date"),
    _text("currency"),
    _text("opened_at"),
    _whole("float"),
    Column("closed_at", Text),
    Column("expected", BigInteger),
    Column("counted", BigInteger),
    Column("difference", BigInteger),
    Column("left", BigInteger),
    _whole("opened_epoch"),
    _whole("opened_seq"),
)

cash_movement = Table(
    "cash_movement",
    metadata,
    _key("store"),
    _key("id"),
    _text("terminal"),
    _whole("shift"),
    _text("kind"),
    _whole("amount"),
    _text("at"),
    Index(None, "store", "terminal", "shift"),
)

stock = Table("stock", metadata, _key("store"), _key("sku", 200), _whole("on_hand_e6"))

# Feeds: what terminals pull

feed = Table("feed", metadata, _key("name"), _whole("n"))

feed_record = Table(
    "feed_record",
    metadata,
    _key("feed"),
    _key("kind"),
    _key("key", 200),
    _whole("seq"),
    Column("body", Text),
    Index(None, "feed", "seq", unique=True),
)
