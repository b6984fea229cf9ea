"""The tables of value: accounts, entries and their postings, holds, gift cards, vouchers.

Keys are led by the account (or voucher): value is the second thing, beside the store, that can be spread over machines.
Amounts are minor units of the account's currency, or whole points under the unit `PTS`.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, Table

from app.backend.columns import key, metadata, text, whole

ACCOUNT_ID = 120  # an internal account is named by its purpose, unit and store
ENTRY_ID = 120

account = Table(
    "account",
    metadata,
    key("id", ACCOUNT_ID),
    text("kind"),
    text("unit"),
    text("owner"),
    text("state"),
    whole("balance"),
    whole("held"),
    whole("version"),
    whole("opened_ms"),
    Index(None, "owner"),
)

account_entry = Table(
    "account_entry",
    metadata,
    key("id", ENTRY_ID),
    text("kind"),
    Column("content", LargeBinary, nullable=False),
    text("reference"),
    text("store"),
    text("actor_kind"),
    text("actor"),
    whole("at_ms"),
)

account_posting = Table(
    "account_posting",
    metadata,
    key("account", ACCOUNT_ID),
    key("entry", ENTRY_ID),
    text("unit"),
    whole("amount"),
    Column("balance", BigInteger),  # after the posting; an internal account keeps none
    whole("at_ms"),
    Index(None, "entry"),
    Index(None, "account", "at_ms"),
)

account_hold = Table(
    "account_hold",
    metadata,
    key("account", ACCOUNT_ID),
    key("id"),
    text("state"),
    whole("amount"),
    whole("captured"),
    text("reference"),
    whole("expires_ms"),
    whole("at_ms"),
    Index(None, "state", "expires_ms"),
)

points_rule = Table("points_rule", metadata, key("currency", 3), whole("minor_per_point"))

gift_card = Table(
    "gift_card",
    metadata,
    key("id"),
    text("last4"),
    text("state"),
    whole("amount"),
    text("unit"),
    text("store"),
    text("sale"),
    whole("at_ms"),
    whole("checked_ms"),
    Index(None, "state", "checked_ms"),
)

gift_code = Table("gift_code", metadata, Column("hash", LargeBinary, primary_key=True), text("card"))

voucher = Table(
    "voucher",
    metadata,
    key("id"),
    text("issue"),
    text("campaign"),
    text("kind"),
    whole("value"),
    text("unit"),
    whole("from_ms"),
    whole("until_ms"),
    text("customer"),
    whole("issued_ms"),
    Index(None, "campaign"),
    Index(None, "customer"),
)

voucher_redemption = Table(
    "voucher_redemption",
    metadata,
    key("voucher"),
    text("sale"),
    whole("amount"),
    text("unit"),
    text("store"),
    text("actor_kind"),
    text("actor"),
    whole("at_ms"),
)

voucher_loss = Table(
    "voucher_loss",
    metadata,
    key("voucher"),
    key("sale"),
    whole("amount"),
    text("unit"),
    text("store"),
    text("actor_kind"),
    text("actor"),
    whole("at_ms"),
    Index(None, "at_ms"),
)
