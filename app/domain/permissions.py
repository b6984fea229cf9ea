"""Who may do what: allowed, only with approval, or denied."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.refusals import Refusal


class Role(StrEnum):
    """Named tiers, each with what the one before may do and more."""

    TRAINEE = "trainee"
    CASHIER = "cashier"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"


class Action(StrEnum):
    """Acts at the counter that a role may be kept from."""

    SELL = "sell"
    OPEN_PRICE = "open_price"
    CHANGE_PRICE = "change_price"
    DISCOUNT_LINE = "discount_line"
    DISCOUNT_BASKET = "discount_basket"
    VOID_LINE = "void_line"
    VOID_BASKET = "void_basket"
    VOID_SALE = "void_sale"
    REFUND = "refund"
    REFUND_WITHOUT_RECEIPT = "refund_without_receipt"
    REPRINT = "reprint"
    OPEN_DRAWER = "open_drawer"
    OPEN_SHIFT = "open_shift"
    CASH_MOVEMENT = "cash_movement"
    X_REPORT = "x_report"
    CLOSE_SHIFT = "close_shift"
    CLOSE_WITH_DIFFERENCE = "close_with_difference"
    DECIDE_OUTCOME = "decide_outcome"
    CHANGE_SETTINGS = "change_settings"
    TRAINING = "training"
    RELEASE_UNPAID = "release_unpaid"
    HAND_OVER_ALONE = "hand_over_alone"


class Decision(StrEnum):
    """What the rules say of a person and an action."""

    ALLOWED = "allowed"
    APPROVAL = "approval"
    DENIED = "denied"


_A, _P, _D = Decision.ALLOWED, Decision.APPROVAL, Decision.DENIED

# Columns: trainee, cashier, supervisor, manager.
TABLE: dict[Action, tuple[Decision, Decision, Decision, Decision]] = {
    Action.SELL: (_A, _A, _A, _A),
    Action.OPEN_PRICE: (_P, _A, _A, _A),
    Action.CHANGE_PRICE: (_P, _P, _A, _A),
    Action.DISCOUNT_LINE: (_P, _P, _A, _A),
    Action.DISCOUNT_BASKET: (_P, _P, _A, _A),
    Action.VOID_LINE: (_A, _A, _A, _A),
    Action.VOID_BASKET: (_P, _A, _A, _A),
    Action.VOID_SALE: (_D, _P, _A, _A),
    Action.REFUND: (_D, _P, _A, _A),
    Action.REFUND_WITHOUT_RECEIPT: (_D, _D, _P, _A),
    Action.REPRINT: (_P, _A, _A, _A),
    Action.OPEN_DRAWER: (_D, _P, _A, _A),
    Action.OPEN_SHIFT: (_D, _A, _A, _A),
    Action.CASH_MOVEMENT: (_D, _P, _A, _A),
    Action.X_REPORT: (_D, _A, _A, _A),
    Action.CLOSE_SHIFT: (_D, _A, _A, _A),
    Action.CLOSE_WITH_DIFFERENCE: (_D, _P, _A, _A),
    Action.DECIDE_OUTCOME: (_D, _P, _A, _A),
    Action.CHANGE_SETTINGS: (_D, _D, _P, _A),
    Action.TRAINING: (_A, _A, _A, _A),
    Action.RELEASE_UNPAID: (_D, _P, _A, _A),
    Action.HAND_OVER_ALONE: (_D, _P, _P, _A),
}

_COLUMN = {role: column for column, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at the counter."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's consent to one action and one amount (minor units); it never changes who is signed in."""

    action: Action
    amount: int
    approver: Person


def decide(role: Role, action: Action) -> Decision:
    """What the table says of a role and an action."""
    return TABLE[action][_COLUMN[role]]


def require(person: Person, action: Action, amount: int = 0, approval: Approval | None = None) -> None:
    """Pass when the person may act, alone or with an approval for exactly this action and amount.

    Raises Refusal `RIGHTS-DENIED`, `RIGHTS-APPROVAL` (ask somebody who may), or `RIGHTS-APPROVAL-OTHER`
    (the approval is for something else, or its giver lacks the right).
    """
    decision = decide(person.role, action)
    if decision is Decision.ALLOWED:
        return
    if decision is Decision.DENIED:
        raise Refusal("RIGHTS-DENIED", action=action.value, person=person.name)
    if approval is None:
        raise Refusal("RIGHTS-APPROVAL", action=action.value, amount=str(amount))
    binds = approval.action is action and approval.amount == amount
    if not binds or decide(approval.approver.role, action) is not Decision.ALLOWED:
        raise Refusal("RIGHTS-APPROVAL-OTHER", action=action.value, person=approval.approver.name)
