"""Promotions as they are written and found; terminals of their store get them by feed, long before they begin."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, or_, select

from app.backend.catalogue import feed, reductions
from app.backend.catalogue.parts import parts
from app.backend.catalogue.tables import promotion as promotion_table
from app.backend.database import upsert
from app.domain.dated_price import IN_STORE
from app.domain.promotion import Promotion
from app.wire.canonical import canonical
from app.wire.feed import RecordKind
from app.wire.product_body import promotion_body, promotion_of

OF_A_STORE = "@"  # begins the key of a promotion of one store in its feed, so that no other store's is the same


@dataclass(frozen=True, slots=True)
class PromotionOf:
    """A promotion and where it holds; no store or channel means all of them."""

    promotion: Promotion
    store: str = ""
    channel: str = ""


def write(connection: Connection, promotions: Mapping[str, PromotionOf | None], now_ms: int, zone: str) -> int:
    """Write promotions by id, None takes one away; gives how many changed anything for terminals.

    `zone` is the time zone in which their days begin and end.
    """
    feed.hold(connection, feed.CATALOGUE)
    known = found(connection, list(promotions))
    changes: dict[str, list[feed.Change]] = defaultdict(list)
    for number, wanted in promotions.items():
        where = ("", "") if wanted is None else (wanted.store, wanted.channel)
        reductions.keep(connection, number, wanted.promotion if wanted else None, where, zone, now_ms)
        places = [_place(number, one) for one in (known.get(number), wanted) if one is not None]
        for name, key in places:
            stays = wanted is not None and _reaches_tills(wanted) and (name, key) == _place(number, wanted)
            text = canonical(promotion_body(wanted.promotion)) if stays and wanted else None
            changes[name].append(feed.Change(RecordKind.PROMOTION, key, text))
    for some in parts(number for number, wanted in promotions.items() if wanted is None):
        connection.execute(delete(promotion_table).where(promotion_table.c.id.in_(some)))
    rows = [_row(number, wanted, now_ms) for number, wanted in promotions.items() if wanted is not None]
    upsert(
        connection, promotion_table, rows, ("store", "channel", "name", "body", "valid_from", "valid_to", "changed_ms")
    )
    names = sorted(changes, key=lambda name: (name != feed.CATALOGUE, name))
    return sum(feed.write(connection, name, changes[name], now_ms) for name in names)


def found(connection: Connection, ids: Sequence[str]) -> dict[str, PromotionOf]:
    """Promotions by id; unknown ones are left out."""
    known: dict[str, PromotionOf] = {}
    for some in parts(ids):
        for row in connection.execute(select(promotion_table).where(promotion_table.c.id.in_(some))):
            known[row.id] = PromotionOf(promotion_of(json.loads(row.body)), row.store, row.channel)
    return known


def listed(connection: Connection, store: str, channel: str, on: str, after: str, limit: int) -> list[PromotionOf]:
    """The next promotions by id that are not over on a day (ISO 8601) and hold in a store and channel."""
    c = promotion_table.c
    query = (
        select(c.store, c.channel, c.body)
        .where(c.id > after, c.store.in_(("", store)), c.channel.in_(("", channel)))
        .where(or_(c.valid_to.is_(None), c.valid_to >= on))
        .order_by(c.id)
        .limit(limit)
    )
    return [
        PromotionOf(promotion_of(json.loads(row.body)), row.store, row.channel) for row in connection.execute(query)
    ]


def _place(number: str, one: PromotionOf) -> tuple[str, str]:
    """The feed and the key of a promotion."""
    if not one.store:
        return feed.CATALOGUE, number
    return feed.of_store(one.store), f"{OF_A_STORE}{one.store}/{number}"


def _reaches_tills(one: PromotionOf) -> bool:
    return one.channel in ("", IN_STORE)


def _row(number: str, one: PromotionOf, now_ms: int) -> dict[str, object]:
    promotion = one.promotion
    return {
        "id": number,
        "store": one.store,
        "channel": one.channel,
        "name": promotion.name,
        "body": canonical(promotion_body(promotion)),
        "valid_from": promotion.valid_from.isoformat() if promotion.valid_from else None,
        "valid_to": promotion.valid_to.isoformat() if promotion.valid_to else None,
        "changed_ms": now_ms,
    }
