"""What a store is told of its orders: what it needs to hand them over, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection, select

from app.backend.catalogue.publishing import bodies_of
from app.backend.orders import heads, passes, payments, promise, records
from app.backend.orders.heads import Head
from app.backend.orders.pass_keys import PassKeys
from app.backend.orders.tables import order_fulfilment
from app.backend.orders.telling import masked, moment
from app.backend.schema import store as store_table
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import ENDED
from app.domain.order_time import BEFORE_READY, concerns
from app.wire.order_view import BULKY, FLAGGED, ID_CHECK, OrderView, PassView

_KNOWN_FLAGS = ((ID_CHECK, "min_age"), (BULKY, "bulky"), (FLAGGED, "private"))

Found = tuple[int, Fulfilment, Head]  # a fulfilment with its place in the store's list, 0 where that is not known


@dataclass(frozen=True, slots=True)
class StoreViews:
    """Makes views: with the keys of passes, and the time zone in which stores open."""

    keys: PassKeys
    zone: tzinfo

    def page(
        self, connection: Connection, store: str, after: int, limit: int, now_ms: int, *, open_only: bool
    ) -> dict[str, Any]:
        """Fulfilments of a store that changed after a cursor; of the first page, only those that are not ended."""
        f = order_fulfilment.c
        where = f.changed_n > after
        if open_only:
            where &= f.state.not_in([state.value for state in ENDED])
        found = records.of_store(connection, store, where, limit + 1)
        shown = found[:limit]
        known = {head.id: head for head in heads.of_ids(connection, {one.order for _, one in shown})}
        rows = [(number, one, known[one.order]) for number, one in shown if one.order in known]
        cursor = str(shown[-1][0] if shown else after)
        views = [view.as_json() for view in self.several(connection, store, rows, now_ms)]
        return {"fulfilments": views, "cursor": cursor, "more": len(found) > limit}

    def one(self, connection: Connection, part: Fulfilment, head: Head, now_ms: int) -> OrderView:
        """One fulfilment as its store sees it."""
        return self.several(connection, part.store, [(0, part, head)], now_ms)[0]

    def several(self, connection: Connection, store: str, found: Sequence[Found], now_ms: int) -> list[OrderView]:
        """Fulfilments of a store as it sees them."""
        orders = {head.id: head for _, _, head in found}
        shown = passes.living(connection, self.keys, list(orders.values()))
        unknown = payments.unknown_of(connection, orders)
        products = bodies_of(connection, {line.sku for _, part, _ in found for line in part.lines if line.wanted})
        packing = any(part.state in BEFORE_READY for _, part, _ in found)
        usual = promise.usual(connection, store, self.zone) if packing else None
        gate = _gate(connection, store) if any(body.get("bulky") for body in products.values()) else ""
        return [_view(one, shown[one[2].id], one[2].id in unknown, products, usual, gate, now_ms) for one in found]


def _view(
    one: Found,
    shown: Sequence[PassView],
    unknown: bool,
    products: Mapping[str, Mapping[str, Any]],
    usual: promise.Usual | None,
    gate: str,
    now_ms: int,
) -> OrderView:
    number, part, head = one
    bodies = [products[line.sku] for line in part.lines if line.wanted and line.sku in products]
    flags = tuple(flag for flag, name in _KNOWN_FLAGS if any(body.get(name) for body in bodies))
    ready_ms = (
        usual.ready_ms(part.accepted_ms, now_ms) if usual and part.accepted_ms and part.state in BEFORE_READY else 0
    )
    return OrderView(
        number,
        part,
        head.number,
        head.code,
        masked(str(head.contact.get("name", ""))),
        head.currency,
        head.due,
        tuple(concern.value for concern in concerns(part, now_ms)),
        tuple(shown),
        moment(ready_ms),
        flags,
        max((int(body.get("min_age", 0)) for body in bodies), default=0),
        head.paid,
        unknown,
        gate if BULKY in flags else "",
        str(head.contact.get("language", "")),
    )


def _gate(connection: Connection, store: str) -> str:
    return connection.scalar(select(store_table.c.gate).where(store_table.c.id == store)) or ""
