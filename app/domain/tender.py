"""Tenders: how a total is paid, in any split, with cash rounding as its own figure and change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.money import cash_step, round_to_step
from app.domain.refusals import Refusal


class TenderKind(StrEnum):
    """What the customer pays with."""

    CASH = "cash"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Tender:
    """One payment. `amount` counts towards the total; `given` is what was handed over (cash); both minor units.

    `reference` is a card slip's authorisation code, typed or told by the terminal.
    """

    id: int
    kind: TenderKind
    amount: int
    given: int = 0
    reference: str = ""

    @property
    def change(self) -> int:
        """What goes back to the customer from this tender."""
        return max(0, self.given - self.amount) if self.given > 0 else 0


@dataclass(frozen=True, slots=True)
class Payment:
    """A total being paid. `rounding` is what cash rounding adds to the total (negative: takes off)."""

    total: int
    currency: str
    tenders: tuple[Tender, ...] = ()
    rounding: int = 0

    @property
    def paid(self) -> int:
        """What the tenders cover."""
        return sum(tender.amount for tender in self.tenders)

    @property
    def due(self) -> int:
        """What is still to be paid, before any cash rounding; never negative."""
        return max(0, self.total + self.rounding - self.paid)

    @property
    def owed(self) -> int:
        """What the shop still owes the customer (a refund, returned empties); never negative."""
        return max(0, self.paid - self.total - self.rounding)

    @property
    def settled(self) -> bool:
        """Whether nothing is due."""
        return self.paid == self.total + self.rounding

    @property
    def change(self) -> int:
        """What goes back to the customer."""
        return sum(tender.change for tender in self.tenders)

    @property
    def cash_due(self) -> int:
        """What is due if the rest is paid in cash, rounded to the currency's cash step."""
        return round_to_step(self.due, cash_step(self.currency))


def take_cash(payment: Payment, given: int) -> Payment:
    """Take notes and coins; covers what is due, the rest is change. Less than is due is a part payment.

    Nothing at all may be taken when what is due rounds to nothing in cash. Raises Refusal `PAY-NOTHING-DUE`,
    `PAY-AMOUNT`, `PAY-NO-SUCH-COINS` for an amount that the currency's coins cannot make.
    """
    if not (given == 0 and payment.due and payment.cash_due == 0):
        _check_open(payment, given)
    if given % cash_step(payment.currency):
        raise Refusal("PAY-NO-SUCH-COINS")
    if given >= payment.cash_due:
        due = payment.cash_due
        rounded = replace(payment, rounding=payment.rounding + due - payment.due)
        return _with(rounded, Tender(_next(payment), TenderKind.CASH, due, given))
    return _with(payment, Tender(_next(payment), TenderKind.CASH, given, given))


def take_card(payment: Payment, amount: int, reference: str = "") -> Payment:
    """Take a card payment that the terminal has approved.

    Raises Refusal `PAY-NOTHING-DUE`, `PAY-AMOUNT`, `PAY-CARD-TOO-MUCH`.
    """
    _check_open(payment, amount)
    if amount > payment.due:
        raise Refusal("PAY-CARD-TOO-MUCH")
    return _with(payment, Tender(_next(payment), TenderKind.CARD, amount, reference=reference))


def pay_out(payment: Payment, kind: TenderKind = TenderKind.CASH) -> Payment:
    """Give the customer what the shop owes, in cash (rounded to the cash step) or back to the card.

    Raises Refusal `PAY-NOTHING-DUE` when nothing is owed.
    """
    if payment.owed == 0:
        raise Refusal("PAY-NOTHING-DUE")
    owed = payment.owed
    if kind is TenderKind.CASH:
        owed = round_to_step(owed, cash_step(payment.currency))
    rounded = replace(payment, rounding=payment.rounding - (owed - payment.owed))
    return _with(rounded, Tender(_next(payment), kind, -owed, -owed))


def remove_tender(payment: Payment, tender_id: int) -> Payment:
    """Take a tender back. Cash rounding goes too, but for what keeps the cash that stays from being too much.

    Raises Refusal `TENDER-UNKNOWN`.
    """
    kept = tuple(tender for tender in payment.tenders if tender.id != tender_id)
    if len(kept) == len(payment.tenders):
        raise Refusal("TENDER-UNKNOWN")
    over = sum(tender.amount for tender in kept) - payment.total
    return replace(payment, tenders=kept, rounding=over if kept and 0 < over <= payment.rounding else 0)


def _check_open(payment: Payment, amount: int) -> None:
    if payment.due == 0:
        raise Refusal("PAY-NOTHING-DUE")
    if not 0 < amount <= 10**12:
        raise Refusal("PAY-AMOUNT")


def _next(payment: Payment) -> int:
    return max((tender.id for tender in payment.tenders), default=0) + 1


def _with(payment: Payment, tender: Tender) -> Payment:
    return replace(payment, tenders=(*payment.tenders, tender))
