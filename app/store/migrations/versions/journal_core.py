"""The journal and what commits with it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def _int(name: str, **options: Any) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, **options)


def _text(name: str, **options: Any) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, **options)


def _blob(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


def upgrade() -> None:
    """Make the tables of the first ledgers."""
    op.create_table(
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
        sa.PrimaryKeyConstraint("epoch", "seq"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("journal_shift", "journal", ["shift"])
    op.create_index("journal_number", "journal", ["number"], unique=True, sqlite_where=sa.text("number != ''"))
    op.create_index("journal_ref", "journal", ["ref"], sqlite_where=sa.text("ref != ''"))
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER journal_no_{act.lower()} BEFORE {act} ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
        )
    op.create_table(
        "sync_state",
        _int("epoch", primary_key=True),
        _int("acked_seq"),
        _blob("acked_hash"),
        _int("confirmed_seq"),
        sqlite_strict=True,
    )
    op.create_table(
        "intent",
        _int("row", primary_key=True),
        _text("id"),
        _text("kind"),
        _text("ref"),
        _text("state"),
        _int("attempt"),
        _text("detail"),
        _int("at_ms"),
        sa.UniqueConstraint("id"),
        sqlite_strict=True,
    )
    op.create_index("intent_ref", "intent", ["ref"])
    op.create_index("intent_open", "intent", ["row"], sqlite_where=sa.text("state IN ('queued', 'sending', 'unknown')"))
    op.create_table("counter", _int("epoch", primary_key=True), _int("receipts"), sqlite_strict=True)
    op.create_table(
        "stock_delta",
        _int("row", primary_key=True),
        _int("epoch"),
        _int("seq"),
        _text("sku"),
        _text("quantity"),
        sqlite_strict=True,
    )
    op.create_index("stock_delta_sku", "stock_delta", ["sku"])
    op.create_table(
        "shift_total",
        _int("shift"),
        _text("name"),
        _int("amount"),
        sa.PrimaryKeyConstraint("shift", "name"),
        sqlite_strict=True,
    )
    op.create_table(
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
        sqlite_strict=True,
    )
    op.create_index("basket_current", "basket", ["slot"], unique=True, sqlite_where=sa.text("slot = 'current'"))
    op.create_table("setting", _text("key", primary_key=True), _text("value"), sqlite_strict=True)
    op.create_table(
        "terminal",
        _text("id", primary_key=True),
        _text("store"),
        _text("name"),
        _int("epoch"),
        sqlite_strict=True,
    )
