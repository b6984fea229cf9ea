"""What can be promised: where the goods are, and by when a store has usually made an order ready."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection, select

from app.backend.orders.tables import order_fulfilment
from app.backend.orders.telling import moment
from app.backend.schema import store as store_table
from app.backend.stock import reserving
from app.domain.opening_hours import OpeningHours, read_hours
from app.wire.stock import told

_F = order_fulfilment.c
_USUALLY_MS = 60 * 60_000
_AT_LEAST_MS = 15 * 60_000
_LOOK_BACK = 50


def availability(
    connection: Connection, wanted: Mapping[str, int], stores: Sequence[str], now_ms: int
) -> list[dict[str, Any]]:
    """For each store: what of the wanted products can be promised, and by when they would be ready to collect.

    `wanted` are millionths by product. No stores named means all; those that can promise everything come first.
    """
    query = select(store_table.c.id, store_table.c.name).order_by(store_table.c.id)
    rows = connection.execute(query.where(store_table.c.id.in_(stores)) if stores else query).all()
    told = [_of_store(connection, store, name, wanted, now_ms) for store, name in rows]
    return sorted(told, key=lambda one: (not one["complete"], one["ready_by"], one["store"]))


def usual_ms(connection: Connection, store: str) -> int:
    """How long four of five of the last orders took from being accepted to being ready; an hour without any."""
    took = _F.ready_ms - _F.accepted_ms
    query = select(took).where(_F.store == store, _F.ready_ms > 0, _F.accepted_ms > 0)
    recent = sorted(connection.scalars(query.order_by(_F.ready_ms.desc()).limit(_LOOK_BACK)))
    return max(_AT_LEAST_MS, recent[(len(recent) * 4 + 4) // 5 - 1]) if recent else _USUALLY_MS


@dataclass(frozen=True, slots=True)
class Usual:
    """How long a store's last orders took from being accepted to being ready: of its open hours, where these are known.

    `took` is in milliseconds, the shortest first.
    """

    took: Sequence[int]
    hours: OpeningHours | None
    zone: tzinfo

    def ready_ms(self, accepted_ms: int, now_ms: int) -> int:
        """When four of five orders that took at least as long as this one has by now were ready; 0 without any."""
        passed = self._open_ms(accepted_ms, now_ms)
        longer = [one for one in self.took if one > passed]
        if not longer:
            return 0
        left = longer[(len(longer) * 4 + 4) // 5 - 1] - passed
        if self.hours is None:
            return now_ms + left
        return self.hours.after(now_ms, left, self.zone) or 0

    def _open_ms(self, since_ms: int, until_ms: int) -> int:
        return self.hours.open_ms(since_ms, until_ms, self.zone) if self.hours else until_ms - since_ms


def usual(connection: Connection, store: str, zone: tzinfo) -> Usual:
    """How long the last orders of a store took."""
    query = select(_F.accepted_ms, _F.ready_ms).where(_F.store == store, _F.ready_ms > 0, _F.accepted_ms > 0)
    rows = connection.execute(query.order_by(_F.ready_ms.desc()).limit(_LOOK_BACK)).all()
    opening = connection.scalar(select(store_table.c.opening).where(store_table.c.id == store)) or ""
    hours = read_hours(opening)
    took = (hours.open_ms(row[0], row[1], zone) if hours else row[1] - row[0] for row in rows)
    return Usual(sorted(took), hours, zone)


def _of_store(connection: Connection, store: str, name: str, wanted: Mapping[str, int], now_ms: int) -> dict[str, Any]:
    free = reserving.available(connection, store, wanted)
    complete = all(free[sku] >= asked for sku, asked in wanted.items())
    lines = [{"sku": sku, "available": told(free[sku]), "enough": free[sku] >= wanted[sku]} for sku in wanted]
    ready_by = moment(now_ms + usual_ms(connection, store)) if complete else ""
    return {"store": store, "name": name, "complete": complete, "ready_by": ready_by, "lines": lines}
