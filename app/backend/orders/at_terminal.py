"""What terminals do to the orders of their store: act, look at what an act would do, take a payment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from app.backend.access.actor import Actor, ActorKind
from app.backend.orders import carrying_out, commands, heads, records, stores, views
from app.backend.orders.listing import Changes
from app.backend.problems import Refused
from app.backend.reuse import content_of
from app.backend.schema import store as store_table
from app.backend.schema import terminal as terminal_table
from app.backend.stock import reserving
from app.backend.terminals.registry import Terminal
from app.domain.order_acts import perform
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import Act
from app.domain.order_stock import stock_effects
from app.wire.order_act import OrderAct


def act(connection: Connection, terminal: Terminal, fulfilment: str, asked: OrderAct, now_ms: int) -> Mapping[str, Any]:
    """Do what a terminal asks, and tell the fulfilment as it is then; the same command again is told the same.

    Raises Refused 404 `ORDER-UNKNOWN`, 409 with the reason why not.
    """
    before = wanted(connection, terminal.store, fulfilment, to_change=True)
    content = content_of({"kind": "act", "fulfilment": fulfilment, "message": asked.as_json()})
    if asked.version != before.version:  # a command that was carried out has left its version behind
        known = commands.answered(connection, terminal.store, asked.id, content)
        if known is not None:
            return known
    command = asked.command(terminal.id, _place(connection, terminal) if asked.act is Act.COLLECT else "")
    actor, changes = actor_of(terminal, asked.person), Changes()
    done = carrying_out.carry_out(connection, changes, before, command, actor, now_ms, asked.at)
    told = views.of_store(done.after, done.head, now_ms).as_json()
    commands.keep(connection, terminal.store, asked.id, content, told, now_ms)
    changes.number(connection)
    return told


def preview(
    connection: Connection, terminal: Terminal, fulfilment: str, asked: OrderAct, now_ms: int
) -> dict[str, Any]:
    """What an act would do to state, stock and money; nothing is changed. Raises as `act`, except for an undo."""
    before = wanted(connection, terminal.store, fulfilment)
    if asked.act is Act.UNDO:
        raise Refused(409, "ORDER-UNDO", "What an undo does is in the history")
    head = heads.wanted(connection, before.order)
    command = asked.command(terminal.id, "")
    performed = carrying_out.refusing(lambda: perform(before, command, now_ms))
    after, moved = performed.after, performed.moved
    effects = stock_effects(before, after)
    if moved is not None:
        stores.check(connection, {moved.store}, head.currency)
        effects += stock_effects(None, moved)
    told = [asdict(e) | {"on_hand": e.on_hand, "reserved": e.reserved} for e in effects]
    for one in told:
        one["available"] = reserving.available(connection, one["store"], [one["sku"]])[one["sku"]]
    worth = after.worth - before.worth + (moved.worth if moved else 0)
    refund = max(0, head.paid - head.worth - worth)
    return {"state": after.state.value, "stock": told, "worth": worth, "refund_owed": refund, "currency": head.currency}


def wanted(connection: Connection, store: str, fulfilment: str, *, to_change: bool = False) -> Fulfilment:
    """A fulfilment of the terminal's store. Raises Refused 404 `ORDER-UNKNOWN`."""
    found = records.find(connection, store, fulfilment, to_change=to_change)
    if found is None:
        raise Refused(404, "ORDER-UNKNOWN", "The store has no such fulfilment")
    return found


def by_code(connection: Connection, store: str, code: str, now_ms: int) -> dict[str, Any]:
    """What the order with a code has in this store, and in which other stores it waits.

    Raises Refused 404 `ORDER-UNKNOWN`.
    """
    order = heads.by_code(connection, code)
    if order is None:
        raise Refused(404, "ORDER-UNKNOWN", "No order has this code")
    return here(connection, store, order, now_ms)


def here(connection: Connection, store: str, order: str, now_ms: int) -> dict[str, Any]:
    """What an order has in this store, and in which other stores it waits. Raises Refused 404 `ORDER-UNKNOWN`."""
    head, parts = heads.wanted(connection, order), records.of_order(connection, order)
    found = [views.of_store(part, head, now_ms).as_json() for part in parts if part.store == store]
    elsewhere = sorted({part.store for part in parts if part.store != store})
    return {"fulfilments": found, "other_stores": elsewhere}


def actor_of(terminal: Terminal, person: str) -> Actor:
    """Who acts: a person at a terminal."""
    return Actor(ActorKind.TERMINAL, person, terminal.id)


def _place(connection: Connection, terminal: Terminal) -> str:
    t, s = terminal_table.c, store_table.c
    query = select(s.name, t.name).join_from(terminal_table, store_table, s.id == t.store).where(t.id == terminal.id)
    row = connection.execute(query).one_or_none()
    shop, till = row if row else ("", "")
    return f"{shop or terminal.store}, {till or terminal.id}"
