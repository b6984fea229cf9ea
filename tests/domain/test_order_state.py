"""The states of an order: every step that may happen happens, and every other one is refused and says why."""

import itertools

import pytest

from app.domain.order_acts import perform
from app.domain.order_fulfilment import Way
from app.domain.order_state import CAN_BE_UNDONE, ENDED, TABLE, Act, State, outcomes
from app.domain.refusals import Refusal
from tests.domain.order_stage import NOON, after, command, for_act, fresh, reached

MAY_HAPPEN = {
    "placed": "accept cancel move",
    "accepted": "pick cancel move",
    "picking": "take_over tick short substitute finish let_go cancel undo",
    "picked": "stage shelve cancel move undo",
    "partly_picked": "pick stage shelve cancel move undo",
    "short": "pick shelve cancel move undo",
    "staged": "stage ready shelve cancel move undo",
    "ready": (
        "stage told not_told tell_again remind arrive hand_over collect refuse extend expire shelve cancel move undo"
    ),
    "arrived": "told not_told hand_over collect refuse expire undo",
    "handing_over": "told not_told hand_over let_go collect refuse undo",
    "partly_collected": "told not_told tell_again remind hand_over collect refuse extend expire shelve cancel move",
    "expired": "hand_over extend take_down",
    "return_to_shelf": "shelve refund",
    "refunded": "",
    "cancelled": "shelve",
    "refused": "shelve undo",
    "moved": "shelve",
    "collected": "shelve",
}
ALLOWED = [(State(state), Act(act)) for state, acts in MAY_HAPPEN.items() for act in acts.split()]
OTHERS = [pair for pair in itertools.product(State, Act) if pair not in ALLOWED]


def test_the_table_holds_what_is_tried_here_and_nothing_else() -> None:
    assert {(state, act) for state, acts in TABLE.items() for act in acts} == set(ALLOWED)
    assert set(TABLE) == set(State)


@pytest.mark.parametrize(("state", "act"), [pair for pair in ALLOWED if pair[1] is not Act.UNDO])
def test_an_act_that_may_happen_happens_and_is_counted(state: State, act: Act) -> None:
    now = for_act(state, act)
    then = perform(now, command(now, act), NOON + 1).after
    assert then.state in TABLE[state][act]
    assert then.version == now.version + 1


@pytest.mark.parametrize(("state", "act"), OTHERS)
def test_any_other_act_is_refused_and_names_state_and_act(state: State, act: Act) -> None:
    now = reached(state)
    with pytest.raises(Refusal) as refused:
        perform(now, command(now, act), NOON + 1)
    if state is State.COLLECTED and act in (Act.COLLECT, Act.HAND_OVER):
        assert refused.value.code == "ORDER-COLLECTED"
    else:
        assert refused.value.code == "ORDER-NOT-NOW"
        assert refused.value.facts == {"state": state, "act": act}


@pytest.mark.parametrize(("state", "act"), ALLOWED)
def test_every_outcome_in_the_table_is_a_state_with_a_row_of_its_own(state: State, act: Act) -> None:
    assert outcomes(state, act) <= set(TABLE)


def test_only_what_is_handed_over_refunded_or_given_up_is_ended() -> None:
    leads_on = {state for state, acts in TABLE.items() if set(acts) - {Act.SHELVE, Act.UNDO}}
    assert set(State) - leads_on == ENDED


def test_a_handover_a_cancellation_and_a_move_cannot_be_undone() -> None:
    assert not CAN_BE_UNDONE & {Act.COLLECT, Act.CANCEL, Act.MOVE, Act.SHELVE, Act.EXPIRE, Act.REFUND}


def test_goods_for_a_carrier_neither_arrive_nor_are_held_longer() -> None:
    parcel = fresh(way=Way.SHIP)
    ready = after(parcel, Act.ACCEPT, Act.PICK, Act.TICK, Act.FINISH, Act.STAGE, Act.READY)
    assert ready.hold_until_ms == 0
    for act in (Act.ARRIVE, Act.EXTEND):
        with pytest.raises(Refusal, match="ORDER-NOT-NOW"):
            perform(ready, command(ready, act), NOON)
