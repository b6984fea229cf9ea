"""Stock: movements, counts, transfers, reservations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("reservation", "stock_document", "stock_feed", "stock_movement", "transfer", "transfer_line")
OF_STOCK = ("reserved_e6", "safety_e6", "version", "changed_ms", "counted_ms")


def upgrade() -> None:
    with op.batch_alter_table("store") as store:
        store.add_column(sa.Column("address", sa.Text(), server_default="", nullable=False))
        store.add_column(sa.Column("opening", sa.Text(), server_default="", nullable=False))
        store.add_column(sa.Column("latitude", sa.Double(), nullable=True))
        store.add_column(sa.Column("longitude", sa.Double(), nullable=True))

    with op.batch_alter_table("stock") as stock:
        for name in OF_STOCK:
            stock.add_column(sa.Column(name, sa.BigInteger(), server_default="0", nullable=False))
    op.create_index("ix_stock_sku_store", "stock", ["sku", "store"], unique=False)
    op.create_index("ix_stock_store_version", "stock", ["store", "version"], unique=False)

    op.create_table(
        "stock_feed",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", name="pk_stock_feed"),
    )
    op.create_table(
        "stock_movement",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.String(length=200), nullable=False),
        sa.Column("moved_ms", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("delta_e6", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("booked_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "sku", "moved_ms", "id", name="pk_stock_movement"),
    )
    op.create_table(
        "stock_document",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("booked_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name="pk_stock_document"),
    )
    op.create_table(
        "reservation",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("order_line", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_e6", sa.BigInteger(), nullable=False),
        sa.Column("held_e6", sa.BigInteger(), nullable=False),
        sa.Column("collected_e6", sa.BigInteger(), nullable=False),
        sa.Column("until_ms", sa.BigInteger(), nullable=False),
        sa.Column("changed_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "order_line", name="pk_reservation"),
    )
    op.create_index("ix_reservation_state_until_ms", "reservation", ["state", "until_ms"], unique=False)

    op.create_table(
        "transfer",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sent_ms", sa.BigInteger(), nullable=False),
        sa.Column("received_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name="pk_transfer"),
    )
    op.create_index("ix_transfer_receiver_state", "transfer", ["receiver", "state"], unique=False)
    op.create_table(
        "transfer_line",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("transfer", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.String(length=200), nullable=False),
        sa.Column("sent_e6", sa.BigInteger(), nullable=False),
        sa.Column("received_e6", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("store", "transfer", "sku", name="pk_transfer_line"),
    )


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
    op.drop_index("ix_stock_store_version", "stock")
    op.drop_index("ix_stock_sku_store", "stock")
    with op.batch_alter_table("stock") as stock:
        for name in OF_STOCK:
            stock.drop_column(name)
    with op.batch_alter_table("store") as store:
        for name in ("address", "opening", "latitude", "longitude"):
            store.drop_column(name)
