"""Judging what a store has of an order: a pure function from what is known to what the customer is told."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.order_state import State
from app.domain.pickup_finding import Case, Finding, OrderSeen, Policy, Proof, Shown, StoreSeen

DELEGATE = "delegate"
_WAITS = frozenset({State.READY, State.ARRIVED, State.PARTLY_COLLECTED, State.HANDING_OVER, State.EXPIRED})
_BEING_MADE_READY = frozenset(
    {State.PLACED, State.ACCEPTED, State.PICKING, State.PICKED, State.PARTLY_PICKED, State.STAGED}
)
_TAKEN_DOWN = frozenset({State.RETURN_TO_SHELF, State.REFUNDED})


def judge(
    parts: Sequence[OrderSeen],
    policy: Policy,
    now_ms: int,
    *,
    device: str,
    stores: Sequence[StoreSeen] = (),
    shown: Shown = Shown.CODE,
    whose: str = "",
    name: str = "",
    proven: frozenset[Proof] = frozenset(),
    from_cache: bool = False,
) -> Finding:
    """What the customer is told of `parts`, seen at the terminal `device`.

    `whose` and `name` are those of the pass or code that was shown.
    """
    cases = _cases(parts, policy, now_ms, device, stores, shown, whose, proven)
    handed = max((p.fulfilment.handed for p in parts if p.fulfilment.handed), key=lambda h: h.at_ms, default=None)
    return Finding(
        cases[0],
        tuple(parts),
        tuple(cases[1:]),
        tuple(stores),
        from_cache,
        handed,
        shown,
        whose,
        name,
        proven,
    )


def _cases(
    parts: Sequence[OrderSeen],
    policy: Policy,
    now_ms: int,
    device: str,
    stores: Sequence[StoreSeen],
    shown: Shown,
    whose: str,
    proven: frozenset[Proof],
) -> list[Case]:
    if shown is Shown.REPLACED_PASS:
        return [Case.REPLACED]
    waiting = [part for part in parts if _waits(part)]
    if not waiting:
        return [_nothing_to_give(parts, stores)]
    if shown is Shown.ENDED_PASS:
        return [Case.REPLACED]
    several = len({part.fulfilment.order for part in waiting}) > 1
    found = {
        Case.SEVERAL: several,
        Case.ELSEWHERE_NOW: any(_locked_elsewhere(part, device, now_ms) for part in waiting),
        Case.PAYMENT_UNKNOWN: any(part.payment_unknown for part in waiting),
        Case.OTHER_PERSON: whose == DELEGATE and not proven & {Proof.DELEGATE, Proof.STAFF},
        Case.CHECK_NEEDED: any(_must_be_checked(part, policy, proven) for part in waiting),
        Case.EXPIRED: any(part.fulfilment.state is State.EXPIRED for part in waiting),
        Case.SHORT: any(part.fulfilment.total(lambda line: line.short) for part in parts),
        Case.PARTLY_READY: _some_come_later(parts, {part.fulfilment.order for part in waiting}),
        Case.BULKY: any("bulky" in part.flags for part in waiting),
        Case.PAYMENT_DUE: any(part.due > 0 for part in waiting),
    }
    return [case for case, holds in found.items() if holds] or [Case.READY]


def _waits(part: OrderSeen) -> bool:
    one = part.fulfilment
    return one.state in _WAITS and one.total(lambda line: line.to_hand) > 0


def _nothing_to_give(parts: Sequence[OrderSeen], stores: Sequence[StoreSeen]) -> Case:
    """What is said of an order of which nothing can be handed over here now; what is still to come counts most."""
    states = {part.fulfilment.state for part in parts}
    if states & _BEING_MADE_READY:
        return Case.NOT_READY
    if State.SHORT in states or _is_short(parts):
        return Case.SHORT
    if stores and states <= {State.MOVED, State.CANCELLED}:
        return Case.OTHER_STORE
    if any(part.fulfilment.handed for part in parts):
        return Case.COLLECTED
    if states & _TAKEN_DOWN:
        return Case.TAKEN_DOWN
    return Case.CANCELLED if states else Case.UNKNOWN


def _is_short(parts: Sequence[OrderSeen]) -> bool:
    waits = [part for part in parts if part.fulfilment.state in _WAITS]
    return any(part.fulfilment.total(lambda line: line.short) for part in waits)


def _some_come_later(parts: Sequence[OrderSeen], orders: set[str]) -> bool:
    """Whether goods of the orders that wait are still to be picked, here and not known to be missing."""
    later = [part.fulfilment for part in parts if part.fulfilment.order in orders]
    return any(
        one.state in _BEING_MADE_READY or (one.state in _WAITS and one.total(lambda line: line.to_pick - line.short))
        for one in later
    )


def _locked_elsewhere(part: OrderSeen, device: str, now_ms: int) -> bool:
    one = part.fulfilment
    lock = one.lock
    return one.state is State.HANDING_OVER and lock is not None and lock.device != device and now_ms < lock.until_ms


def _must_be_checked(part: OrderSeen, policy: Policy, proven: frozenset[Proof]) -> bool:
    """A person's age and papers are for people to look at; for a dear order a one-time code will do."""
    if Proof.STAFF in proven:
        return False
    if part.min_age > 0 or "id_check" in part.flags:
        return True
    return 0 < policy.proof_over <= part.fulfilment.worth and Proof.PHONE not in proven
