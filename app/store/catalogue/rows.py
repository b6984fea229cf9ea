"""Products as rows of catalogue.db and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.domain.catalogue import Deposit, Product, StockLevel, Unit
from app.domain.money import Money
from app.store.catalogue.fold import words
from app.wire.product_body import money_of, product_details, steps_of

Row = tuple[Any, ...]
COLUMNS = (
    "id", "sku", "name", "price", "currency", "tax", "unit", "brand", "category", "pack", "gtin", "variant_of", "more",
    "version", "stocked",
)  # fmt: skip
SELECT = ", ".join(f"p.{column}" for column in COLUMNS)
SELECT_STOCK = "s.sku, s.on_hand, s.reserved, s.elsewhere, s.as_of_ms"
# What this store charges lies in a document of its own, over the product that all stores share.
SELECT_PRICE = "d.body"
JOIN_PRICE = "LEFT JOIN document d ON d.kind = 'price' AND d.key = p.sku"
WIDTH = len(COLUMNS)


def row_of(product: Product, row_id: int, version: int, *, stocked: bool) -> Row:
    """A product as a row, in the order of COLUMNS."""
    price = product.price
    return (
        row_id,
        product.sku,
        product.name,
        None if price is None else price.minor,
        None if price is None else price.currency,
        product.tax,
        product.unit.value,
        product.brand,
        product.category,
        product.pack,
        int(product.gtins[0]) if product.gtins else None,
        product.variant_of,
        _more(product),
        version,
        int(stocked),
    )


def product_from(row: Sequence[Any]) -> Product:
    """The product of a row."""
    price, gtin, more = row[3], row[10], row[12]
    money = None if price is None else Money(price, row[4])
    gtins = () if gtin is None else (f"{gtin:014d}",)
    if more is None:
        return Product(
            row[1], row[2], money, row[5], gtins, Unit(row[6]), brand=row[7], category=row[8], pack=row[9],
            variant_of=row[11], version=row[13],
        )  # fmt: skip
    details = json.loads(more)
    deposit = details.get("deposit")
    return Product(
        sku=row[1],
        name=row[2],
        price=money,
        tax=row[5],
        gtins=gtins + tuple(details.get("gtins", ())),
        unit=Unit(row[6]),
        weighed=details.get("weighed", False),
        brand=row[7],
        category=row[8],
        pack=row[9],
        description=details.get("description", ""),
        image=details.get("image", ""),
        variant_of=row[11],
        options=tuple((name, value) for name, value in details.get("options", ())),
        deposit=Deposit(deposit["name"], money_of(deposit["amount"])) if deposit else None,
        min_age=details.get("min_age", 0),
        serial_required=details.get("serial_required", False),
        discountable=details.get("discountable", True),
        version=row[13],
        prior=money_of(details["prior"]) if "prior" in details else None,
        prices=steps_of(details["prices"]) if "prices" in details else (),
        bulky=details.get("bulky", False),
        private=details.get("private", False),
    )


def stock_from(row: Sequence[Any]) -> StockLevel | None:
    """The stock level of a row of SELECT_STOCK; None when nothing is known."""
    if row[0] is None:
        return None
    return StockLevel(row[0], Decimal(row[1]), Decimal(row[2]), Decimal(row[3]), row[4])


def product_at(row: Sequence[Any], moment: int) -> Product:
    """The product of a row of SELECT and SELECT_PRICE, with this store's price of a moment (epoch milliseconds)."""
    product, own = product_from(row), row[WIDTH]
    if own is not None:
        product = replace(product, prices=steps_of(json.loads(own)["prices"]))
    return product.at(moment)


def search_text(row: Sequence[Any]) -> str:
    """What a product is found by, folded: name, brand, options, and its sku unless that is its printed code."""
    text = f"{row[2]} {row[7]}" if row[7] else row[2]
    if row[12] and '"options"' in row[12]:
        text += " " + " ".join(value for _, value in json.loads(row[12]).get("options", ()))
    if row[10] is None or row[1] != f"{row[10]:014d}":
        text += " " + row[1]
    return " ".join(words(text))


def _more(product: Product) -> str | None:
    details = product_details(product)
    if len(product.gtins) > 1:
        details["gtins"] = list(product.gtins[1:])
    if product.description:
        details["description"] = product.description
    if product.image:
        details["image"] = product.image
    return json.dumps(details, ensure_ascii=False, separators=(",", ":")) if details else None
