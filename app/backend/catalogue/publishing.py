"""Telling terminals: what the tables say of products and promotions goes into the feeds, in the writing transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, select

from app.backend.catalogue import feed
from app.backend.catalogue.parts import parts
from app.backend.catalogue.reductions import reductions_of
from app.backend.catalogue.tables import price as price_table
from app.backend.catalogue.tables import product as product_table
from app.domain.dated_price import IN_STORE, DatedPrice, PriceStep
from app.domain.money import Money
from app.domain.price_history import AHEAD_MS, PRIOR_MS, steps_from, steps_of
from app.domain.price_reduction import Reduction
from app.wire.canonical import canonical
from app.wire.feed import RecordKind
from app.wire.product_body import money_body, steps_body


def publish(connection: Connection, skus: Collection[str], now_ms: int) -> int:
    """Bring the feeds up to what the tables say of products; gives how many changed for all stores."""
    bodies = bodies_of(connection, skus)
    prices, reductions = prices_of(connection, skus), reductions_of(connection, bodies)
    shared: list[feed.Change] = []
    own: dict[str, list[feed.Change]] = defaultdict(list)
    for sku in skus:
        known, lowered, body = prices.get(sku, ()), reductions.get(sku, ()), bodies.get(sku)
        steps = steps_of(known, "", IN_STORE, lowered, now_ms + AHEAD_MS)
        text = None if body is None else canonical(body | _price_fields(steps, now_ms))
        shared.append(feed.Change(RecordKind.PRODUCT, sku, text))
        for store in {one.store for one in (*known, *lowered)} - {""}:
            own[store].append(feed.Change(RecordKind.PRICE, sku, _own_prices(sku, known, lowered, store, now_ms)))
    changed = feed.write(connection, feed.CATALOGUE, shared, now_ms)
    for store in sorted(own):  # always in one order, so that two writers never wait for each other
        feed.write(connection, feed.of_store(store), own[store], now_ms)
    return changed


def bodies_of(connection: Connection, skus: Collection[str]) -> dict[str, dict[str, Any]]:
    """The bodies of products, without prices."""
    c = product_table.c
    query = select(c.sku, c.body)
    return {
        row.sku: json.loads(row.body)
        for some in parts(skus)
        for row in connection.execute(query.where(c.sku.in_(some)))
    }


def prices_of(connection: Connection, skus: Collection[str]) -> dict[str, list[DatedPrice]]:
    """All prices that products ever had or will have."""
    c = price_table.c
    query = select(c.store, c.sku, c.id, c.channel, c.minor, c.currency, c.valid_from, c.valid_to, c.ended)
    found: dict[str, list[DatedPrice]] = defaultdict(list)
    for some in parts(skus):
        for row in connection.execute(query.where(c.sku.in_(some))):
            found[row.sku].append(
                DatedPrice(
                    row.id,
                    Money(row.minor, row.currency),
                    row.valid_from,
                    row.valid_to,
                    row.store,
                    row.channel,
                    row.ended,
                )
            )
    return found


def _price_fields(steps: Sequence[PriceStep], now_ms: int) -> dict[str, Any]:
    """What a product's body says of its price: of now, and of what is known ahead."""
    ahead = steps_from(steps, now_ms)
    body: dict[str, Any] = {}
    if ahead and (len(ahead) > 1 or ahead[0].since > now_ms):
        body["prices"] = steps_body(ahead)
    if ahead and ahead[0].since <= now_ms:
        body |= {
            name: money_body(money)
            for name, money in (("price", ahead[0].price), ("prior", ahead[0].prior))
            if money is not None
        }
    return body


def _own_prices(
    sku: str, prices: Sequence[DatedPrice], reductions: Sequence[Reduction], store: str, now_ms: int
) -> str | None:
    """What a store charges, as long as a price of its own can matter to it: some are still measured by it."""
    own: list[DatedPrice | Reduction] = [*prices, *reductions]
    if all(one.over(now_ms - PRIOR_MS) for one in own if one.store == store):
        return None
    steps = steps_from(steps_of(prices, store, IN_STORE, reductions, now_ms + AHEAD_MS), now_ms)
    return canonical({"sku": sku, "prices": steps_body(steps)}) if steps else None
