"""What terminals do to the orders of their store: act, look at what an act would do, take a payment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from app.backend.access.actor import Actor, ActorKind
from app.backend.leading import gate
from app.backend.orders import carrying_out, commands, heads, nearby, records, rights, stores
from app.backend.orders.listing import Changes
from app.backend.orders.store_views import StoreViews
from app.backend.orders.tables import order_event
from app.backend.problems import Refused
from app.backend.reuse import content_of
from app.backend.schema import store as store_table
from app.backend.schema import terminal as terminal_table
from app.backend.stock import reserving
from app.backend.terminals.registry import Terminal
from app.domain.order_acts import perform
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import TABLE, Act
from app.domain.order_stock import stock_effects
from app.wire.kiosk_asks import MoveHere
from app.wire.order_act import OrderAct
from app.wire.order_view import LocatedOrder

_E = order_event.c
_HOUR_MS, _AGAIN_MS = 3_600_000, 30_000
_MOST_TOLD = 3  # in an hour


def act(
    connection: Connection, views: StoreViews, terminal: Terminal, fulfilment: str, asked: OrderAct, now_ms: int
) -> Mapping[str, Any]:
    """Do what a terminal asks, and tell the fulfilment as it is then; the same command again is told the same.

    Raises Refused 404 `ORDER-UNKNOWN`, 403 `TERMINAL-SHAPE`, 409 with the reason why not.
    """
    before = wanted(connection, terminal.store, fulfilment, to_change=True)
    content = content_of({"kind": "act", "fulfilment": fulfilment, "message": asked.as_json()})
    if asked.version != before.version:  # a command that was carried out has left its version behind
        known = commands.answered(connection, terminal.store, asked.id, content)
        if known is not None:
            return known or _now(connection, views, before, now_ms)
    rights.check_act(connection, terminal, before, asked)
    command = asked.command(terminal.id, place_of(connection, terminal) if asked.act is Act.COLLECT else "")
    actor, changes = actor_of(terminal, asked.person), Changes()
    done = carrying_out.carry_out(connection, changes, before, command, actor, now_ms, asked.at)
    told = views.one(connection, done.after, done.head, now_ms).as_json()
    commands.keep(connection, terminal.store, asked.id, content, told, now_ms)
    changes.number(connection)
    gate.check(connection, terminal, done.after, asked, now_ms)
    return told


def preview(
    connection: Connection, _views: StoreViews, terminal: Terminal, fulfilment: str, asked: OrderAct, now_ms: int
) -> dict[str, Any]:
    """What an act would do to state, stock and money; nothing is changed. Raises as `act`, except for an undo."""
    before = wanted(connection, terminal.store, fulfilment)
    rights.check_act(connection, terminal, before, asked)
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


def here(connection: Connection, views: StoreViews, store: str, order: str, now_ms: int) -> LocatedOrder:
    """What an order has in this store, and in which other stores it waits. Raises Refused 404 `ORDER-UNKNOWN`."""
    head, parts = heads.wanted(connection, order), records.of_order(connection, order)
    found = [(0, part, head) for part in parts if part.store == store]
    elsewhere = nearby.other_stores(connection, store, parts, views.zone, now_ms)
    return LocatedOrder(tuple(views.several(connection, store, found, now_ms)), elsewhere)


def move_here(
    connection: Connection, views: StoreViews, terminal: Terminal, order: str, asked: MoveHere, now_ms: int
) -> Mapping[str, Any]:
    """Let the terminal's store give an order away that waits elsewhere; the same again is told the same.

    Raises as `nearby.bring_here`, Refused 409 `ID-REUSED`.
    """
    content = content_of({"kind": "move here", "order": order, "message": asked.as_json()})
    known = commands.answered(connection, terminal.store, asked.id, content)
    if known is not None:
        return known
    command = Command(asked.id, Act.MOVE, 0, asked.person, asked.name, terminal.id)
    actor = actor_of(terminal, asked.person)
    nearby.bring_here(connection, terminal.store, order, command, actor, now_ms, asked.at)
    told = here(connection, views, terminal.store, order, now_ms).as_json()
    commands.keep(connection, terminal.store, asked.id, content, told, now_ms)
    return told


def tell_again(connection: Connection, order: str, actor: Actor, now_ms: int) -> None:
    """Send who ordered the message with the newest pass once more, for whatever waits for them.

    Whether anything waited is told to nobody; sent often enough, it is not sent again.
    """
    parts = records.of_order(connection, order, to_change=True)
    changes = Changes()
    for part in parts:
        if Act.TELL_AGAIN in TABLE[part.state] and not _told_often(connection, part, now_ms):
            command = Command("", Act.TELL_AGAIN, part.version)
            carrying_out.carry_out(connection, changes, part, command, actor, now_ms)
    changes.number(connection)


def actor_of(terminal: Terminal, person: str) -> Actor:
    """Who acts: a person at a terminal."""
    return Actor(ActorKind.TERMINAL, person, terminal.id)


def place_of(connection: Connection, terminal: Terminal) -> str:
    """Where a terminal stands, in words: its store's name and its own."""
    t, s = terminal_table.c, store_table.c
    query = select(s.name, t.name).join_from(terminal_table, store_table, s.id == t.store).where(t.id == terminal.id)
    row = connection.execute(query).one_or_none()
    shop, till = row if row else ("", "")
    return f"{shop or terminal.store}, {till or terminal.id}"


def _now(connection: Connection, views: StoreViews, part: Fulfilment, now_ms: int) -> Mapping[str, Any]:
    """A fulfilment as it is: what a command is answered that was decided elsewhere, with the line cut."""
    return views.one(connection, part, heads.wanted(connection, part.order), now_ms).as_json()


def _told_often(connection: Connection, part: Fulfilment, now_ms: int) -> bool:
    mine = (_E.store == part.store, _E.fulfilment == part.id, _E.act == Act.TELL_AGAIN.value)
    recent = connection.scalars(select(_E.at_ms).where(*mine, _E.at_ms > now_ms - _HOUR_MS)).all()
    return len(recent) >= _MOST_TOLD or any(at_ms > now_ms - _AGAIN_MS for at_ms in recent)
