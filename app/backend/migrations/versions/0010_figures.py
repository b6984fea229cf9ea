"""Figures of all stores are counted by the day of the sale, whatever the store."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

INDEX = "ix_sale_business_date_store"


def upgrade() -> None:
    op.create_index(INDEX, "sale", ["business_date", "store"])


def downgrade() -> None:
    op.drop_index(INDEX, table_name="sale")
