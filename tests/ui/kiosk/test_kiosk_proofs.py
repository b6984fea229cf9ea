"""Who stands before the kiosk is settled before anything is shown or given."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.kiosk_steps import Step
from app.domain.pickup_finding import Case, Policy
from app.wire.kiosk_asks import OwnerAnswer
from tests.fakes.kiosk_branches import Branches
from tests.ui.kiosk_branch_stage import BranchStage, shown_on

Kiosk = Callable[..., Branches]


def test_goods_wait_unseen_until_it_is_settled_who_stands_there(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.CHECK_NEEDED)

    assert one.branch.property("rows") == []


def test_a_delegate_types_their_own_code(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk()
    one.meet(Case.OTHER_PERSON)
    one.branch.choose("delegate")
    shown = shown_on(stage, one, "proof-delegate")
    code = next(p.code for view in one.orders.views.values() for p in view.passes if p.whose == "delegate")
    for sign in code:
        shown.touch(sign)
    shown.touch("Go on")

    assert one.kiosk.at.step is Step.READY


def test_a_wrong_delegates_code_is_told_and_proves_nothing(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.OTHER_PERSON)
    one.branch.choose("delegate")
    for sign in one.kiosk.pickup.finding.parts[0].code:
        one.proof.type(sign)
    one.proof.submit()

    assert one.kiosk.at.step is Step.PROOF
    assert one.proof.property("tone") == "look"
    assert not one.proof.property("whole")


@pytest.mark.parametrize(
    ("answer", "title"), [(OwnerAnswer.DENIED, "The answer was no"), (OwnerAnswer.OVER, "No answer yet")]
)
def test_the_owner_is_asked_and_says_no_or_nothing(kiosk: Kiosk, answer: OwnerAnswer, title: str) -> None:
    one = kiosk()
    one.meet(Case.OTHER_PERSON)
    one.branch.choose("ask_owner")
    one.asks.answer = answer
    one.wait(3)

    assert one.branch.property("title") == title


def test_the_owners_yes_opens_the_order(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.OTHER_PERSON)
    one.branch.choose("ask_owner")
    one.wait(3)
    assert one.branch.property("facts")[0]["value"] == "87 second(s)"
    one.asks.answer = OwnerAnswer.APPROVED
    one.wait(3)

    assert one.kiosk.at.step is Step.READY


def test_a_silent_owner_is_waited_for_ninety_seconds_though_nobody_touches(kiosk: Kiosk) -> None:
    one = kiosk()
    one.meet(Case.OTHER_PERSON)
    one.branch.choose("ask_owner")
    for _ in range(44):
        one.wait(2)
    assert one.branch.property("title") == "We have asked"
    one.wait(3)

    assert one.branch.property("title") == "No answer yet"


def test_a_dear_order_is_proven_by_a_code_to_its_phone(kiosk: Kiosk, stage: BranchStage) -> None:
    one = kiosk(policy=Policy(proof_over=100))
    one.meet(Case.READY)
    assert one.branch.property("title") == "A short check first"
    one.branch.choose("send_code")
    shown = shown_on(stage, one, "proof-code")
    for sign in one.orders.phone_code:
        shown.touch(sign)
    shown.touch("Go on")

    assert one.kiosk.at.step is Step.READY


def test_goods_with_an_age_are_never_proven_by_a_code(kiosk: Kiosk) -> None:
    one = kiosk(policy=Policy(proof_over=100))
    one.meet(Case.CHECK_NEEDED)

    assert one.choices() == ["Call a colleague", "I come back later"]
    assert one.branch.property("sign") == "18+"
