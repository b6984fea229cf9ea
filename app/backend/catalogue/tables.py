"""What is sold, at which price, and what is taken off.

Products and promotions are the retailer's: the same on every shard. Prices are led by their store, '' is all of them.
A promotion that lowers prices for everybody is also kept as it ever was, a row for each thing that it names: what was
charged has to be known 30 days later.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from app.backend.columns import key, metadata, text, whole

SKU, PROMOTION_ID = 200, 190  # a promotion of one store has its store in front of its id in the feed

product = Table(
    "product",
    metadata,
    key("sku", SKU),
    *(text(name) for name in ("name", "brand", "category", "tax", "body")),
    text("variant_of", ""),
    whole("changed_ms"),
    Index(None, "category"),
    Index(None, "variant_of"),
)

product_code = Table("product_code", metadata, key("code", 14), key("sku", SKU), Index(None, "sku"))

price = Table(
    "price",
    metadata,
    key("store"),
    key("sku", SKU),
    key("id"),
    text("channel"),
    whole("minor"),
    text("currency"),
    whole("valid_from"),
    Column("valid_to", BigInteger),
    Column("ended", BigInteger),
    whole("written_ms"),
    Index(None, "sku"),
    Index(None, "id"),
)

promotion = Table(
    "promotion",
    metadata,
    key("id", PROMOTION_ID),
    *(text(name) for name in ("store", "channel", "name", "body")),
    Column("valid_from", Text),
    Column("valid_to", Text),
    whole("changed_ms"),
    Index(None, "store"),
)

reduction = Table(
    "reduction",
    metadata,
    key("store"),
    key("id"),
    key("kind"),
    key("name", SKU),
    Column("promotion", String(PROMOTION_ID), nullable=False),
    *(text(name) for name in ("channel", "body", "zone")),
    whole("since_ms"),
    Column("until_ms", BigInteger),
    Index(None, "kind", "name"),
    Index(None, "promotion"),
)

retelling = Table("retelling", metadata, key("promotion", PROMOTION_ID), text("after", ""), whole("due_ms"))
