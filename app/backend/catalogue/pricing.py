"""Prices with their days, written and taken back. What was charged cannot be changed afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from app.backend.catalogue import feed
from app.backend.catalogue.parts import parts
from app.backend.catalogue.products import end, put, row_of
from app.backend.catalogue.publishing import bodies_of, prices_of, publish
from app.backend.catalogue.tables import price as price_table
from app.backend.problems import Refused
from app.domain.dated_price import DatedPrice
from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class PriceOf:
    """A price of a product; without `starts_now` it says itself from when on."""

    sku: str
    price: DatedPrice
    starts_now: bool = False


def add(connection: Connection, wanted: Sequence[PriceOf], now_ms: int) -> list[PriceOf]:
    """Add prices; those that are known by their id already change nothing. Gives the new ones.

    Raises Refused 404 `PRODUCT-UNKNOWN`, 409 `ID-REUSED`, `PRICE-PAST` for a price in the past of a product that has
    been sold at one already, 400 `PRICE-SPAN` for one that ends before it begins.
    """
    feed.hold(connection, feed.CATALOGUE)
    newest = {one.price.id: one for one in wanted}
    known = _by_id(connection, list(newest))
    for number, one in newest.items():
        if number in known and not _same(known[number], one):
            raise Refused(409, "ID-REUSED", "The id is another price's already", id=number)
    fresh = [_begun(one, now_ms) for number, one in newest.items() if number not in known]
    skus = sorted({one.sku for one in fresh})
    _check_products(connection, skus)
    before = prices_of(connection, skus)
    for one in fresh:
        started = any(price.valid_from < now_ms for price in before.get(one.sku, ()))
        if started and one.price.valid_from < now_ms:
            raise Refused(409, "PRICE-PAST", "What was charged cannot be changed", id=one.price.id)
    put(connection, [row_of(one.sku, one.price, now_ms) for one in fresh])
    publish(connection, skus, now_ms)
    return fresh


def take_back(connection: Connection, number: str, now_ms: int) -> PriceOf:
    """End a price now, or keep it from ever beginning; again is the same.

    Raises Refused 404 `PRICE-UNKNOWN`.
    """
    feed.hold(connection, feed.CATALOGUE)
    known = _by_id(connection, [number]).get(number)
    if known is None:
        raise Refused(404, "PRICE-UNKNOWN", "No price has this id")
    if known.price.ended is None:
        end(connection, [number], now_ms)
        publish(connection, [known.sku], now_ms)
        return replace(known, price=replace(known.price, ended=now_ms))
    return known


def listed(connection: Connection, sku: str) -> list[DatedPrice]:
    """All prices of a product, in the order in which they begin."""
    return sorted(prices_of(connection, [sku]).get(sku, ()), key=lambda price: (price.valid_from, price.id))


def _begun(one: PriceOf, now_ms: int) -> PriceOf:
    price = replace(one.price, valid_from=now_ms) if one.starts_now else one.price
    if price.valid_to is not None and price.valid_to <= price.valid_from:
        raise Refused(400, "PRICE-SPAN", "A price has to end after it begins", id=price.id)
    return replace(one, price=price)


def _check_products(connection: Connection, skus: Sequence[str]) -> None:
    known = bodies_of(connection, skus)
    for sku in skus:
        if sku not in known:
            raise Refused(404, "PRODUCT-UNKNOWN", "No product has this sku", sku=sku)


def _same(known: PriceOf, wanted: PriceOf) -> bool:
    """Whether two are one price; when it was taken back, and from when on `now` was, was not asked for."""
    since = known.price.valid_from if wanted.starts_now else wanted.price.valid_from
    return known.sku == wanted.sku and replace(known.price, ended=None) == replace(wanted.price, valid_from=since)


def _by_id(connection: Connection, ids: Sequence[str]) -> dict[str, PriceOf]:
    c = price_table.c
    found: dict[str, PriceOf] = {}
    for some in parts(ids):
        for row in connection.execute(select(price_table).where(c.id.in_(some))):
            money = Money(row.minor, row.currency)
            price = DatedPrice(row.id, money, row.valid_from, row.valid_to, row.store, row.channel, row.ended)
            found[row.id] = PriceOf(row.sku, price)
    return found
