"""Carrying out an act: one transaction in which goods, money, history, events and audit change together, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select, update

from app.backend.access import audit
from app.backend.access.actor import Actor
from app.backend.events import outbox
from app.backend.orders import heads, payments, records, stocking, stores, telling
from app.backend.orders.listing import Changes
from app.backend.orders.tables import order_event
from app.backend.problems import Refused
from app.domain import order_acts
from app.domain.order_acts import Performed
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import BESIDE, CAN_BE_UNDONE, Act, State, outcomes
from app.domain.order_stock import stock_effects
from app.domain.refusals import Refusal
from app.wire import fields

T = TypeVar("T")

_E = order_event.c
_WRITE_DOWN = insert(order_event)


@dataclass(frozen=True, slots=True)
class Done:
    """A fulfilment after an act, and the order's head."""

    after: Fulfilment
    head: heads.Head


def carry_out(
    connection: Connection,
    changes: Changes,
    before: Fulfilment,
    command: Command,
    actor: Actor,
    now_ms: int,
    told_at: str = "",
    *,
    fact: bool = False,
) -> Done:
    """Do what a command asks, and note what has changed. `told_at` is the device's own time, kept as it was told.

    What is a `fact` has happened already: whether it is paid for is not asked any more.

    Raises Refused 409 with the code of the domain's refusal, `ORDER-STOCK`, `ORDER-DUE`, `PAYMENT-UNKNOWN`.
    """
    if not fact and command.act is Act.COLLECT and payments.is_unknown(connection, before.order):
        raise Refused(409, "PAYMENT-UNKNOWN", "A payment is not decided yet", "ask for its outcome first")
    undone = _last_act(connection, before) if command.act is Act.UNDO else None
    performed = refusing(lambda: _perform(before, command, undone, now_ms))
    after, moved = performed.after, performed.moved
    if not records.change(connection, before, after):
        raise Refused(409, "ORDER-VERSION", "Somebody else was faster", state=before.state.value)
    stocking.book(connection, stock_effects(before, after), actor.id, now_ms)
    records.forget_lines(connection, before, after)
    worth, handed = after.worth - before.worth, after.handed_worth - before.handed_worth
    if moved is not None:
        worth += moved.worth
    trusted = fact or bool(command.approved_by)
    head = heads.change(connection, before.order, now_ms, worth=worth, handed=handed, trusted=trusted)
    if undone is not None:
        here = (_E.store == before.store) & (_E.fulfilment == before.id) & (_E.version == undone.version)
        connection.execute(update(order_event).where(here).values(undone=True))
    write_down(connection, before, after, command, actor, now_ms, told_at)
    tell(connection, head, command.act, before, after, now_ms)
    changes.note(head, after)
    if moved is not None:
        stores.check(connection, {moved.store}, head.currency)
        begin(connection, changes, head, moved, command, actor, now_ms)
    return _settled(connection, changes, Done(after, head), actor, now_ms)


def begin(
    connection: Connection,
    changes: Changes,
    head: heads.Head,
    new: Fulfilment,
    command: Command,
    actor: Actor,
    now_ms: int,
) -> None:
    """Write a new fulfilment and hold its goods. Raises Refused 409 `ORDER-STOCK`."""
    records.add(connection, new)
    stocking.book(connection, stock_effects(None, new), actor.id, now_ms)
    write_down(connection, None, new, command, actor, now_ms)
    tell(connection, head, command.act, None, new, now_ms)
    changes.note(head, new)


def write_down(
    connection: Connection,
    before: Fulfilment | None,
    after: Fulfilment,
    command: Command,
    actor: Actor,
    now_ms: int,
    told_at: str = "",
) -> None:
    """Add to the history and to the audit."""
    detail = telling.detail_of(before, after, command)
    undoable = before is not None and command.act in CAN_BE_UNDONE
    row = {
        "store": after.store,
        "fulfilment": after.id,
        "version": after.version,
        "order_id": after.order,
        "act": command.act.value,
        "state": after.state.value,
        "actor_kind": actor.kind.value,
        "actor": actor.id,
        "person": command.person,
        "name": command.name,
        "device": command.device,
        "told_at": told_at,
        "reason": command.reason,
        "detail": _text(detail),
        "before": _text(before.as_body()) if before is not None and undoable else "",
        "at_ms": now_ms,
        "undone": False,
    }
    connection.execute(_WRITE_DOWN, row)
    noted = {"fulfilment": after.id, "version": after.version, "state": after.state.value, "person": command.person}
    audit.note(connection, actor, f"order.{command.act.value}", after.store, "order", after.order, noted, now_ms)


def tell(
    connection: Connection, head: heads.Head, act: Act, before: Fulfilment | None, after: Fulfilment, now_ms: int
) -> None:
    """Tell those who follow the order what happened, when it is for them."""
    kind = telling.kind_of(act, before, after)
    if kind:
        outbox.emit(connection, head.home, "order", head.id, kind, telling.body_of(head, act, after), now_ms)


def refusing(work: Callable[[], T]) -> T:
    """Run a rule of the domain; what it refuses is a conflict for who asked."""
    try:
        return work()
    except Refusal as refusal:
        title = telling.TITLES.get(refusal.code, "This cannot be done now")
        facts: dict[str, Any] = dict(refusal.facts)
        raise Refused(409, refusal.code, title, **facts) from refusal


@dataclass(frozen=True, slots=True)
class _Undone:
    version: int
    act: Act
    before: Fulfilment | None


def _perform(before: Fulfilment, command: Command, undone: _Undone | None, now_ms: int) -> Performed:
    if command.act is not Act.UNDO:
        return order_acts.perform(before, command, now_ms)
    if undone is None or undone.before is None:
        outcomes(before.state, Act.UNDO)
        raise Refusal("ORDER-UNDO", act=undone.act.value if undone else "")
    return order_acts.undo(before, command, undone.act, undone.before, now_ms)


def _last_act(connection: Connection, now: Fulfilment) -> _Undone | None:
    """The last act that stands and changed more than a fact beside the state."""
    beside = [act.value for act in (*BESIDE, Act.UNDO)]
    here = (_E.store == now.store) & (_E.fulfilment == now.id) & _E.undone.is_(False) & _E.act.not_in(beside)
    query = select(_E.version, _E.act, _E.before).where(here).order_by(_E.version.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    before = Fulfilment.from_body(fields.decode(row.before.encode("ascii"))) if row.before else None
    return _Undone(row.version, Act(row.act), before)


def _settled(connection: Connection, changes: Changes, done: Done, actor: Actor, now_ms: int) -> Done:
    """What lies on the shelf again and is owed to nobody any more is refunded: that ends it."""
    after = done.after
    back = after.state is State.RETURN_TO_SHELF and not after.total(lambda line: line.to_shelve)
    if not back or done.head.refund_owed:
        return done
    command = Command("", Act.REFUND, after.version)
    return carry_out(connection, changes, after, command, actor, now_ms)


def _text(body: Any) -> str:
    return fields.encode(body).decode("ascii")
