"""Promotions that lower prices for everybody, kept as they ever were: a price's history does not end with them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, and_, or_, select, update

from app.backend import bulk
from app.backend.catalogue.parts import parts
from app.backend.catalogue.tables import reduction, retelling
from app.backend.database import upsert
from app.domain.price_reduction import Reduction
from app.domain.promotion import Promotion
from app.wire.canonical import canonical
from app.wire.product_body import promotion_body, promotion_of
from app.wire.uuid7 import uuid7

SKU, CATEGORY, ALL = "sku", "category", "all"

_C = reduction.c
_MEMBERS = frozenset({"skus", "categories", "name"})  # rows of their own, and what changes no price


def keep(
    connection: Connection, number: str, wanted: Promotion | None, place: tuple[str, str], zone: str, now_ms: int
) -> None:
    """Keep a promotion as it is from now on in its store and channel; None: it lowers nothing from now on.

    What it was until now stays known, and products that it touches will be told again.
    """
    query = select(reduction).where(_C.promotion == number, _C.until_ms.is_(None))
    known = {(row.store, row.channel, row.body, row.kind, row.name) for row in connection.execute(query)}
    new = set() if wanted is None else {(*place, _terms(wanted), *member) for member in _members(wanted)}
    if known == new:
        return
    connection.execute(update(reduction).where(_C.promotion == number, _C.until_ms.is_(None)).values(until_ms=now_ms))
    version = uuid7()
    names = ("store", "channel", "body", "kind", "name", "id", "promotion", "zone", "since_ms")
    bulk.put(connection, reduction, names, [(*row, version, number, zone, now_ms) for row in sorted(new)])
    upsert(connection, retelling, [{"promotion": number, "after": "", "due_ms": now_ms}], ("after", "due_ms"))


def reductions_of(connection: Connection, bodies: Mapping[str, Mapping[str, Any]]) -> dict[str, list[Reduction]]:
    """All that ever lowered or will lower the prices of products, by sku."""
    named: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sku, body in bodies.items():
        if body.get("discountable", True):
            parent, category = body.get("variant_of", ""), body.get("category", "")
            for member in {(SKU, sku), (SKU, parent), (CATEGORY, category), (ALL, "")}:
                named[member].append(sku)
    found: dict[str, dict[str, Reduction]] = defaultdict(dict)
    for some in parts(sorted(named)):
        kinds: dict[str, list[str]] = defaultdict(list)
        for kind, name in some:
            kinds[kind].append(name)
        either = or_(*(and_(_C.kind == kind, _C.name.in_(names)) for kind, names in kinds.items()))
        for row in connection.execute(select(reduction).where(either)):
            one = _of_row(row)
            for sku in named[row.kind, row.name]:
                found[sku][row.id] = one
    return {sku: list(versions.values()) for sku, versions in found.items()}


def running(connection: Connection, number: str) -> Reduction | None:
    """A promotion as it lowers prices from its last change on."""
    row = connection.execute(select(reduction).where(_C.promotion == number, _C.until_ms.is_(None)).limit(1)).first()
    return None if row is None else _of_row(row)


def _members(promotion: Promotion) -> Collection[tuple[str, str]]:
    if not promotion.lowers_prices:
        return ()
    named = {(SKU, sku) for sku in promotion.skus} | {(CATEGORY, name) for name in promotion.categories}
    return named or {(ALL, "")}


def _terms(promotion: Promotion) -> str:
    return canonical({name: fact for name, fact in promotion_body(promotion).items() if name not in _MEMBERS})


def _of_row(row: Row[Any]) -> Reduction:
    promotion = promotion_of({"name": "", **json.loads(row.body)})
    return Reduction(promotion, ZoneInfo(row.zone), row.since_ms, row.until_ms, row.store, row.channel)
