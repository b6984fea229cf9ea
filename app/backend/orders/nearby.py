"""Where else an order waits, for somebody who stands in the wrong store: until when, how far, and bringing it here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from uuid import UUID, uuid5

from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.orders import carrying_out, heads, records, stores
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.backend.stock import places, reserving
from app.domain.opening_hours import read_hours
from app.domain.order_command import Command, Destination
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_state import ENDED, TABLE, Act
from app.wire.order_view import OtherStore

_REASON = "the customer is in this store"


def other_stores(
    connection: Connection, here: str, parts: Sequence[Fulfilment], zone: tzinfo, now_ms: int
) -> tuple[OtherStore, ...]:
    """The other stores where parts of an order wait, the nearest first; where it ended, when it did so in all."""
    away = [part for part in parts if part.store != here]
    waiting = [part for part in away if part.state not in ENDED]
    if not away:
        return ()
    own, found = places.find(connection, here), []
    for store in sorted({part.store for part in waiting or away}):
        place = places.find(connection, store)
        hours = read_hours(place.opening)
        until = hours.closes(now_ms, zone) if hours else ""
        far = places.metres(own.spot, place.spot) if own.spot and place.spot else None
        movable = _movable(connection, [part for part in waiting if part.store == store], here)
        found.append(OtherStore(store, place.name, place.address, until, far, movable))
    return tuple(sorted(found, key=lambda one: (one.distance_m is None, one.distance_m or 0, one.id)))


def bring_here(
    connection: Connection, here: str, order: str, asked: Command, actor: Actor, now_ms: int, told_at: str
) -> None:
    """Let this store give an order away instead of the others where it waits; its goods are held here.

    Raises Refused 409 `ORDER-NOTHING` when nothing waits elsewhere, `ORDER-STOCK`, `ORDER-NOT-NOW`.
    """
    parts = [part for part in records.of_order(connection, order, to_change=True) if part.store != here]
    waiting = [part for part in parts if part.state not in ENDED and part.way is Way.COLLECT]
    if not waiting:
        raise Refused(409, "ORDER-NOTHING", "Nothing of the order waits in another store")
    stores.check(connection, {here}, heads.wanted(connection, order).currency)
    changes = Changes()
    for part in sorted(waiting, key=lambda part: (part.store, part.id)):
        kept = {line.id: line.kept for line in part.lines if line.kept}
        own = UUID(asked.id)
        lines = {line: str(uuid5(own, line)) for line in kept}
        to = Destination(str(uuid5(own, part.id)), here, Way.COLLECT, lines)
        move = Command(
            asked.id, Act.MOVE, part.version, asked.person, asked.name, asked.device, reason=_REASON,
            quantities=kept, to=to,
        )  # fmt: skip
        carrying_out.carry_out(connection, changes, part, move, actor, now_ms, told_at)
    changes.number(connection)


def _movable(connection: Connection, parts: Sequence[Fulfilment], here: str) -> bool:
    """Whether goods that wait elsewhere could be given away here, from what is free in this store."""
    wanted: dict[str, int] = {}
    for line in (line for part in parts for line in part.lines if line.kept):
        wanted[line.sku] = wanted.get(line.sku, 0) + line.kept
    if not wanted or any(Act.MOVE not in TABLE[part.state] for part in parts):
        return False
    free = reserving.available(connection, here, wanted)
    return all(free[sku] >= much for sku, much in wanted.items())
