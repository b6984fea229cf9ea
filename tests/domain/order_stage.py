"""Fulfilments for tests, brought to each state by the acts that lead there."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

from app.domain.order_acts import perform, undo
from app.domain.order_command import Command, Destination, Substitute
from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine, ShortReason
from app.domain.order_state import Act, State
from app.domain.order_time import HOLD_MS

NOON = 1_780_000_000_000
PIECE = 1_000_000
MUG, PLATE = "mug", "plate"
_ids = itertools.count(1)


def fresh(*, way: Way = Way.COLLECT) -> Fulfilment:
    """Two blue mugs for 19.99 together and a plate for 5.00, just placed."""
    lines = (
        OrderLine(MUG, "4006381333931", "Blue mug", "piece", 2 * PIECE, 1999),
        OrderLine(PLATE, "5901234123457", "Plate", "piece", PIECE, 500),
    )
    return Fulfilment("f1", "o1", "0417", way, State.PLACED, 1, lines, NOON, NOON, HOLD_MS)


def command(now: Fulfilment, act: Act, **given: Any) -> Command:
    """A command on what is now, by Ewa at till 1, with all that the act needs."""
    usual: dict[str, Any] = {"person": "ewa", "name": "Ewa Nowak", "device": "till1", "place": "Galeria X, Till 1"}
    match act:
        case Act.TICK | Act.SHORT:
            usual["quantities"] = {
                line.id: line.to_pick - line.short for line in now.lines if line.to_pick > line.short
            }
        case Act.SUBSTITUTE:
            line = next((line for line in now.lines if line.to_pick), now.lines[0])
            usual["quantities"] = {line.id: line.to_pick}
            usual["substitute"] = Substitute(f"instead{next(_ids)}", "590", "Green mug", line.to_pick, 0)
        case Act.MOVE:
            usual["to"] = Destination(
                f"f{next(_ids)}", "0418", Way.COLLECT, {line.id: f"{line.id}+" for line in now.lines}
            )
        case Act.STAGE:
            usual["bin"] = "A-7"
        case Act.READY:
            usual["bin"] = now.bin
    if act is Act.SHORT:
        usual["short"] = ShortReason.NOT_FOUND
    return Command(f"c{next(_ids)}", act, now.version, **{"reason": "because", **usual, **given})


def after(now: Fulfilment, *acts: Act, at: int = NOON, **given: Any) -> Fulfilment:
    """The fulfilment after acts."""
    for act in acts:
        now = perform(now, command(now, act, **given), at).after
    return now


def undone(now: Fulfilment, act: Act, before: Fulfilment, at: int = NOON, **given: Any) -> Fulfilment:
    """The fulfilment after an act was undone."""
    return undo(now, command(now, Act.UNDO, **given), act, before, at).after


def missing(now: Fulfilment, line: str, quantity: int, reason: ShortReason = ShortReason.NOT_FOUND) -> Fulfilment:
    """The fulfilment when so much of a line cannot be had."""
    return after(now, Act.SHORT, quantities={line: quantity}, short=reason)


def partly_picked() -> Fulfilment:
    """A mug and the plate were found, the other mug was not."""
    picking = after(fresh(), Act.ACCEPT, Act.PICK)
    picking = after(picking, Act.TICK, quantities={MUG: PIECE, PLATE: PIECE})
    return after(missing(picking, MUG, PIECE), Act.FINISH)


def reached(state: State) -> Fulfilment:
    """A fulfilment in a state."""
    ready = (Act.ACCEPT, Act.PICK, Act.TICK, Act.FINISH, Act.STAGE, Act.READY)
    ways: dict[State, tuple[Act, ...]] = {
        State.PLACED: (),
        State.ACCEPTED: ready[:1],
        State.PICKING: ready[:2],
        State.PICKED: ready[:4],
        State.SHORT: (Act.ACCEPT, Act.PICK, Act.SHORT, Act.FINISH),
        State.STAGED: ready[:5],
        State.READY: ready,
        State.ARRIVED: (*ready, Act.ARRIVE),
        State.HANDING_OVER: (*ready, Act.HAND_OVER),
        State.COLLECTED: (*ready, Act.COLLECT),
        State.EXPIRED: (*ready, Act.EXPIRE),
        State.RETURN_TO_SHELF: (*ready, Act.EXPIRE, Act.TAKE_DOWN),
        State.REFUNDED: (*ready, Act.EXPIRE, Act.TAKE_DOWN, Act.SHELVE, Act.REFUND),
        State.CANCELLED: (*ready, Act.CANCEL),
        State.REFUSED: (*ready, Act.REFUSE),
        State.MOVED: (*ready, Act.MOVE),
    }
    if state is State.PARTLY_PICKED:
        return partly_picked()
    if state is State.PARTLY_COLLECTED:
        return after(reached(State.READY), Act.COLLECT, quantities={MUG: PIECE})
    return after(fresh(), *ways[state])


def for_act(state: State, act: Act) -> Fulfilment:
    """A fulfilment in a state, with goods that the act can be done to."""
    now = reached(state)
    if act is Act.FINISH:
        return after(now, Act.TICK)
    if act is Act.SHELVE and now.total(lambda line: line.to_shelve) == 0:
        given_up = tuple(
            replace(line, picked=max(line.picked, PIECE), collected=0, cancelled=PIECE) for line in now.lines
        )
        return replace(now, lines=given_up)
    if act is Act.REFUND and state is State.RETURN_TO_SHELF:
        return after(now, Act.SHELVE)
    return now
