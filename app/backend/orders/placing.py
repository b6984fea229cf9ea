"""Placing an order: its goods are held in every store at once, or it is not placed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.backend.access.actor import Actor
from app.backend.orders import carrying_out, commands, heads, stores
from app.backend.orders.heads import Head
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.domain.order_time import HOLD_MS, PAY_WITHIN_MS

NOW, AT_PICKUP = "now", "at_pickup"
_DAY_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Part:
    """What one store hands over. `fee` is what sending costs, in minor units; `hold_days` 0 for the usual."""

    id: str
    store: str
    way: Way
    lines: Sequence[OrderLine]
    fee: int = 0
    hold_days: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as a channel places it; `total` is what the customer agreed to, in minor units."""

    id: str
    number: str
    customer: str
    contact: Mapping[str, Any]
    terms: str
    currency: str
    total: int
    parts: Sequence[Part]


def place(connection: Connection, channel: str, order: Placed, content: bytes, actor: Actor, now_ms: int) -> Head:
    """Place an order; the same one again changes nothing.

    Raises Refused 409 `ID-REUSED`, `ORDER-TOTAL`, `ORDER-STORE`, `ORDER-CURRENCY`, `ORDER-STOCK`.
    """
    known = heads.find(connection, order.id)
    if known is None:
        total = sum(part.fee + sum(line.amount for line in part.lines) for part in order.parts)
        if total != order.total:
            raise Refused(409, "ORDER-TOTAL", "The lines do not add up to the total", lines=str(total))
        stores.check(connection, {part.store for part in order.parts}, order.currency)
        head = _head(connection, channel, order, content, now_ms)
        if heads.add(connection, head):
            return _begun(connection, head, order, actor, now_ms)
        known = heads.wanted(connection, order.id)
    if known.channel != channel:
        raise Refused(409, "ID-REUSED", "The id was used for something else")
    commands.same(known.content, content)
    return known


def _begun(connection: Connection, head: Head, order: Placed, actor: Actor, now_ms: int) -> Head:
    changes, parts = Changes(), [_part(order, part, now_ms) for part in order.parts]
    for part in sorted(parts, key=lambda part: (part.store, part.id)):
        carrying_out.begin(connection, changes, head, part, Command(part.id, Act.PLACE, 0), actor, now_ms)
    if order.terms == AT_PICKUP or order.total == 0:
        accept(connection, changes, parts, actor, now_ms)
    changes.number(connection)
    return heads.wanted(connection, order.id)


def accept(connection: Connection, changes: Changes, parts: Sequence[Fulfilment], actor: Actor, now_ms: int) -> None:
    """Accept what is placed: pickups are accepted by themselves once they are paid, or need not be."""
    for part in parts:
        if part.state is State.PLACED:
            command = Command("", Act.ACCEPT, part.version)
            carrying_out.carry_out(connection, changes, part, command, actor, now_ms)


def _part(order: Placed, part: Part, now_ms: int) -> Fulfilment:
    return Fulfilment(
        part.id,
        order.id,
        part.store,
        part.way,
        State.PLACED,
        1,
        tuple(part.lines),
        now_ms,
        now_ms,
        part.hold_days * _DAY_MS or HOLD_MS,
        fee=part.fee,
        pay_by_ms=now_ms + PAY_WITHIN_MS if order.terms == NOW and order.total else 0,
    )


def _head(connection: Connection, channel: str, order: Placed, content: bytes, now_ms: int) -> Head:
    return Head(
        id=order.id,
        home=order.parts[0].store,
        channel=channel,
        number=order.number,
        code=heads.new_code(connection),
        customer=order.customer,
        contact=order.contact,
        terms=order.terms,
        currency=order.currency,
        version=1,
        placed_ms=now_ms,
        total=order.total,
        worth=order.total,
        handed=0,
        paid=0,
        changed_n=0,
        changed_ms=now_ms,
        content=content,
    )
