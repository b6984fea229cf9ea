"""Delegates, questions to owners, one-time codes, tasks of a store, and where a store loads what nobody carries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def _keys(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(length=40), nullable=False) for name in names]


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _wholes(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=False) for name in names]


def upgrade() -> None:
    op.create_table(
        "order_delegate",
        *_keys("order_id"),
        *_wholes("n"),
        *_texts("id", "name", "code"),
        *_wholes("since_ms", "ended_ms"),
        sa.PrimaryKeyConstraint("order_id", "n", name="pk_order_delegate"),
    )
    op.create_table(
        "order_question",
        *_keys("order_id", "id"),
        *_texts("store", "terminal", "fulfilment", "answer"),
        *_wholes("asked_ms", "until_ms"),
        sa.PrimaryKeyConstraint("order_id", "id", name="pk_order_question"),
    )
    op.create_table(
        "phone_code",
        *_keys("store", "id"),
        *_texts("terminal", "who", "state"),
        *_wholes("tries", "at_ms", "until_ms", "used_ms"),
        sa.PrimaryKeyConstraint("store", "id", name="pk_phone_code"),
    )
    op.create_index("ix_phone_code_store_who_at_ms", "phone_code", ["store", "who", "at_ms"])
    op.create_index("ix_phone_code_state_at_ms", "phone_code", ["state", "at_ms"])
    op.create_table(
        "store_task",
        *_keys("store", "id"),
        *_texts("kind", "state", "terminal", "place", "order_id", "code", "text_code", "person", "name"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        *_wholes("at_ms", "accepted_ms", "done_ms", "changed_n"),
        sa.PrimaryKeyConstraint("store", "id", name="pk_store_task"),
    )
    op.create_index("ix_store_task_store_changed_n", "store_task", ["store", "changed_n"])
    op.create_index("ix_store_task_state_done_ms", "store_task", ["state", "done_ms"])
    op.add_column("store", sa.Column("gate", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("store", "gate")
    for table in ("store_task", "phone_code", "order_question", "order_delegate"):
        op.drop_table(table)
