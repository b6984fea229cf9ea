"""Channels, the audit, events going out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("actor_kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("object_kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("part", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("store", "id", name="pk_audit"),
    )
    op.create_index(
        "ix_audit_store_object_kind_object_id", "audit", ["store", "object_kind", "object_id"], unique=False
    )
    op.create_index("ix_audit_store_part_place", "audit", ["store", "part", "place"], unique=False)
    op.create_table(
        "audit_part",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("n", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("acts", sa.BigInteger(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "n", name="pk_audit_part"),
    )
    op.create_table(
        "channel",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_channel"),
    )
    op.create_table(
        "channel_key",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("verifier", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("made_ms", sa.BigInteger(), nullable=False),
        sa.Column("ends_ms", sa.BigInteger(), nullable=True),
        sa.Column("seen_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_channel_key"),
    )
    op.create_index("ix_channel_key_channel", "channel_key", ["channel"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("endpoint", sa.String(length=40), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("store", sa.Text(), nullable=False),
        sa.Column("object_kind", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.BigInteger(), nullable=False),
        sa.Column("first_ms", sa.BigInteger(), nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.Column("lease_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("lease_by", sa.Text(), nullable=False),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("endpoint", "seq", name="pk_delivery"),
    )
    op.create_index(
        "ix_delivery_endpoint_object_kind_object_id_seq",
        "delivery",
        ["endpoint", "object_kind", "object_id", "seq"],
        unique=False,
    )
    op.create_index("ix_delivery_endpoint_state_due_ms", "delivery", ["endpoint", "state", "due_ms"], unique=False)
    op.create_table(
        "endpoint",
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_ms", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("secret_n", sa.BigInteger(), nullable=False),
        sa.Column("old_secret_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("failing_since_ms", sa.BigInteger(), nullable=False),
        sa.Column("rest_until_ms", sa.BigInteger(), nullable=False),
        sa.Column("delivered_ms", sa.BigInteger(), nullable=False),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "id", name="pk_endpoint"),
    )
    op.create_table(
        "event",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("object_kind", sa.String(length=40), nullable=False),
        sa.Column("object_id", sa.String(length=200), nullable=False),
        sa.Column("n", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("store", "object_kind", "object_id", "n", name="pk_event"),
    )
    op.create_index("ix_event_id", "event", ["id"], unique=False)
    op.create_index("ix_event_seq", "event", ["seq"], unique=False)
    op.create_table(
        "event_cursor",
        sa.Column("follower", sa.String(length=40), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("follower", name="pk_event_cursor"),
    )


def downgrade() -> None:
    op.drop_table("event_cursor")
    op.drop_index("ix_event_seq", table_name="event")
    op.drop_index("ix_event_id", table_name="event")
    op.drop_table("event")
    op.drop_table("endpoint")
    op.drop_index("ix_delivery_endpoint_state_due_ms", table_name="delivery")
    op.drop_index("ix_delivery_endpoint_object_kind_object_id_seq", table_name="delivery")
    op.drop_table("delivery")
    op.drop_index("ix_channel_key_channel", table_name="channel_key")
    op.drop_table("channel_key")
    op.drop_table("channel")
    op.drop_table("audit_part")
    op.drop_index("ix_audit_store_part_place", table_name="audit")
    op.drop_index("ix_audit_store_object_kind_object_id", table_name="audit")
    op.drop_table("audit")
