"""Customers, accounts, wish lists, vouchers."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import VARCHAR

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = (
    "account",
    "account_entry",
    "account_hold",
    "account_posting",
    "consent",
    "consent_event",
    "customer",
    "customer_change",
    "customer_note",
    "customer_purchase",
    "customer_term",
    "customer_write",
    "gift_card",
    "gift_code",
    "points_rule",
    "segment",
    "voucher",
    "voucher_loss",
    "voucher_redemption",
    "wish_line",
    "wish_list",
)
_KEY, _TEXT, _WHOLE = sa.String(length=40), sa.Text(), sa.BigInteger()
_TERM = sa.String(length=200).with_variant(VARCHAR(length=200, collation="C"), "postgresql")


def upgrade() -> None:
    _accounts()
    _customers()


def downgrade() -> None:
    for name in TABLES:
        op.drop_table(name)


def _column(name: str, kind: Any) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _accounts() -> None:
    op.create_table(
        "account",
        _column("id", sa.String(length=120)),
        _column("kind", _TEXT),
        _column("unit", _TEXT),
        _column("owner", _TEXT),
        _column("state", _TEXT),
        _column("balance", _WHOLE),
        _column("held", _WHOLE),
        _column("version", _WHOLE),
        _column("opened_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
    )
    op.create_index("ix_account_owner", "account", ["owner"])

    op.create_table(
        "account_entry",
        _column("id", sa.String(length=120)),
        _column("kind", _TEXT),
        _column("content", sa.LargeBinary()),
        _column("reference", _TEXT),
        _column("store", _TEXT),
        _column("actor_kind", _TEXT),
        _column("actor", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_account_entry"),
    )

    op.create_table(
        "account_hold",
        _column("account", sa.String(length=120)),
        _column("id", _KEY),
        _column("state", _TEXT),
        _column("amount", _WHOLE),
        _column("captured", _WHOLE),
        _column("reference", _TEXT),
        _column("expires_ms", _WHOLE),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("account", "id", name="pk_account_hold"),
    )
    op.create_index("ix_account_hold_state_expires_ms", "account_hold", ["state", "expires_ms"])

    op.create_table(
        "account_posting",
        _column("account", sa.String(length=120)),
        _column("entry", sa.String(length=120)),
        _column("unit", _TEXT),
        _column("amount", _WHOLE),
        sa.Column("balance", _WHOLE, nullable=True),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("account", "entry", name="pk_account_posting"),
    )
    op.create_index("ix_account_posting_account_at_ms", "account_posting", ["account", "at_ms"])
    op.create_index("ix_account_posting_entry", "account_posting", ["entry"])

    op.create_table(
        "gift_card",
        _column("id", _KEY),
        _column("last4", _TEXT),
        _column("state", _TEXT),
        _column("amount", _WHOLE),
        _column("unit", _TEXT),
        _column("store", _TEXT),
        _column("sale", _TEXT),
        _column("at_ms", _WHOLE),
        _column("checked_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_gift_card"),
    )
    op.create_index("ix_gift_card_state_checked_ms", "gift_card", ["state", "checked_ms"])

    op.create_table(
        "gift_code",
        _column("hash", sa.LargeBinary()),
        _column("card", _TEXT),
        sa.PrimaryKeyConstraint("hash", name="pk_gift_code"),
    )

    op.create_table(
        "points_rule",
        _column("currency", sa.String(length=3)),
        _column("minor_per_point", _WHOLE),
        sa.PrimaryKeyConstraint("currency", name="pk_points_rule"),
    )

    op.create_table(
        "voucher",
        _column("id", _KEY),
        _column("issue", _TEXT),
        _column("campaign", _TEXT),
        _column("kind", _TEXT),
        _column("value", _WHOLE),
        _column("unit", _TEXT),
        _column("from_ms", _WHOLE),
        _column("until_ms", _WHOLE),
        _column("customer", _TEXT),
        _column("issued_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_voucher"),
    )
    op.create_index("ix_voucher_campaign", "voucher", ["campaign"])
    op.create_index("ix_voucher_customer", "voucher", ["customer"])

    op.create_table(
        "voucher_loss",
        _column("voucher", _KEY),
        _column("sale", _KEY),
        _column("amount", _WHOLE),
        _column("unit", _TEXT),
        _column("store", _TEXT),
        _column("actor_kind", _TEXT),
        _column("actor", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("voucher", "sale", name="pk_voucher_loss"),
    )
    op.create_index("ix_voucher_loss_at_ms", "voucher_loss", ["at_ms"])

    op.create_table(
        "voucher_redemption",
        _column("voucher", _KEY),
        _column("sale", _TEXT),
        _column("amount", _WHOLE),
        _column("unit", _TEXT),
        _column("store", _TEXT),
        _column("actor_kind", _TEXT),
        _column("actor", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("voucher", name="pk_voucher_redemption"),
    )


def _customers() -> None:
    op.create_table(
        "consent",
        _column("customer", _KEY),
        _column("purpose", _KEY),
        _column("granted", sa.Boolean()),
        _column("at_ms", _WHOLE),
        _column("source", _TEXT),
        sa.PrimaryKeyConstraint("customer", "purpose", name="pk_consent"),
    )

    op.create_table(
        "consent_event",
        _column("customer", _KEY),
        _column("id", _KEY),
        _column("purpose", _TEXT),
        _column("granted", sa.Boolean()),
        _column("source", _TEXT),
        _column("at_ms", _WHOLE),
        _column("received_ms", _WHOLE),
        sa.PrimaryKeyConstraint("customer", "id", name="pk_consent_event"),
    )

    op.create_table(
        "customer",
        _column("id", _KEY),
        _column("name", _TEXT),
        _column("phone", _TEXT),
        _column("email", _TEXT),
        _column("card", _TEXT),
        _column("language", _TEXT),
        _column("address", _TEXT),
        _column("tax_id", _TEXT),
        _column("state", _TEXT),
        _column("merged_into", _TEXT),
        _column("store", _TEXT),
        _column("revision", _WHOLE),
        _column("created_ms", _WHOLE),
        _column("changed_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_customer"),
    )
    op.create_index("ix_customer_merged_into", "customer", ["merged_into"])

    op.create_table(
        "customer_change",
        _column("customer", _KEY),
        _column("write", _KEY),
        _column("field", _KEY),
        _column("old", _TEXT),
        _column("new", _TEXT),
        _column("revision", _WHOLE),
        sa.PrimaryKeyConstraint("customer", "write", "field", name="pk_customer_change"),
    )

    op.create_table(
        "customer_note",
        _column("customer", _KEY),
        _column("id", _KEY),
        _column("kind", _TEXT),
        _column("text", _TEXT),
        _column("actor_kind", _TEXT),
        _column("actor", _TEXT),
        _column("store", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("customer", "id", name="pk_customer_note"),
    )
    op.create_index("ix_customer_note_customer_at_ms", "customer_note", ["customer", "at_ms"])

    op.create_table(
        "customer_purchase",
        _column("customer", _KEY),
        _column("sale", _KEY),
        _column("store", _TEXT),
        _column("kind", _TEXT),
        _column("number", _TEXT),
        _column("total", _WHOLE),
        _column("currency", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("customer", "sale", name="pk_customer_purchase"),
    )
    op.create_index("ix_customer_purchase_customer_at_ms", "customer_purchase", ["customer", "at_ms"])

    op.create_table(
        "customer_term",
        _column("kind", sa.String(length=10)),
        _column("term", _TERM),
        _column("customer", _KEY),
        sa.PrimaryKeyConstraint("kind", "term", "customer", name="pk_customer_term"),
    )
    op.create_index("ix_customer_term_customer", "customer_term", ["customer"])

    op.create_table(
        "customer_write",
        _column("customer", _KEY),
        _column("id", _KEY),
        _column("kind", _TEXT),
        _column("content", sa.LargeBinary()),
        _column("actor_kind", _TEXT),
        _column("actor", _TEXT),
        _column("store", _TEXT),
        _column("at_ms", _WHOLE),
        sa.PrimaryKeyConstraint("customer", "id", name="pk_customer_write"),
    )

    op.create_table(
        "segment",
        _column("id", _KEY),
        _column("name", _TEXT),
        _column("rule", _TEXT),
        _column("changed_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_segment"),
    )

    op.create_table(
        "wish_line",
        _column("list", _KEY),
        _column("sku", sa.String(length=200)),
        _column("quantity_e6", _WHOLE),
        _column("price", _WHOLE),
        _column("currency", _TEXT),
        _column("seen_ms", _WHOLE),
        _column("waiting", sa.Boolean()),
        _column("checked_ms", _WHOLE),
        sa.PrimaryKeyConstraint("list", "sku", name="pk_wish_line"),
    )
    op.create_index("ix_wish_line_waiting_checked_ms", "wish_line", ["waiting", "checked_ms"])

    op.create_table(
        "wish_list",
        _column("id", _KEY),
        _column("customer", _TEXT),
        _column("name", _TEXT),
        _column("store", _TEXT),
        _column("made_ms", _WHOLE),
        _column("expires_ms", _WHOLE),
        sa.PrimaryKeyConstraint("id", name="pk_wish_list"),
    )
    op.create_index("ix_wish_list_customer", "wish_list", ["customer"])
    op.create_index("ix_wish_list_expires_ms", "wish_list", ["expires_ms"])
