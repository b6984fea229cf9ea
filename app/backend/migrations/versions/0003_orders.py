"""Orders and what happened to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    "order_code",
    "order_command",
    "order_count",
    "order_event",
    "order_fulfilment",
    "order_head",
    "order_line",
    "order_payment",
    "order_place",
)


def upgrade() -> None:
    op.create_table(
        "order_code",
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_order_code")),
    )
    op.create_table(
        "order_command",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name=op.f("pk_order_command")),
    )
    op.create_table(
        "order_count",
        sa.Column("list", sa.String(length=80), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("list", name=op.f("pk_order_count")),
    )
    op.create_table(
        "order_event",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("fulfilment", sa.String(length=40), nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("told_at", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("store", "fulfilment", "version", name=op.f("pk_order_event")),
    )
    op.create_index(op.f("ix_order_event_store_at_ms"), "order_event", ["store", "at_ms"], unique=False)
    op.create_index(op.f("ix_order_event_store_order_id"), "order_event", ["store", "order_id"], unique=False)
    op.create_table(
        "order_fulfilment",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("lock", sa.Text(), nullable=False),
        sa.Column("handed", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=False),
        sa.Column("reminders", sa.BigInteger(), nullable=False),
        sa.Column("changed_n", sa.BigInteger(), nullable=False),
        sa.Column("placed_ms", sa.BigInteger(), nullable=False),
        sa.Column("since_ms", sa.BigInteger(), nullable=False),
        sa.Column("hold_ms", sa.BigInteger(), nullable=False),
        sa.Column("pay_by_ms", sa.BigInteger(), nullable=False),
        sa.Column("accepted_ms", sa.BigInteger(), nullable=False),
        sa.Column("ready_ms", sa.BigInteger(), nullable=False),
        sa.Column("hold_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("store", "id", name=op.f("pk_order_fulfilment")),
    )
    op.create_index(op.f("ix_order_fulfilment_due_ms"), "order_fulfilment", ["due_ms"], unique=False)
    op.create_index(
        op.f("ix_order_fulfilment_store_changed_n"), "order_fulfilment", ["store", "changed_n"], unique=False
    )
    op.create_index(op.f("ix_order_fulfilment_store_ready_ms"), "order_fulfilment", ["store", "ready_ms"], unique=False)
    op.create_table(
        "order_head",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("home", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("customer", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("placed_ms", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("worth", sa.BigInteger(), nullable=False),
        sa.Column("handed", sa.BigInteger(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=False),
        sa.Column("changed_n", sa.BigInteger(), nullable=False),
        sa.Column("changed_ms", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_head")),
    )
    op.create_index(op.f("ix_order_head_channel_changed_n"), "order_head", ["channel", "changed_n"], unique=False)
    op.create_index(op.f("ix_order_head_customer_placed_ms"), "order_head", ["customer", "placed_ms"], unique=False)
    op.create_table(
        "order_line",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("fulfilment", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("replaces", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("ordered_e6", sa.BigInteger(), nullable=False),
        sa.Column("cancelled_e6", sa.BigInteger(), nullable=False),
        sa.Column("moved_e6", sa.BigInteger(), nullable=False),
        sa.Column("substituted_e6", sa.BigInteger(), nullable=False),
        sa.Column("short_e6", sa.BigInteger(), nullable=False),
        sa.Column("missing_e6", sa.BigInteger(), nullable=False),
        sa.Column("damaged_e6", sa.BigInteger(), nullable=False),
        sa.Column("picked_e6", sa.BigInteger(), nullable=False),
        sa.Column("collected_e6", sa.BigInteger(), nullable=False),
        sa.Column("refused_e6", sa.BigInteger(), nullable=False),
        sa.Column("shelved_e6", sa.BigInteger(), nullable=False),
        sa.Column("hold_n", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name=op.f("pk_order_line")),
    )
    op.create_index(op.f("ix_order_line_store_fulfilment"), "order_line", ["store", "fulfilment"], unique=False)
    op.create_index(op.f("ix_order_line_store_sku"), "order_line", ["store", "sku"], unique=False)
    op.create_table(
        "order_payment",
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "id", name=op.f("pk_order_payment")),
    )
    op.create_table(
        "order_place",
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("fulfilment", sa.String(length=40), nullable=False),
        sa.Column("store", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("order_id", "fulfilment", name=op.f("pk_order_place")),
    )


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
