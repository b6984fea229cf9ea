"""Rights: allowed, with approval, or denied; an approval is for one action and one amount."""

import pytest

from app.domain.permissions import TABLE, Action, Approval, Decision, Role, decide, require
from app.domain.refusals import Refusal
from tests.builders import CASHIER, MANAGER, SUPERVISOR, TRAINEE

ORDER = [Decision.DENIED, Decision.APPROVAL, Decision.ALLOWED]


def code_of(*args: object) -> str:
    with pytest.raises(Refusal) as refused:
        require(*args)  # type: ignore[arg-type]  # as require takes them
    return refused.value.code


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_rule_and_a_higher_role_may_never_do_less(action: Action) -> None:
    decisions = [ORDER.index(decide(role, action)) for role in Role]
    assert decisions == sorted(decisions)
    assert decide(Role.MANAGER, action) is Decision.ALLOWED
    assert len(TABLE) == len(Action)


def test_who_may_acts_alone() -> None:
    require(MANAGER, Action.VOID_SALE, 5000)


def test_who_may_not_cannot_be_approved() -> None:
    approval = Approval(Action.VOID_SALE, 5000, MANAGER)
    assert code_of(TRAINEE, Action.VOID_SALE, 5000, approval) == "RIGHTS-DENIED"


def test_who_may_with_approval_asks_for_it_and_then_may() -> None:
    assert code_of(CASHIER, Action.REFUND, 5000) == "RIGHTS-APPROVAL"
    require(CASHIER, Action.REFUND, 5000, Approval(Action.REFUND, 5000, SUPERVISOR))


@pytest.mark.parametrize(
    "approval",
    [
        Approval(Action.REFUND, 4999, SUPERVISOR),
        Approval(Action.VOID_SALE, 5000, SUPERVISOR),
        Approval(Action.REFUND, 5000, CASHIER),
    ],
    ids=["another amount", "another action", "by somebody who may not"],
)
def test_an_approval_of_something_else_does_not_count(approval: Approval) -> None:
    assert code_of(CASHIER, Action.REFUND, 5000, approval) == "RIGHTS-APPROVAL-OTHER"
