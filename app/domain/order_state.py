"""How far a fulfilment of an order has come: a table of states, what may happen in each, and where it may lead.

That a customer was told, that the hold was extended and in which bin the goods lie are facts beside the state: being
ready and having been told are two things. Only handed over goods end a fulfilment well.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.refusals import Refusal


class State(StrEnum):
    """Where a fulfilment stands. `EXPIRED`: the hold is over and the goods still lie in their bin."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    PICKING = "picking"
    PICKED = "picked"
    PARTLY_PICKED = "partly_picked"
    SHORT = "short"
    STAGED = "staged"
    READY = "ready"
    ARRIVED = "arrived"
    HANDING_OVER = "handing_over"
    COLLECTED = "collected"
    PARTLY_COLLECTED = "partly_collected"
    EXPIRED = "expired"
    RETURN_TO_SHELF = "return_to_shelf"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    MOVED = "moved"


class Act(StrEnum):
    """What can be done to it. `PLACE` begins it; `REMIND`, `EXPIRE` and `REFUND` are the backend's own."""

    PLACE = "place"
    ACCEPT = "accept"
    PICK = "pick"
    TAKE_OVER = "take_over"
    TICK = "tick"
    SHORT = "short"
    SUBSTITUTE = "substitute"
    FINISH = "finish"
    LET_GO = "let_go"
    STAGE = "stage"
    READY = "ready"
    TOLD = "told"
    NOT_TOLD = "not_told"
    TELL_AGAIN = "tell_again"
    REMIND = "remind"
    ARRIVE = "arrive"
    HAND_OVER = "hand_over"
    COLLECT = "collect"
    REFUSE = "refuse"
    EXTEND = "extend"
    EXPIRE = "expire"
    TAKE_DOWN = "take_down"
    SHELVE = "shelve"
    REFUND = "refund"
    CANCEL = "cancel"
    MOVE = "move"
    UNDO = "undo"


def _to(*states: State) -> frozenset[State]:
    return frozenset(states)


S, A = State, Act

TABLE: Mapping[State, Mapping[Act, frozenset[State]]] = {
    S.PLACED: {
        A.ACCEPT: _to(S.ACCEPTED),
        A.CANCEL: _to(S.PLACED, S.CANCELLED),
        A.MOVE: _to(S.PLACED, S.MOVED),
    },
    S.ACCEPTED: {
        A.PICK: _to(S.PICKING),
        A.CANCEL: _to(S.ACCEPTED, S.CANCELLED),
        A.MOVE: _to(S.ACCEPTED, S.MOVED),
    },
    S.PICKING: {
        A.TAKE_OVER: _to(S.PICKING),
        A.TICK: _to(S.PICKING),
        A.SHORT: _to(S.PICKING),
        A.SUBSTITUTE: _to(S.PICKING),
        A.FINISH: _to(S.PICKED, S.PARTLY_PICKED, S.SHORT),
        A.LET_GO: _to(S.ACCEPTED, S.PARTLY_PICKED),
        A.CANCEL: _to(S.PICKING, S.CANCELLED),
        A.UNDO: _to(S.ACCEPTED, S.PARTLY_PICKED, S.SHORT, S.PICKING),
    },
    S.PICKED: {
        A.STAGE: _to(S.STAGED),
        A.SHELVE: _to(S.PICKED),
        A.CANCEL: _to(S.PICKED, S.CANCELLED),
        A.MOVE: _to(S.PICKED, S.MOVED),
        A.UNDO: _to(S.PICKING),
    },
    S.PARTLY_PICKED: {
        A.PICK: _to(S.PICKING),
        A.STAGE: _to(S.STAGED),
        A.SHELVE: _to(S.PARTLY_PICKED),
        A.CANCEL: _to(S.PARTLY_PICKED, S.PICKED, S.SHORT, S.CANCELLED),
        A.MOVE: _to(S.PARTLY_PICKED, S.PICKED, S.SHORT, S.MOVED),
        A.UNDO: _to(S.PICKING),
    },
    S.SHORT: {
        A.PICK: _to(S.PICKING),
        A.SHELVE: _to(S.SHORT),
        A.CANCEL: _to(S.SHORT, S.CANCELLED),
        A.MOVE: _to(S.SHORT, S.MOVED),
        A.UNDO: _to(S.PICKING),
    },
    S.STAGED: {
        A.STAGE: _to(S.STAGED),
        A.READY: _to(S.READY),
        A.SHELVE: _to(S.STAGED),
        A.CANCEL: _to(S.STAGED, S.CANCELLED),
        A.MOVE: _to(S.STAGED, S.MOVED),
        A.UNDO: _to(S.PICKED, S.PARTLY_PICKED, S.STAGED),
    },
    S.READY: {
        A.STAGE: _to(S.READY),
        A.TOLD: _to(S.READY),
        A.NOT_TOLD: _to(S.READY),
        A.TELL_AGAIN: _to(S.READY),
        A.REMIND: _to(S.READY),
        A.ARRIVE: _to(S.ARRIVED),
        A.HAND_OVER: _to(S.HANDING_OVER),
        A.COLLECT: _to(S.COLLECTED, S.PARTLY_COLLECTED),
        A.REFUSE: _to(S.READY, S.REFUSED),
        A.EXTEND: _to(S.READY),
        A.EXPIRE: _to(S.EXPIRED),
        A.SHELVE: _to(S.READY),
        A.CANCEL: _to(S.READY, S.CANCELLED),
        A.MOVE: _to(S.READY, S.MOVED),
        A.UNDO: _to(S.STAGED, S.READY),
    },
    S.ARRIVED: {
        A.TOLD: _to(S.ARRIVED),
        A.NOT_TOLD: _to(S.ARRIVED),
        A.HAND_OVER: _to(S.HANDING_OVER),
        A.COLLECT: _to(S.COLLECTED, S.PARTLY_COLLECTED),
        A.REFUSE: _to(S.ARRIVED, S.REFUSED),
        A.EXPIRE: _to(S.EXPIRED),
        A.UNDO: _to(S.READY, S.ARRIVED),
    },
    S.HANDING_OVER: {
        A.TOLD: _to(S.HANDING_OVER),
        A.NOT_TOLD: _to(S.HANDING_OVER),
        A.HAND_OVER: _to(S.HANDING_OVER),
        A.LET_GO: _to(S.READY, S.ARRIVED, S.EXPIRED, S.PARTLY_COLLECTED),
        A.COLLECT: _to(S.COLLECTED, S.PARTLY_COLLECTED),
        A.REFUSE: _to(S.HANDING_OVER, S.REFUSED, S.COLLECTED),
        A.UNDO: _to(S.READY, S.ARRIVED, S.EXPIRED, S.PARTLY_COLLECTED, S.HANDING_OVER),
    },
    S.PARTLY_COLLECTED: {
        A.TOLD: _to(S.PARTLY_COLLECTED),
        A.NOT_TOLD: _to(S.PARTLY_COLLECTED),
        A.TELL_AGAIN: _to(S.PARTLY_COLLECTED),
        A.REMIND: _to(S.PARTLY_COLLECTED),
        A.HAND_OVER: _to(S.HANDING_OVER),
        A.COLLECT: _to(S.COLLECTED, S.PARTLY_COLLECTED),
        A.REFUSE: _to(S.PARTLY_COLLECTED, S.COLLECTED),
        A.EXTEND: _to(S.PARTLY_COLLECTED),
        A.EXPIRE: _to(S.EXPIRED),
        A.SHELVE: _to(S.PARTLY_COLLECTED),
        A.CANCEL: _to(S.PARTLY_COLLECTED, S.COLLECTED),
        A.MOVE: _to(S.PARTLY_COLLECTED, S.COLLECTED),
    },
    S.EXPIRED: {
        A.HAND_OVER: _to(S.HANDING_OVER),
        A.EXTEND: _to(S.READY, S.PARTLY_COLLECTED),
        A.TAKE_DOWN: _to(S.RETURN_TO_SHELF),
    },
    S.RETURN_TO_SHELF: {A.SHELVE: _to(S.RETURN_TO_SHELF), A.REFUND: _to(S.REFUNDED)},
    S.REFUNDED: {},
    S.CANCELLED: {A.SHELVE: _to(S.CANCELLED)},
    S.REFUSED: {A.SHELVE: _to(S.REFUSED), A.UNDO: _to(S.READY, S.ARRIVED, S.HANDING_OVER)},
    S.MOVED: {A.SHELVE: _to(S.MOVED)},
    S.COLLECTED: {A.SHELVE: _to(S.COLLECTED)},
}

ENDED = frozenset({S.COLLECTED, S.REFUNDED, S.CANCELLED, S.REFUSED, S.MOVED})
WAITING_TO_BE_COLLECTED = frozenset({S.READY, S.ARRIVED, S.PARTLY_COLLECTED})
CAN_BE_UNDONE = frozenset(
    {A.PICK, A.TAKE_OVER, A.TICK, A.SHORT, A.SUBSTITUTE, A.FINISH, A.STAGE, A.READY, A.ARRIVE, A.HAND_OVER, A.REFUSE}
)
BESIDE = frozenset({A.TOLD, A.NOT_TOLD, A.TELL_AGAIN})  # facts beside the state: an undo looks past them
OWN = frozenset({A.PLACE, A.REMIND, A.EXPIRE, A.REFUND})  # nobody asks the backend for these


def outcomes(state: State, act: Act) -> frozenset[State]:
    """Where an act may lead. Raises Refusal `ORDER-NOT-NOW`."""
    found = TABLE[state].get(act)
    if found is None:
        raise Refusal("ORDER-NOT-NOW", state=state.value, act=act.value)
    return found
