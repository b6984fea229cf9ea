"""How often an order's pickup pass was replaced."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TABLE = "order_pass"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_order_pass"),
    )


def downgrade() -> None:
    op.drop_table(TABLE)
