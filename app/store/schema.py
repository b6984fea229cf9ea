"""The tables of the ledger. A change here needs a revision in `migrations/versions`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

VERSION = 3
REVISION = str(VERSION)
APPLICATION_ID = 0x4F4D4C31  # "OML1" in the file's header: this is an Omnitill ledger

metadata = MetaData()


def _table(name: str, *parts: Any, **options: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, **options)


def _int(name: str, **options: Any) -> Column[int]:
    return Column(name, Integer, nullable=False, **options)


def _text(name: str, **options: Any) -> Column[str]:
    return Column(name, Text, nullable=False, **options)


def _blob(name: str) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=False)


# Facts. `shift`, `number` and `ref` are for finding entries again and are not under the hash. `body` is UTF-8.
journal = _table(
    "journal",
    _int("epoch"),
    _int("seq"),
    _text("id"),
    _text("kind"),
    _int("schema"),
    _text("at"),
    _blob("body"),
    _blob("prev"),
    _blob("hash"),
    _int("shift"),
    _text("number"),
    _text("ref"),
    PrimaryKeyConstraint("epoch", "seq"),
    UniqueConstraint("id"),
)
Index("journal_number", journal.c.number, unique=True, sqlite_where=journal.c.number != "")
Index("journal_ref", journal.c.ref, sqlite_where=journal.c.ref != "")
# Most entries are sales: they are found in the journal's own order, and need not be written down once more for it.
NO_SALE = text("kind <> 'sale'")
Index("journal_kind", journal.c.kind, journal.c.epoch, journal.c.seq, sqlite_where=NO_SALE)

# How far the backend has come, per epoch.
sync_state = _table(
    "sync_state",
    _int("epoch", primary_key=True),
    _int("acked_seq"),
    _blob("acked_hash"),
    _int("confirmed_seq"),
)

# What the backend said of an entry, when it was more than "ok". `codes` is a JSON list.
result = _table(
    "result",
    _int("epoch"),
    _int("seq"),
    _text("status"),
    _text("codes"),
    PrimaryKeyConstraint("epoch", "seq"),
    ForeignKeyConstraint(["epoch", "seq"], ["journal.epoch", "journal.seq"]),
)

# Effects on the outside world that follow an entry. `ref` is the entry's id, `detail` JSON.
intent = _table(
    "intent",
    _int("row", primary_key=True),
    _text("id"),
    _text("kind"),
    _text("ref"),
    _text("state"),
    _int("attempt"),
    _text("detail"),
    _int("at_ms"),
    UniqueConstraint("id"),
)
Index("intent_ref", intent.c.ref)
Index("intent_open", intent.c.row, sqlite_where=intent.c.state.in_(["queued", "sending", "unknown"]))

# The last receipt number issued, per epoch.
counter = _table("counter", _int("epoch", primary_key=True), _int("receipts"))

# What entries do to local stock until the backend's figures contain it. `quantity` is a decimal.
stock_delta = _table(
    "stock_delta",
    _text("sku"),
    _int("epoch"),
    _int("seq"),
    _int("place"),
    _text("quantity"),
    PrimaryKeyConstraint("sku", "epoch", "seq", "place"),
    sqlite_with_rowid=False,
)

shift_total = _table(
    "shift_total",
    _int("shift"),
    _text("name"),
    _int("amount"),
    PrimaryKeyConstraint("shift", "name"),
)

# The basket at the counter and the parked ones; `slot` is "current" or "parked".
basket = _table(
    "basket",
    _text("id", primary_key=True),
    _text("slot"),
    _text("body"),
    _text("owner"),
    _text("at"),
    _int("total"),
    _text("currency"),
    _int("pieces"),
    _text("title"),
    sqlite_with_rowid=False,
)
Index("basket_current", basket.c.slot, unique=True, sqlite_where=basket.c.slot == "current")

setting = _table("setting", _text("key", primary_key=True), _text("value"))

# Who works here. `badge` is keyed like the PIN, empty without one.
person = _table(
    "person",
    _text("id", primary_key=True),
    _text("name"),
    _text("role"),
    _text("verifier"),
    _text("badge"),
    _int("tries"),
    _int("locked_at_ms"),
)
Index("person_badge", person.c.badge, unique=True, sqlite_where=person.c.badge != "")

# This installation, one row.
terminal = _table(
    "terminal",
    _text("id", primary_key=True),
    _text("store"),
    _text("name"),
    _int("epoch"),
)

# Alembic's own table, in Alembic's own shape, so that a fresh ledger needs no Alembic.
alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

TRIGGERS = tuple(
    f"CREATE TRIGGER journal_no_{act.lower()} BEFORE {act} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    for act in ("UPDATE", "DELETE")
)
