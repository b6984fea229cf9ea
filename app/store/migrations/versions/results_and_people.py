"""What the backend said of entries, who works here, and a quick way to the last entries of a kind."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and the index."""
    op.create_table(
        "result",
        sa.Column("epoch", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("codes", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("epoch", "seq"),
        sa.ForeignKeyConstraint(["epoch", "seq"], ["journal.epoch", "journal.seq"]),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("verifier", sa.Text, nullable=False),
        sa.Column("badge", sa.Text, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("locked_at_ms", sa.Integer, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("person_badge", "person", ["badge"], unique=True, sqlite_where=sa.text("badge != ''"))
    op.create_index("journal_kind", "journal", ["kind", "epoch", "seq"])
