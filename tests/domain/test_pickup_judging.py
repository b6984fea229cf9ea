"""What a customer is told of an order: one case for every row of the table, and goods never promised that cannot go."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from app.domain.order_state import State
from app.domain.pickup_finding import Case, Finding, OrderSeen, Policy, Proof, Shown
from app.domain.pickup_judging import DELEGATE, judge
from tests.fakes.order_makers import brought_to, fresh_order, partly
from tests.fakes.orders import GALERIA_Y

NOW = 1_780_000_000_000
ME = "kiosk1"
ANY = Policy()


def order(state: State = State.READY, **given: object) -> OrderSeen:
    return brought_to(fresh_order(NOW, **given), state, NOW)


def told(*parts: OrderSeen, policy: Policy = ANY, device: str = ME, **given: object) -> Finding:
    return judge(parts, policy, NOW, device=device, **given)  # type: ignore[arg-type]  # the caller names arguments


BY_STATE = {
    State.PLACED: Case.NOT_READY,
    State.ACCEPTED: Case.NOT_READY,
    State.PICKING: Case.NOT_READY,
    State.PICKED: Case.NOT_READY,
    State.SHORT: Case.SHORT,
    State.STAGED: Case.NOT_READY,
    State.READY: Case.READY,
    State.ARRIVED: Case.READY,
    State.HANDING_OVER: Case.ELSEWHERE_NOW,
    State.COLLECTED: Case.COLLECTED,
    State.EXPIRED: Case.EXPIRED,
    State.RETURN_TO_SHELF: Case.TAKEN_DOWN,
    State.REFUNDED: Case.TAKEN_DOWN,
    State.CANCELLED: Case.CANCELLED,
    State.REFUSED: Case.CANCELLED,
}


@pytest.mark.parametrize(("state", "case"), BY_STATE.items())
def test_each_state_is_told_by_its_case(state: State, case: Case) -> None:
    assert told(order(state)).case is case


def test_an_order_that_was_collected_is_told_with_when_and_where() -> None:
    finding = told(order(State.COLLECTED))
    assert finding.handed is not None
    assert (finding.handed.at_ms, finding.handed.place) == (NOW, "Galeria X, Till 2")


@pytest.mark.parametrize(
    ("given", "case"),
    [
        ({"payment_unknown": True}, Case.PAYMENT_UNKNOWN),
        ({"due": 2499, "paid": 0}, Case.PAYMENT_DUE),
        ({"min_age": 18}, Case.CHECK_NEEDED),
        ({"flags": ("id_check",)}, Case.CHECK_NEEDED),
        ({"flags": ("bulky",), "gate": "B"}, Case.BULKY),
    ],
)
def test_what_stands_in_the_way_of_a_ready_order_is_told_first(given: dict[str, object], case: Case) -> None:
    assert told(order(**given)).case is case


def test_all_that_is_to_be_settled_comes_in_one_order() -> None:
    finding = told(order(payment_unknown=True, due=5, min_age=18, flags=("bulky",)), whose=DELEGATE)
    assert [finding.case, *finding.also] == [
        Case.PAYMENT_UNKNOWN,
        Case.OTHER_PERSON,
        Case.CHECK_NEEDED,
        Case.BULKY,
        Case.PAYMENT_DUE,
    ]


def test_what_comes_later_and_what_cannot_be_had_are_told_apart() -> None:
    assert told(partly(fresh_order(NOW), NOW, short=False)).case is Case.PARTLY_READY
    assert told(partly(fresh_order(NOW), NOW, short=True)).case is Case.SHORT


def test_an_order_in_two_parts_of_which_one_is_being_packed_is_partly_ready() -> None:
    ready = order()
    packed = order(State.PICKING)
    same = replace(packed, fulfilment=replace(packed.fulfilment, order=ready.fulfilment.order))
    assert told(ready, same).case is Case.PARTLY_READY


def test_two_orders_that_wait_are_several_and_one_that_is_gone_is_not_counted() -> None:
    assert told(order(), order()).case is Case.SEVERAL
    assert told(order(), order(State.COLLECTED)).case is Case.READY


def test_an_order_of_another_store_is_told_with_that_store() -> None:
    finding = told(stores=(GALERIA_Y,))
    assert (finding.case, finding.stores) == (Case.OTHER_STORE, (GALERIA_Y,))


def test_nothing_at_all_is_unknown() -> None:
    assert told().case is Case.UNKNOWN


def test_a_replaced_pass_says_so_whatever_became_of_the_order() -> None:
    for state in BY_STATE:
        finding = told(order(state), shown=Shown.REPLACED_PASS)
        assert (finding.case, finding.also) == (Case.REPLACED, ())


def test_a_pass_that_has_ended_opens_nothing_but_says_what_became_of_the_order() -> None:
    assert told(order(), shown=Shown.ENDED_PASS).case is Case.REPLACED
    assert told(order(State.COLLECTED), shown=Shown.ENDED_PASS).case is Case.COLLECTED


def test_a_handover_of_this_terminal_is_gone_on_with_and_an_old_lock_holds_nobody_up() -> None:
    held = order(State.HANDING_OVER)
    assert told(held, device="till1").case is Case.READY
    later = judge([held], Policy(), NOW + 120_000, device=ME)
    assert later.case is Case.READY


@pytest.mark.parametrize("proof", list(Proof))
def test_age_is_for_people_to_look_at(proof: Proof) -> None:
    seen = told(order(min_age=18), proven=frozenset({proof}))
    assert (seen.case is Case.READY) is (proof is Proof.STAFF)


def test_a_dear_order_asks_for_a_second_proof_and_a_code_on_the_phone_will_do() -> None:
    dear = Policy(proof_over=2499)
    assert told(order(), policy=dear).case is Case.CHECK_NEEDED
    assert told(order(), policy=dear, proven=frozenset({Proof.PHONE})).case is Case.READY
    assert told(order(), policy=Policy(proof_over=2500)).case is Case.READY


@pytest.mark.parametrize("proof", list(Proof))
def test_somebody_else_collects_with_their_own_code_or_when_somebody_has_looked(proof: Proof) -> None:
    finding = told(order(), whose=DELEGATE, name="M… Nowak", proven=frozenset({proof}))
    assert (finding.case is Case.READY) is (proof is not Proof.PHONE)


def test_what_must_be_settled_keeps_the_goods_from_the_screen() -> None:
    assert told(order(min_age=18)).private
    assert told(order(flags=("flagged",))).private
    assert not told(order()).private


def test_nothing_is_ready_unless_it_lies_there_is_paid_and_is_in_nobody_elses_hands() -> None:
    """Every state with every fact: READY means that nothing stands in the way."""
    facts = itertools.product(BY_STATE, (False, True), (0, 5), (0, 18), ((), ("bulky",)), (ME, "till1"))
    for state, unknown, due, age, flags, device in facts:
        view = order(state, payment_unknown=unknown, due=due, min_age=age, flags=flags)
        if told(view, device=device).case is Case.READY:
            assert view.fulfilment.total(lambda line: line.to_hand)
            assert (unknown, due, age, flags) == (False, 0, 0, ())
            assert state in (State.READY, State.ARRIVED) or device == "till1"
