"""People, their roles, the back office's sessions, and what its reports count."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TABLES = (
    "office_session",
    "person",
    "person_login",
    "person_pin",
    "person_store",
    "pin_mark",
    "survey_answer",
    "terminal_head",
    "visit_day",
)


def upgrade() -> None:
    op.create_table(
        "office_session",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("since_ms", sa.BigInteger(), nullable=False),
        sa.Column("seen_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_session")),
    )
    op.create_index(op.f("ix_office_session_person"), "office_session", ["person"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), server_default="", nullable=False),
        sa.Column("password", sa.Text(), server_default="", nullable=False),
        sa.Column("everywhere", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("tried_ms", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("since_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "person_login",
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_person_login")),
    )
    op.create_table(
        "person_pin",
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("set_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_person_pin")),
    )
    op.create_table(
        "person_store",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("store", "person", name=op.f("pk_person_store")),
    )
    op.create_index(op.f("ix_person_store_person"), "person_store", ["person"], unique=False)
    op.create_table(
        "pin_mark",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store", "mark", name=op.f("pk_pin_mark")),
    )
    op.create_table(
        "survey_answer",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "id", name=op.f("pk_survey_answer")),
    )
    op.create_index(op.f("ix_survey_answer_store_day"), "survey_answer", ["store", "day"], unique=False)
    op.create_table(
        "terminal_head",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("terminal", sa.String(length=40), nullable=False),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.Column("head_seq", sa.BigInteger(), nullable=False),
        sa.Column("told_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "terminal", name=op.f("pk_terminal_head")),
    )
    op.create_table(
        "visit_day",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("visits", sa.BigInteger(), nullable=False),
        sa.Column("baskets", sa.BigInteger(), nullable=False),
        sa.Column("abandoned", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "channel", "day", name=op.f("pk_visit_day")),
    )


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
