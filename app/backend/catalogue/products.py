"""Products as they are written and found: what they are in one table, their codes and prices in others."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, select, update

from app.backend import bulk
from app.backend.catalogue import feed
from app.backend.catalogue.parts import parts
from app.backend.catalogue.publishing import bodies_of, prices_of, publish
from app.backend.catalogue.reductions import reductions_of
from app.backend.catalogue.tables import price as price_table
from app.backend.catalogue.tables import product as product_table
from app.backend.catalogue.tables import product_code
from app.backend.catalogue.taxing import classified, unclassified
from app.domain.dated_price import DatedPrice, PriceStep, step_at
from app.domain.price_history import AHEAD_MS, steps_from, steps_of
from app.wire.canonical import canonical
from app.wire.product_body import money_of
from app.wire.uuid7 import uuid7

Body = Mapping[str, Any]
Asked = tuple[str, str, int]

_PRICED = frozenset({"price", "prior", "prices"})
_COLUMNS = ("name", "brand", "category", "tax", "variant_of")
_MOST_OF_A_CODE = 20
_GTIN = 14


@dataclass(frozen=True, slots=True)
class Offer:
    """A product as it is sold in a store and channel at a moment, and the prices that follow."""

    body: Body
    step: PriceStep | None
    ahead: tuple[PriceStep, ...]


def write(connection: Connection, products: Mapping[str, Body | None], now_ms: int, *, priced: bool = True) -> int:
    """Write products by sku, None takes one away; gives how many changed anything for terminals.

    A price in a body is what all stores and channels charge from now on, for good; a body without one ends that, unless
    `priced` says that no body needs one. Prices for a time, for later and of single stores stay as they are.
    """
    feed.hold(connection, feed.CATALOGUE)
    products = classified(connection, products)
    known = bodies_of(connection, products)
    bare = {
        sku: None if body is None else {name: value for name, value in body.items() if name not in _PRICED}
        for sku, body in products.items()
    }
    changed = {sku: body for sku, body in bare.items() if known.get(sku) != body}
    _write_rows(connection, changed, known, now_ms)
    live = {sku: body for sku, body in products.items() if body is not None and (priced or body.get("price"))}
    repriced = _set_lasting(connection, live, now_ms)
    return publish(connection, [sku for sku in products if sku in changed or sku in repriced], now_ms)


def classify(connection: Connection, now_ms: int) -> int:
    """Give some products that came before the tax rules their class; gives how many were left to do."""
    found = unclassified(connection)
    write(connection, found, now_ms, priced=False)
    return len(found)


def offers(connection: Connection, skus: Sequence[str], store: str, channel: str, at: int) -> list[Offer]:
    """Products as a store and channel sell them, in the order asked for; unknown ones are left out."""
    bodies, prices = bodies_of(connection, skus), prices_of(connection, skus)
    reductions = reductions_of(connection, bodies)
    found = []
    for sku in skus:
        if sku in bodies:
            steps = steps_of(prices.get(sku, ()), store, channel, reductions.get(sku, ()), at + AHEAD_MS)
            ahead = tuple(step for step in steps_from(steps, at) if step.since > at)
            found.append(Offer(bodies[sku], step_at(steps, at), ahead))
    return found


def prices_at(connection: Connection, asked: Collection[Asked], channel: str) -> dict[Asked, int]:
    """What was charged, in minor units, for products in stores at moments: of all that had a price then.

    Each is asked for as store, sku and milliseconds.
    """
    bodies = bodies_of(connection, {sku for _, sku, _ in asked})
    if not bodies:
        return {}
    prices, reductions = prices_of(connection, bodies), reductions_of(connection, bodies)
    horizon = max(at for _, _, at in asked) + AHEAD_MS
    steps = {
        (store, sku): steps_of(prices.get(sku, ()), store, channel, reductions.get(sku, ()), horizon)
        for store, sku in {(store, sku) for store, sku, _ in asked if sku in bodies}
    }
    found = {one: step_at(steps.get(one[:2], ()), one[2]) for one in asked}
    return {one: step.price.minor for one, step in found.items() if step is not None and step.price is not None}


def skus_after(connection: Connection, sku: str, limit: int) -> list[str]:
    """The next products by sku."""
    c = product_table.c
    return list(connection.scalars(select(c.sku).where(c.sku > sku).order_by(c.sku).limit(limit)))


def skus_of_code(connection: Connection, code: str) -> list[str]:
    """The products that carry a canonical 14-digit code."""
    c = product_code.c
    return list(connection.scalars(select(c.sku).where(c.code == code).order_by(c.sku).limit(_MOST_OF_A_CODE)))


def _write_rows(
    connection: Connection, changed: Mapping[str, Body | None], known: Collection[str], now_ms: int
) -> None:
    rows: list[bulk.Row] = []
    codes: list[bulk.Row] = []
    for sku, body in changed.items():
        if body is not None:
            rows.append((sku, canonical(body), now_ms, *(body.get(name, "") for name in _COLUMNS)))
            codes += [(code, sku) for code in dict.fromkeys(gtin.zfill(_GTIN) for gtin in body.get("gtins", ()))]
    for some in parts(sku for sku in changed if sku in known):
        connection.execute(delete(product_code).where(product_code.c.sku.in_(some)))
        connection.execute(delete(product_table).where(product_table.c.sku.in_(some)))
    bulk.put(connection, product_table, ("sku", "body", "changed_ms", *_COLUMNS), rows)
    bulk.put(connection, product_code, ("code", "sku"), codes)


def _set_lasting(connection: Connection, products: Mapping[str, Body], now_ms: int) -> set[str]:
    """Set what all stores and channels charge for good; gives the skus whose prices changed."""
    known = prices_of(connection, products)
    rows, ended, changed = [], [], set[str]()
    for sku, body in products.items():
        money = money_of(body["price"]) if body.get("price") is not None else None
        lasting = [price for price in known.get(sku, ()) if _lasts(price, now_ms)]
        newest = max(lasting, key=lambda price: (price.valid_from, price.id), default=None)
        if (newest.price if newest else None) == money:
            continue
        changed.add(sku)
        if money is not None:
            rows.append(row_of(sku, DatedPrice(uuid7(), money, now_ms), now_ms))
        else:
            ended += [price.id for price in lasting]
    put(connection, rows)
    end(connection, ended, now_ms)
    return changed


def _lasts(price: DatedPrice, now_ms: int) -> bool:
    everywhere = not price.store and not price.channel
    return everywhere and price.valid_to is None and price.valid_from <= now_ms and not price.over(now_ms)


def row_of(sku: str, price: DatedPrice, now_ms: int) -> bulk.Row:
    """A price as a row."""
    money = price.price
    where = (price.store, sku, price.id, price.channel, money.minor, money.currency)
    return (*where, price.valid_from, price.valid_to, price.ended, now_ms)


def put(connection: Connection, rows: Sequence[bulk.Row]) -> None:
    """Keep new prices."""
    names = ("store", "sku", "id", "channel", "minor", "currency", "valid_from", "valid_to", "ended", "written_ms")
    bulk.put(connection, price_table, names, rows)


def end(connection: Connection, ids: Collection[str], now_ms: int) -> None:
    """Take prices back from a moment on; those that ended already stay as they are."""
    c = price_table.c
    for some in parts(ids):
        connection.execute(update(price_table).where(c.id.in_(some), c.ended.is_(None)).values(ended=now_ms))
