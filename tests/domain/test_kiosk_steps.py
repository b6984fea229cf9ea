"""The kiosk's steps: every cell of the table, what is forgotten, and which clocks may fire."""

from __future__ import annotations

import pytest

from app.domain.kiosk_steps import ASIDE, HOLDING, IDLE_S, TABLE, Cleared, Event, Move, Place, Step, move

# One row for each step: event>step, in the order of the events. "<" goes back to where the step was entered from.
_EXPECTED = {
    "attract": "touch>identify scan>looking return>return help>help fault>out badge>staff",
    "identify": "scan>looking return>return help>help back>attract leave>attract idle>attract fault>out badge>staff",
    "looking": "found_ready>ready found_partly>partly found_else>branch leave>attract",
    "ready": "found_ready>ready found_partly>partly found_else>branch ask_proof>proof ask_payment>balance"
    " release>release taken>done drop>drop help>help leave>attract idle>attract fault>out badge>staff",
    "partly": "found_ready>ready found_partly>partly found_else>branch ask_proof>proof ask_payment>balance"
    " release>release taken>done drop>drop help>help leave>attract idle>attract fault>out badge>staff",
    "branch": "touch>identify scan>looking found_ready>ready found_partly>partly found_else>branch ask_proof>proof"
    " ask_payment>balance release>release return>return help>help back>identify leave>attract idle>attract fault>out"
    " badge>staff",
    "proof": "found_ready>ready found_partly>partly found_else>branch ask_payment>balance release>release help>help"
    " back>< leave>attract idle>attract fault>out badge>staff",
    "balance": "found_ready>ready found_partly>partly found_else>branch card_out>paying release>release help>help"
    " back>< leave>attract idle>attract fault>out badge>staff",
    "paying": "found_ready>ready found_partly>partly found_else>branch card_refused>balance card_unknown>doubt"
    " release>release",
    "doubt": "found_ready>ready found_partly>partly found_else>branch card_refused>balance release>release help>help"
    " leave>attract idle>attract badge>staff",
    "release": "found_ready>ready found_partly>partly found_else>branch released>check taken>done help>help"
    " badge>staff",
    "check": "found_ready>ready found_partly>partly found_else>branch release>release taken>done drop>drop help>help"
    " leave>attract idle>attract fault>out badge>staff",
    "done": "scan>looking touch>attract return>return help>help leave>attract idle>attract fault>out badge>staff",
    "return": "scan>return taken>done help>help back>< leave>attract idle>attract fault>out badge>staff",
    "drop": "found_ready>ready found_partly>partly found_else>branch taken>done release>release help>help back><"
    " leave>attract idle>attract fault>out badge>staff",
    "help": "release>release found_ready>ready found_partly>partly found_else>branch back>< leave>attract idle>attract"
    " fault>out badge>staff",
    "out": "mended>attract badge>staff",
    "staff": "release>release back>< leave>attract idle>attract",
}  # fmt: skip


def _expected(step: Step, event: Event) -> Step | None:
    row = dict(cell.split(">") for cell in _EXPECTED[step.value].split())
    to = row.get(event.value)
    return None if to is None else Step.READY if to == "<" else Step(to)


def _at(step: Step) -> Place:
    return Place(step, (Step.READY,) if step in ASIDE else ())


@pytest.mark.parametrize("step", list(Step))
def test_every_cell_of_the_table_leads_where_it_is_said_to(step: Step) -> None:
    for event in Event:
        expected = _expected(step, event)

        assert move(_at(step), event).place.step is (expected or step), event
        assert (event in TABLE[step] or (event is Event.BACK and step in ASIDE)) == (expected is not None), event


@pytest.mark.parametrize("step", list(Step))
def test_whoever_comes_next_finds_nothing_of_the_one_before(step: Step) -> None:
    for event in Event:
        moved = move(_at(step), event)

        if moved.place.step is step:
            assert moved.cleared is Cleared.NOTHING, event
        elif moved.place.step in (Step.ATTRACT, Step.OUT):
            assert moved.cleared is Cleared.PERSON, event
        elif moved.place.step in (Step.IDENTIFY, Step.LOOKING):
            assert moved.cleared is Cleared.ORDER, event
        else:
            assert moved.cleared is Cleared.NOTHING, event


def test_an_event_that_a_step_does_not_know_changes_nothing() -> None:
    assert move(Place(Step.LOOKING), Event.BADGE) == Move(Place(Step.LOOKING))


@pytest.mark.parametrize("step", sorted(HOLDING))
@pytest.mark.parametrize("event", [Event.IDLE, Event.LEAVE, Event.FAULT, Event.TOUCH, Event.SCAN, Event.BACK])
def test_neither_clock_nor_fault_nor_hand_ends_a_payment_or_an_open_door(step: Step, event: Event) -> None:
    now = Place(step, (Step.READY,))

    assert move(now, event) == Move(now)
    assert now.idle_s == 0


def test_a_door_stays_a_matter_while_somebody_is_called_from_it() -> None:
    help_at_the_door = move(Place(Step.RELEASE), Event.HELP).place

    assert help_at_the_door.idle_s == 0
    assert move(help_at_the_door, Event.LEAVE).place == help_at_the_door
    assert move(help_at_the_door, Event.IDLE).place == help_at_the_door
    assert move(help_at_the_door, Event.BACK).place == Place(Step.RELEASE)


def test_a_door_that_is_shut_while_somebody_is_called_holds_nothing_any_longer() -> None:
    help_at_the_door = move(Place(Step.RELEASE), Event.HELP).place
    shut = move(help_at_the_door, Event.RELEASED).place

    assert shut == Place(Step.HELP, (Step.CHECK,))
    assert shut.idle_s == IDLE_S[Step.HELP]
    assert move(shut, Event.BACK).place == Place(Step.CHECK)


@pytest.mark.parametrize("beside", [Event.HELP, Event.DROP, Event.BADGE])
def test_goods_that_are_given_come_to_the_front_from_beside_the_way(beside: Event) -> None:
    assert move(move(Place(Step.READY), beside).place, Event.RELEASE).place == Place(Step.RELEASE)


def test_staff_may_end_a_handover_that_hangs_at_a_door() -> None:
    staff = move(Place(Step.RELEASE), Event.BADGE).place

    assert move(staff, Event.IDLE).place == staff
    assert move(staff, Event.LEAVE).place == Place(Step.ATTRACT)


def test_help_leads_back_through_every_step_beside_the_way() -> None:
    dropping = move(Place(Step.READY), Event.DROP).place
    helped = move(move(dropping, Event.HELP).place, Event.BACK).place

    assert helped == dropping
    assert move(helped, Event.BACK).place == Place(Step.READY)


def test_a_refused_card_leads_to_the_choice_of_paying_and_from_there_to_the_order() -> None:
    proof = move(Place(Step.BRANCH), Event.ASK_PROOF).place
    paying = move(move(proof, Event.ASK_PAYMENT).place, Event.CARD_OUT).place
    refused = move(paying, Event.CARD_REFUSED).place

    assert refused == Place(Step.BALANCE, (Step.BRANCH,))
    assert move(refused, Event.BACK).place == Place(Step.BRANCH)


def test_from_doubt_about_a_payment_nothing_leads_back_to_paying() -> None:
    doubt = move(Place(Step.PAYING, (Step.READY,)), Event.CARD_UNKNOWN).place

    assert move(doubt, Event.BACK).place == doubt
    assert move(doubt, Event.CARD_OUT).place == doubt
    assert move(doubt, Event.ASK_PAYMENT).place == doubt
    assert move(move(doubt, Event.HELP).place, Event.BACK).place == doubt


def test_steps_with_names_or_amounts_ask_earlier_whether_somebody_is_there() -> None:
    personal = (Step.READY, Step.PARTLY, Step.BRANCH, Step.PROOF, Step.BALANCE, Step.CHECK, Step.RETURN, Step.DROP)

    assert {IDLE_S[step] for step in personal} == {20}
    assert Place(Step.IDENTIFY).idle_s == 30
    assert Place(Step.DONE).idle_s == 8
    assert set(IDLE_S) == set(Step)
