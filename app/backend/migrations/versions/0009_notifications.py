"""Messages to customers and the clock's sweeps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TABLES = ("message", "sweep")


def upgrade() -> None:
    op.create_table(
        "message",
        *(sa.Column(name, sa.String(length=40), nullable=False) for name in ("store", "id")),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in (
                "kind",
                "object_kind",
                "object_id",
                "address",
                "language",
                "facts",
                "state",
                "reason",
                "holder",
            )
        ),
        *(
            sa.Column(name, sa.BigInteger(), nullable=False)
            for name in ("tries", "queued_ms", "due_ms", "until_ms", "expires_ms", "changed_ms")
        ),
        sa.PrimaryKeyConstraint("store", "id", name="pk_message"),
    )
    op.create_index("ix_message_state_due_ms", "message", ["state", "due_ms"])
    op.create_index("ix_message_store_object_kind_object_id", "message", ["store", "object_kind", "object_id"])
    op.create_table(
        "sweep",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("until_ms", "due_ms", "ran_ms")),
        sa.PrimaryKeyConstraint("name", name="pk_sweep"),
    )


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
