"""Handing an order over: ready in a bin, the customer told, arrived, goods given once and never twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.order_command import Command, picked_out
from app.domain.order_fulfilment import Fulfilment, Handed, Lock, Told, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import ENDED, State
from app.domain.refusals import Refusal

LEASE_MS = 120_000
EXTENSION_MS = 2 * 24 * 3_600_000


def stage(now: Fulfilment, command: Command, _now_ms: int) -> Fulfilment:
    """Lay the goods into a bin. Raises Refusal `ORDER-BIN` without one."""
    if not command.bin:
        raise Refusal("ORDER-BIN", bin=now.bin)
    return replace(now, state=State.READY if now.state is State.READY else State.STAGED, bin=command.bin)


def ready(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """The goods wait for the customer, by a scan of the very bin. Raises Refusal `ORDER-BIN`."""
    if command.bin != now.bin:
        raise Refusal("ORDER-BIN", bin=now.bin)
    until = now_ms + now.hold_ms if now.way is Way.COLLECT else 0
    return replace(now, state=State.READY, ready_ms=now_ms, hold_until_ms=until, told=Told.NOT_YET, reminders=0)


def told(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """The customer knows."""
    return replace(now, told=Told.YES)


def not_told(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """The message did not go out: somebody has to send it again, or call."""
    return replace(now, told=Told.FAILED)


def tell_again(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """The message goes out once more; whether it does is not known yet."""
    return replace(now, told=Told.NOT_YET)


def arrive(now: Fulfilment, _command: Command, _now_ms: int) -> Fulfilment:
    """The customer is in the store."""
    return replace(now, state=State.ARRIVED)


def hand_over(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """Begin to hand over, at one terminal alone, or go on with it. Raises Refusal `ORDER-LOCKED`."""
    _mine(now, command, now_ms)
    before = now.lock.before if now.state is State.HANDING_OVER and now.lock else now.state.value
    lock = Lock(command.person, command.name, command.device, now_ms, now_ms + LEASE_MS, before)
    return replace(now, state=State.HANDING_OVER, lock=lock)


def step_back(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """Nothing was handed over: the state is what it was. Raises Refusal `ORDER-LOCKED`."""
    _mine(now, command, now_ms)
    return replace(now, state=_before(now), lock=None)


def collect(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """Goods are handed over. Raises Refusal `ORDER-LOCKED`, `ORDER-NOTHING`, `ORDER-QUANTITY`."""
    _mine(now, command, now_ms)
    chosen = picked_out(now, command, lambda line: line.to_hand)
    after = now.with_lines(*(replace(line, collected=line.collected + quantity) for line, quantity in chosen))
    state = State.PARTLY_COLLECTED if after.total(lambda line: line.kept) else State.COLLECTED
    handed = Handed(now_ms, command.place, command.device, command.name)
    return replace(after, state=state, lock=None, handed=handed)


def refuse(now: Fulfilment, command: Command, now_ms: int) -> Fulfilment:
    """The customer does not want some of it. Raises Refusal `ORDER-REASON`, `ORDER-LOCKED`."""
    _mine(now, command, now_ms)
    if not command.reason:
        raise Refusal("ORDER-REASON")
    chosen = picked_out(now, command, lambda line: line.to_hand)
    after = now.with_lines(*(_dropped(line, quantity) for line, quantity in chosen))
    if after.total(lambda line: line.kept):
        return after
    done = State.COLLECTED if after.total(lambda line: line.collected) else State.REFUSED
    return replace(after, state=done, lock=None)


def extend(now: Fulfilment, _command: Command, now_ms: int) -> Fulfilment:
    """Hold the goods longer, once. Raises Refusal `ORDER-EXTENDED`."""
    if now.extended:
        raise Refusal("ORDER-EXTENDED")
    state = now.state
    if state is State.EXPIRED:
        state = waiting_state(now)
    until = max(now.hold_until_ms, now_ms) + EXTENSION_MS
    return replace(now, state=state, hold_until_ms=until, extended=True, reminders=min(now.reminders, 1))


def waiting_state(now: Fulfilment) -> State:
    """How it waits to be collected."""
    return State.PARTLY_COLLECTED if now.total(lambda line: line.collected) else State.READY


def over(now: Fulfilment) -> None:
    """Raises Refusal `ORDER-COLLECTED` with time, place and masked handler when the goods have left, if they have."""
    if now.state in ENDED and now.handed is not None:
        at = datetime.fromtimestamp(now.handed.at_ms // 1000, UTC).isoformat()
        raise Refusal("ORDER-COLLECTED", at=at, place=now.handed.place, handler=masked(now.handed.name))


def masked(name: str) -> str:
    """A name that says enough to its owner and little to others: the first letter of each part."""
    return " ".join(f"{part[0]}." for part in name.split())


def _dropped(line: OrderLine, quantity: int) -> OrderLine:
    after = replace(line, refused=line.refused + quantity)
    return replace(after, short=min(after.short, after.to_pick))  # pieces are alike: the one in the bin will do


def _before(now: Fulfilment) -> State:
    return State(now.lock.before) if now.lock and now.lock.before else waiting_state(now)


def _mine(now: Fulfilment, command: Command, now_ms: int) -> None:
    """Raises Refusal `ORDER-LOCKED` while another terminal hands it over."""
    lock = now.lock
    if lock is not None and lock.device != command.device and now_ms < lock.until_ms:
        raise Refusal("ORDER-LOCKED", name=masked(lock.name))
