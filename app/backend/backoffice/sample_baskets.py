"""What a promotion does to baskets of what it covers, counted as a till counts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import Connection, select

from app.backend.catalogue import products
from app.backend.catalogue.promotions import PromotionOf
from app.backend.catalogue.tables import product as product_table
from app.domain.catalogue import Product
from app.domain.line import Line
from app.domain.money import Money
from app.domain.promotion import Promotion, apply_promotions
from app.wire.product_body import product_of

_MOST = 3
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Sample:
    """So many pieces of a product: what they cost, and what is taken off (minor units)."""

    product: Product
    pieces: int
    full: Money
    off: int


def samples(connection: Connection, one: PromotionOf, today: date, now_ms: int) -> list[Sample]:
    """Up to three products that a promotion covers, one by one and in the number it asks for."""
    promotion = one.promotion
    day, found = _day(promotion, today), []
    for product in _covered(connection, one, now_ms):
        assert product.price is not None
        enough = -(-promotion.threshold // max(1, product.price.minor))
        for pieces in sorted({1, max(promotion.quantity, enough, 2)}):
            line = Line(1, product, Decimal(pieces))
            applied = apply_promotions([line], [promotion], day, [promotion.coupon])
            off = -sum(part.amount for part in applied)
            found.append(Sample(product, pieces, Money(product.price.minor * pieces, product.price.currency), off))
    return found


def _covered(connection: Connection, one: PromotionOf, now_ms: int) -> Sequence[Product]:
    promotion, c = one.promotion, product_table.c
    query = select(c.sku).order_by(c.sku).limit(_MOST * 4)
    if promotion.skus or promotion.categories:
        skus, categories = sorted(promotion.skus)[:50], sorted(promotion.categories)[:50]
        query = query.where(c.sku.in_(skus) | c.variant_of.in_(skus) | c.category.in_(categories))
    offers = products.offers(connection, list(connection.scalars(query)), one.store, one.channel, now_ms)
    priced = (
        replace(product_of(offer.body), price=offer.step.price)
        for offer in offers
        if offer.step is not None and offer.step.price is not None and offer.step.price.minor > 0
    )
    return [product for product in priced if promotion.covers(Line(1, product, Decimal(1)))][:_MOST]


def _day(promotion: Promotion, today: date) -> date:
    """A day on which it holds; today if it is one."""
    first = max(today, promotion.valid_from or today)
    days = (first + timedelta(days=ahead) for ahead in range(_WEEK))
    return next((day for day in days if promotion.holds(day, [promotion.coupon])), first)
