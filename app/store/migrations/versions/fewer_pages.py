"""Fewer places to write at every sale: a sale waits until each has reached the disk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Keep deltas and baskets in the order of their keys alone, and index no sale by what every sale has alike."""
    op.drop_index("journal_shift")
    op.drop_index("journal_kind")
    op.create_index("journal_kind", "journal", ["kind", "epoch", "seq"], sqlite_where=sa.text("kind <> 'sale'"))
    op.drop_index("stock_delta_sku")
    op.rename_table("stock_delta", "stock_delta_2")
    op.create_table(
        "stock_delta",
        sa.Column("sku", sa.Text, nullable=False),
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("quantity", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("sku", "epoch", "seq", "place"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO stock_delta SELECT sku, epoch, seq, row, quantity FROM stock_delta_2")
    op.drop_table("stock_delta_2")
    op.drop_index("basket_current")
    op.rename_table("basket", "basket_2")
    op.create_table(
        "basket",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("slot", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("total", sa.Integer, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("pieces", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO basket SELECT id, slot, body, owner, at, total, currency, pieces, title FROM basket_2")
    op.drop_table("basket_2")
    op.create_index("basket_current", "basket", ["slot"], unique=True, sqlite_where=sa.text("slot = 'current'"))
