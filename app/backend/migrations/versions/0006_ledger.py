"""What the ledger needs in service."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sale_difference",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("entry", sa.String(length=40), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("told", "ours")),
        sa.Column("terminal", sa.Text(), nullable=False),
        sa.Column("noted_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "entry", "line", "code", name="pk_sale_difference"),
    )
    op.add_column("quarantine", sa.Column("tried", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("quarantine") as table:
        table.drop_column("tried")
    op.drop_table("sale_difference")
