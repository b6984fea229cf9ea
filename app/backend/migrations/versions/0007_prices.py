"""Products, prices and promotions as tables, from which the feeds are made; tombstones know their age."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from itertools import islice

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_BATCH = 1000
_GONE = sa.text("body IS NULL")


def upgrade() -> None:
    with op.batch_alter_table("feed") as feed:
        feed.add_column(sa.Column("pruned", sa.BigInteger(), server_default="0", nullable=False))
    with op.batch_alter_table("feed_record") as record:
        record.add_column(sa.Column("at_ms", sa.BigInteger(), server_default="0", nullable=False))
    op.create_index("ix_feed_record_gone", "feed_record", ["feed", "at_ms"], sqlite_where=_GONE, postgresql_where=_GONE)
    # The age of a tombstone was not kept: all of them are as old as this change.
    op.execute(f"UPDATE feed_record SET at_ms = {_now_ms()} WHERE body IS NULL")

    product = op.create_table(
        "product",
        sa.Column("sku", sa.String(length=200), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("brand", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("tax", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("variant_of", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku", name="pk_product"),
    )
    op.create_index("ix_product_category", "product", ["category"])
    op.create_index("ix_product_variant_of", "product", ["variant_of"])
    code = op.create_table(
        "product_code",
        sa.Column("code", sa.String(length=14), nullable=False),
        sa.Column("sku", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("code", "sku", name="pk_product_code"),
    )
    op.create_index("ix_product_code_sku", "product_code", ["sku"])
    price = op.create_table(
        "price",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.String(length=200), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.BigInteger(), nullable=False),
        sa.Column("valid_to", sa.BigInteger(), nullable=True),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("written_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("store", "sku", "id", name="pk_price"),
    )
    op.create_index("ix_price_sku", "price", ["sku"])
    op.create_index("ix_price_id", "price", ["id"])
    promotion = op.create_table(
        "promotion",
        sa.Column("id", sa.String(length=190), nullable=False),
        sa.Column("store", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("changed_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_promotion"),
    )
    op.create_index("ix_promotion_store", "promotion", ["store"])
    op.create_table(
        "reduction",
        sa.Column("store", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("promotion", sa.String(length=190), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("since_ms", sa.BigInteger(), nullable=False),
        sa.Column("until_ms", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("store", "id", "kind", "name", name="pk_reduction"),
    )
    op.create_index("ix_reduction_kind_name", "reduction", ["kind", "name"])
    op.create_index("ix_reduction_promotion", "reduction", ["promotion"])
    op.create_table(
        "retelling",
        sa.Column("promotion", sa.String(length=190), nullable=False),
        sa.Column("after", sa.Text(), server_default="", nullable=False),
        sa.Column("due_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("promotion", name="pk_retelling"),
    )
    _fill(product, code, price, promotion)


def downgrade() -> None:
    for table in ("retelling", "reduction", "promotion", "price", "product_code", "product"):
        op.drop_table(table)
    op.drop_index("ix_feed_record_gone", "feed_record")
    with op.batch_alter_table("feed_record") as record:
        record.drop_column("at_ms")
    with op.batch_alter_table("feed") as feed:
        feed.drop_column("pruned")


def _fill(product: sa.Table, code: sa.Table, price: sa.Table, promotion: sa.Table) -> None:
    """What the feed held until now goes into the tables it is made of from now on."""
    connection = op.get_bind()
    query = sa.text(
        "SELECT key, body FROM feed_record WHERE feed = 'catalogue' AND kind = :kind AND body IS NOT NULL ORDER BY key"
    )
    now = _now_ms()
    goods = iter(connection.execute(query, {"kind": "product"}).all())
    while batch := [(key, json.loads(body)) for key, body in islice(goods, _BATCH)]:
        priced = [(key, body.pop("price", None)) for key, body in batch]
        columns = ("name", "brand", "category", "tax", "variant_of")
        connection.execute(
            product.insert(),
            [
                {"sku": key, "body": _canonical(body), "changed_ms": now, **{c: body.get(c, "") for c in columns}}
                for key, body in batch
            ],
        )
        codes = [{"code": code_, "sku": key} for key, body in batch for code_ in dict.fromkeys(body.get("gtins", ()))]
        prices = [
            {
                "store": "",
                "sku": key,
                "id": str(uuid.uuid4()),
                "channel": "",
                "minor": money["minor"],
                "currency": money["currency"],
                "valid_from": now,
                "written_ms": now,
            }
            for key, money in priced
            if money is not None
        ]
        for table, rows in ((code, codes), (price, prices)):
            if rows:
                connection.execute(table.insert(), rows)
    for key, text in connection.execute(query, {"kind": "promotion"}).all():
        body = json.loads(text)
        connection.execute(
            promotion.insert(),
            {
                "id": key,
                "store": "",
                "channel": "",
                "name": body["name"],
                "body": text,
                "valid_from": body.get("valid_from"),
                "valid_to": body.get("valid_to"),
                "changed_ms": now,
            },
        )


def _canonical(body: dict[str, object]) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _now_ms() -> int:
    return int(datetime.now(UTC).timestamp() * 1000)
