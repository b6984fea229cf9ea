"""The desk: who sits at the till. The basket and the shift do not care who."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.permissions import Action, Decision, Role
from app.domain.refusals import Refusal
from app.wire.entry import Kind
from tests.fakes.till import PIN, Till, make_till


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    made = make_till(tmp_path)
    yield made
    made.close()


def test_the_basket_and_the_shift_stay_when_another_person_sits_down(till: Till) -> None:
    till.sell.add_sku("MILK")
    basket, shift = till.sell.state().basket, till.desk.shift
    till.desk.sign_out()
    till.sign_in_cashier()
    assert (till.sell.state().basket, till.desk.shift) == (basket, shift)


def test_every_sign_in_is_in_the_journal_with_who_and_how(till: Till) -> None:
    badge = till.desk.issue_badge(till.manager.id)
    till.desk.sign_out()
    till.desk.sign_in_by_badge(badge)
    body = till.ledger.journal.last(Kind.SIGN_IN).body
    assert '"by":"badge"' in body
    assert badge not in body


def test_a_badge_of_nobody_signs_nobody_in(till: Till) -> None:
    till.desk.sign_out()
    with pytest.raises(Refusal, match="BADGE-UNKNOWN"):
        till.desk.sign_in_by_badge("00FF00FF")
    assert till.desk.person is None


def test_a_wrong_pin_leaves_the_seat_empty(till: Till) -> None:
    till.desk.sign_out()
    with pytest.raises(Refusal, match="PIN-WRONG"):
        till.desk.sign_in(till.manager.id, "90817263")
    with pytest.raises(Refusal, match="SHIFT-SIGNED-OUT"):
        till.desk.somebody()


def test_the_first_manager_is_taken_on_once(till: Till) -> None:
    with pytest.raises(Refusal, match="STAFF-EXISTS"):
        till.desk.enrol_first("Somebody else", "97531864")


def test_a_cashier_takes_nobody_on_makes_no_badge_and_sets_no_pin(till: Till) -> None:
    cashier = till.sign_in_cashier()
    assert till.desk.decision(Action.CHANGE_SETTINGS) is Decision.DENIED
    with pytest.raises(Refusal, match="RIGHTS-DENIED"):
        till.desk.take_on("Zenon", Role.MANAGER, "97531864")
    with pytest.raises(Refusal, match="RIGHTS-DENIED"):
        till.desk.issue_badge(cashier.id)
    with pytest.raises(Refusal, match="RIGHTS-DENIED"):
        till.desk.set_pin(cashier.id, "975310")


def test_an_approval_names_the_approver_and_leaves_the_seat_alone(till: Till) -> None:
    cashier = till.sign_in_cashier()
    approval = till.desk.approve(Action.OPEN_DRAWER, 0, till.manager.id, PIN)
    assert (approval.approver, till.desk.person) == (till.manager, cashier)


def test_nobody_approves_what_they_may_not_do_themselves(till: Till) -> None:
    cashier = till.sign_in_cashier()
    with pytest.raises(Refusal, match="RIGHTS-APPROVAL-OTHER"):
        till.desk.approve(Action.OPEN_DRAWER, 0, cashier.id, "258036")
