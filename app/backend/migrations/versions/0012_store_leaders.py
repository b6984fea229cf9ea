"""Who leads a store, what the leader promised, and handovers that cannot both be true."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def _keys(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length=40), nullable=False) for name in names]


def _texts(*names: str, default: str | None = None) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False, server_default=default) for name in names]


def _wholes(*names: str, default: str | None = None) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False, server_default=default) for name in names]


def upgrade() -> None:
    op.create_table(
        "store_leader",
        *_keys("store"),
        *_texts("marked", "terminal", "name", "address", "certificate", "ended_by", default=""),
        *_wholes("fence", "until_ms", "contact_ms", "ended_ms", default="0"),
        sa.PrimaryKeyConstraint("store", name="pk_store_leader"),
    )
    op.create_table(
        "leader_note",
        *_keys("store", "fulfilment"),
        *_texts("device"),
        *_wholes("version", "fence", "at_ms"),
        sa.Column("promised", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("store", "fulfilment", name="pk_leader_note"),
    )
    op.create_table(
        "pickup_conflict",
        *_keys("store", "id"),
        *_texts("order_id", "fulfilment", "code", "known", "told"),
        *_wholes("at_ms"),
        sa.PrimaryKeyConstraint("store", "id", name="pk_pickup_conflict"),
    )
    op.create_index("ix_pickup_conflict_store_at_ms", "pickup_conflict", ["store", "at_ms"])


def downgrade() -> None:
    op.drop_index("ix_pickup_conflict_store_at_ms", "pickup_conflict")
    op.drop_table("pickup_conflict")
    op.drop_table("leader_note")
    op.drop_table("store_leader")
