"""What a channel changes about its orders: less of it, elsewhere, held longer, another way to reach the customer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.orders import carrying_out, commands, heads, records, views
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.domain.order_command import Command, Destination
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import ENDED, Act, State


@dataclass(frozen=True, slots=True)
class Asked:
    """A command of a channel on an order that it saw at a version. `content` is the hash of the whole message."""

    id: str
    order: str
    version: int
    reason: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Change:
    """What shall be different: millionths less by fulfilment and line, destinations by fulfilment, the contact."""

    fewer: Mapping[str, Mapping[str, int]]
    moves: Mapping[str, Destination]
    contact: Mapping[str, Any] | None


_Work = Callable[[Sequence[Fulfilment], Changes], None]


def change(
    connection: Connection, channel: str, asked: Asked, wanted: Change, actor: Actor, now_ms: int
) -> Mapping[str, Any]:
    """Change an order and tell it as it is then. Raises as `cancel`."""

    def work(parts: Sequence[Fulfilment], changes: Changes) -> None:
        by_id = {part.id: part for part in parts}
        for part_id, quantities in wanted.fewer.items():
            part = _known(by_id, part_id)
            fewer = Command(asked.id, Act.CANCEL, part.version, reason=asked.reason, quantities=quantities)
            by_id[part_id] = carrying_out.carry_out(connection, changes, part, fewer, actor, now_ms).after
        for part_id, to in wanted.moves.items():
            part = _known(by_id, part_id)
            move = Command(asked.id, Act.MOVE, part.version, reason=asked.reason, to=to)
            carrying_out.carry_out(connection, changes, part, move, actor, now_ms)
        if wanted.contact is not None:
            heads.describe(connection, asked.order, wanted.contact)
            head = heads.change(connection, asked.order, now_ms)
            audit.note(connection, actor, "order.contact", head.home, "order", head.id, {}, now_ms)
            changes.note(head)

    return _once(connection, channel, asked, now_ms, work)


def cancel(connection: Connection, channel: str, asked: Asked, actor: Actor, now_ms: int) -> Mapping[str, Any]:
    """Cancel what was not handed over, and tell the order as it is then.

    Raises Refused 404 `ORDER-UNKNOWN`, 409 `ORDER-VERSION`, `ID-REUSED`, and what acts refuse.
    """

    def work(parts: Sequence[Fulfilment], changes: Changes) -> None:
        for part in parts:
            if part.state not in (*ENDED, State.RETURN_TO_SHELF):
                act = Act.TAKE_DOWN if part.state is State.EXPIRED else Act.CANCEL
                all_of_it = Command(asked.id, act, part.version, reason=asked.reason)
                carrying_out.carry_out(connection, changes, part, all_of_it, actor, now_ms)

    return _once(connection, channel, asked, now_ms, work)


def extend(
    connection: Connection, channel: str, asked: Asked, fulfilment: str, actor: Actor, now_ms: int
) -> Mapping[str, Any]:
    """Hold a fulfilment longer. Raises as `cancel`, `ORDER-EXTENDED`."""

    def work(parts: Sequence[Fulfilment], changes: Changes) -> None:
        part = _known({part.id: part for part in parts}, fulfilment)
        longer = Command(asked.id, Act.EXTEND, part.version)
        carrying_out.carry_out(connection, changes, part, longer, actor, now_ms)

    return _once(connection, channel, asked, now_ms, work)


def arrive(
    connection: Connection, channel: str, asked: Asked, fulfilment: str, actor: Actor, now_ms: int
) -> Mapping[str, Any]:
    """Note that the customer is there; the reason is where they wait, in their words. Raises as `cancel`."""

    def work(parts: Sequence[Fulfilment], changes: Changes) -> None:
        part = _known({part.id: part for part in parts}, fulfilment)
        here = Command(asked.id, Act.ARRIVE, part.version, reason=asked.reason)
        carrying_out.carry_out(connection, changes, part, here, actor, now_ms)

    return _once(connection, channel, asked, now_ms, work)


def _once(connection: Connection, channel: str, asked: Asked, now_ms: int, work: _Work) -> Mapping[str, Any]:
    parts = records.of_order(connection, asked.order, to_change=True)
    head = heads.wanted(connection, asked.order, channel)
    known = commands.answered(connection, head.home, asked.id, asked.content)
    if known is not None:
        return known
    if head.version != asked.version:
        raise Refused(409, "ORDER-VERSION", "The order has changed since", version=str(head.version))
    changes = Changes()
    work(parts, changes)
    changes.number(connection)
    told = views.order(connection, heads.wanted(connection, asked.order))
    commands.keep(connection, head.home, asked.id, asked.content, told, now_ms)
    return told


def _known(parts: Mapping[str, Fulfilment], part_id: str) -> Fulfilment:
    if part_id not in parts:
        raise Refused(404, "ORDER-UNKNOWN", "The order has no such fulfilment", fulfilment=part_id)
    return parts[part_id]
