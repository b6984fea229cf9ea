"""Picking an order: goods are ticked off one by one, what is missing is said with its reason."""

from __future__ import annotations

from dataclasses import replace

from app.domain.order_command import Command, picked_out
from app.domain.order_fulfilment import Fulfilment, Lock
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import State
from app.domain.refusals import Refusal


def pick(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """Begin to pick: the fulfilment is this person's until it is finished or let go."""
    lock = Lock(command.person, command.name, command.device, now_ms)
    return replace(now, state=State.PICKING, lock=lock)


def take_over(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """Go on in place of another. Raises Refusal `ORDER-REASON` without a reason."""
    if not command.reason:
        raise Refusal("ORDER-REASON")
    return pick(now, command, now_ms)


def tick(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    """Goods were found, also such as were missing a moment ago."""
    _mine(now, command)
    return now.with_lines(*(_found(line, quantity) for line, quantity in _named(now, command)))


def short(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    """Goods cannot be had. Raises Refusal `ORDER-REASON` without a reason."""
    _mine(now, command)
    reason = command.short
    if reason is None:
        raise Refusal("ORDER-REASON")
    chosen = picked_out(now, command, lambda line: line.to_pick - line.short)
    return now.with_lines(*(_missed(line, quantity, reason) for line, quantity in chosen))


def substitute(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    """Another product stands in for what is missing, for at most what that would have cost.

    Raises Refusal `ORDER-SUBSTITUTE` for a dearer one, or for none.
    """
    _mine(now, command)
    instead = command.substitute
    chosen = _named(now, command)
    if instead is None or len(chosen) != 1 or now.line(instead.line) is not None:
        raise Refusal("ORDER-SUBSTITUTE")
    line, quantity = chosen[0]
    given_up = replace(line, substituted=line.substituted + quantity, short=min(line.short, line.to_pick - quantity))
    if instead.quantity <= 0 or not 0 <= instead.amount <= line.worth - given_up.worth:
        raise Refusal("ORDER-SUBSTITUTE")
    new = OrderLine(
        instead.line, instead.sku, instead.name, line.unit, instead.quantity, instead.amount, replaces=line.id
    )
    after = now.with_lines(given_up)
    return replace(after, lines=(*after.lines, new))


def finish(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    """Picking is over. Raises Refusal `ORDER-UNPICKED` while goods are neither ticked off nor said to be short."""
    _mine(now, command)
    open_line = next((line for line in now.lines if line.to_pick > line.short), None)
    if open_line is not None:
        raise Refusal("ORDER-UNPICKED", name=open_line.name)
    return replace(now, state=picked_state(now), lock=None)


def let_go(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """Stop picking; what was ticked off stays so."""
    some = now.total(lambda line: line.in_bin)
    return replace(now, state=State.PARTLY_PICKED if some else State.ACCEPTED, lock=None)


def picked_state(now: Fulfilment) -> State:
    """How complete what was picked is."""
    if now.total(lambda line: line.to_pick) == 0:
        return State.PICKED
    return State.PARTLY_PICKED if now.total(lambda line: line.to_hand) else State.SHORT


def _named(now: Fulfilment, command: Command) -> list[tuple[OrderLine, int]]:
    if not command.quantities:
        raise Refusal("ORDER-NOTHING")
    return picked_out(now, command, lambda line: line.to_pick)


def _found(line: OrderLine, quantity: int) -> OrderLine:
    after = replace(line, picked=line.picked + quantity)
    back = max(0, line.short - after.to_pick)  # found after all
    missing = max(0, line.missing - back)
    return replace(after, short=line.short - back, missing=missing, damaged=min(line.damaged, missing))


def _missed(line: OrderLine, quantity: int, reason: ShortReason) -> OrderLine:
    gone = 0 if reason is ShortReason.WORN else quantity
    broken = quantity if reason is ShortReason.DAMAGED else 0
    return replace(line, short=line.short + quantity, missing=line.missing + gone, damaged=line.damaged + broken)


def _mine(now: Fulfilment, command: Command) -> None:
    """Raises Refusal `ORDER-LOCKED` when another person picks it."""
    if now.lock is not None and now.lock.person != command.person:
        raise Refusal("ORDER-LOCKED", name=now.lock.name)
