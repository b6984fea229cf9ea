"""What an act makes of a fulfilment: a pure function from what is and what is asked to what is then.

`perform` is the only way a fulfilment changes. It answers with the fulfilment after the act and, when goods moved, with
the new fulfilment that took them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain import order_handover, order_picking
from app.domain.order_command import Command, Destination, picked_out
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import CAN_BE_UNDONE, Act, State, outcomes
from app.domain.refusals import Refusal

_A_DAY_MS = 24 * 3_600_000
_Does = Callable[[Fulfilment, Command, int], Fulfilment]


@dataclass(frozen=True, slots=True)
class Performed:
    """A fulfilment after an act, and the one that goods moved to."""

    after: Fulfilment
    moved: Fulfilment | None = None


def perform(now: Fulfilment, command: Command, now_ms: int) -> Performed:
    """The fulfilment after an act; its version is one more.

    Raises Refusal `ORDER-VERSION` when somebody else was faster, `ORDER-COLLECTED` for goods that have left,
    `ORDER-NOT-NOW`, and what the act itself refuses.
    """
    if command.act in (Act.COLLECT, Act.HAND_OVER):
        order_handover.over(now)
    if command.version != now.version:
        raise Refusal("ORDER-VERSION", state=now.state.value)
    allowed = outcomes(now.state, command.act)
    if now.way is Way.SHIP and command.act in (Act.ARRIVE, Act.EXTEND):
        raise Refusal("ORDER-NOT-NOW", state=now.state.value, act=command.act.value)
    if command.act is Act.MOVE:
        after, moved = _move(now, command, now_ms)
    else:
        after, moved = _DOES[command.act](now, command, now_ms), None
    return Performed(_stamped(now, after, allowed, now_ms), moved)


def undo(now: Fulfilment, command: Command, undone: Act, before: Fulfilment, now_ms: int) -> Performed:
    """The fulfilment as it was before its last act. Raises Refusal `ORDER-UNDO`, `ORDER-REASON`, `ORDER-VERSION`."""
    if command.version != now.version:
        raise Refusal("ORDER-VERSION", state=now.state.value)
    allowed = outcomes(now.state, Act.UNDO)
    if undone not in CAN_BE_UNDONE or before.state not in allowed:
        raise Refusal("ORDER-UNDO", act=undone.value)
    if not command.reason:
        raise Refusal("ORDER-REASON")
    return Performed(_stamped(now, replace(before, version=now.version), allowed, now_ms))


def _stamped(now: Fulfilment, after: Fulfilment, allowed: frozenset[State], now_ms: int) -> Fulfilment:
    if after.state not in allowed:
        raise AssertionError(f"{now.state} cannot become {after.state}")
    since = now.since_ms if after.state is now.state else now_ms
    return replace(after, version=now.version + 1, since_ms=since)


def _accept(now: Fulfilment, _command: Command, now_ms: int) -> Fulfilment:
    return replace(now, state=State.ACCEPTED, accepted_ms=now_ms, pay_by_ms=0)


def _let_go(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    picking = now.state is State.PICKING
    return (order_picking.let_go if picking else order_handover.step_back)(now, command, now_ms)


def _remind(now: Fulfilment, _command: Command, now_ms: int) -> Fulfilment:
    return replace(now, reminders=2 if now_ms >= now.hold_until_ms - _A_DAY_MS else 1)


def _expire(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    return replace(now, state=State.EXPIRED)


def _take_down(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """The goods go back: what was not collected is the customer's no more, and its price is owed back."""
    gone = (_given_up(line, line.kept) for line in now.lines)
    return replace(now.with_lines(*gone), state=State.RETURN_TO_SHELF)


def _shelve(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    chosen = picked_out(now, command, lambda line: line.to_shelve)
    return now.with_lines(*(replace(line, shelved=line.shelved + quantity) for line, quantity in chosen))


def _refund(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    if now.total(lambda line: line.to_shelve):
        raise Refusal("ORDER-NOT-NOW", state=now.state.value, act=Act.REFUND.value)
    return replace(now, state=State.REFUNDED)


def _cancel(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    if not command.reason:
        raise Refusal("ORDER-REASON")
    chosen = picked_out(now, command, lambda line: line.kept)
    after = now.with_lines(*(_given_up(line, quantity) for line, quantity in chosen))
    return _fewer(after, State.CANCELLED)


def _move(now: Fulfilment, command: Command, now_ms: int) -> tuple[Fulfilment, Fulfilment]:
    """Goods go to another store, way or day: those named, else what is not picked yet, else all."""
    to = command.to
    if to is None or not command.reason:
        raise Refusal("ORDER-REASON")
    rest = not command.quantities and now.total(lambda line: line.to_pick) > 0
    chosen = picked_out(now, command, (lambda line: line.to_pick) if rest else (lambda line: line.kept))
    gone = [
        (line, replace(_settled(line, quantity), moved=line.moved + quantity), quantity) for line, quantity in chosen
    ]
    lines = tuple(_carried_on(line, after, quantity, to) for line, after, quantity in gone)
    taken = Fulfilment(
        to.fulfilment, now.order, to.store, to.way, State.PLACED, 1, lines, now_ms, now_ms, now.hold_ms,
        pay_by_ms=now.pay_by_ms,
    )  # fmt: skip
    if now.state is not State.PLACED:
        taken = replace(taken, state=State.ACCEPTED, accepted_ms=now_ms)
    return _fewer(now.with_lines(*(after for _, after, _ in gone)), State.MOVED), taken


def _carried_on(line: OrderLine, after: OrderLine, quantity: int, to: Destination) -> OrderLine:
    """The moved part as a line of its own, for exactly what the old line is now cheaper."""
    if line.id not in to.lines:
        raise Refusal("ORDER-LINE", line=line.id)
    return OrderLine(to.lines[line.id], line.sku, line.name, line.unit, quantity, line.worth - after.worth)


def _fewer(after: Fulfilment, gone: State) -> Fulfilment:
    """Where a fulfilment stands after some of it was given up."""
    if after.total(lambda line: line.kept) == 0:
        done = State.COLLECTED if after.total(lambda line: line.collected) else gone
        return replace(after, state=done, lock=None)
    if after.state is State.PARTLY_PICKED:
        return replace(after, state=order_picking.picked_state(after))
    return after


def _given_up(line: OrderLine, quantity: int) -> OrderLine:
    return replace(_settled(line, quantity), cancelled=line.cancelled + quantity)


def _settled(line: OrderLine, quantity: int) -> OrderLine:
    """What was short is settled first."""
    return replace(line, short=max(0, line.short - quantity))


_DOES: Mapping[Act, _Does] = {
    Act.ACCEPT: _accept,
    Act.PICK: order_picking.pick,
    Act.TAKE_OVER: order_picking.take_over,
    Act.TICK: order_picking.tick,
    Act.SHORT: order_picking.short,
    Act.SUBSTITUTE: order_picking.substitute,
    Act.FINISH: order_picking.finish,
    Act.LET_GO: _let_go,
    Act.STAGE: order_handover.stage,
    Act.READY: order_handover.ready,
    Act.TOLD: order_handover.told,
    Act.NOT_TOLD: order_handover.not_told,
    Act.TELL_AGAIN: order_handover.tell_again,
    Act.REMIND: _remind,
    Act.ARRIVE: order_handover.arrive,
    Act.HAND_OVER: order_handover.hand_over,
    Act.COLLECT: order_handover.collect,
    Act.REFUSE: order_handover.refuse,
    Act.EXTEND: order_handover.extend,
    Act.EXPIRE: _expire,
    Act.TAKE_DOWN: _take_down,
    Act.SHELVE: _shelve,
    Act.REFUND: _refund,
    Act.CANCEL: _cancel,
}
