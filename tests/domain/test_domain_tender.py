"""Paying: any split, cash rounding as its own figure, change, taking a tender back, and paying out what is owed."""

from collections.abc import Callable

import pytest

from app.domain.refusals import Refusal
from app.domain.tender import Payment, Tender, TenderKind, pay_out, remove_tender, take_card, take_cash


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


def test_exact_cash_settles() -> None:
    payment = take_cash(Payment(1234, "PLN"), 1234)
    assert (payment.settled, payment.change, payment.due, payment.rounding) == (True, 0, 0, 0)


def test_more_cash_than_is_due_gives_change() -> None:
    payment = take_cash(Payment(1234, "PLN"), 2000)
    assert (payment.paid, payment.change) == (1234, 766)


def test_cash_in_parts_then_a_card() -> None:
    payment = take_card(take_cash(take_cash(Payment(10000, "PLN"), 2000), 3000), 5000, "A1")
    assert (payment.settled, [t.amount for t in payment.tenders]) == (True, [2000, 3000, 5000])


@pytest.mark.parametrize(
    ("total", "given", "rounding", "change"), [(10040, 10000, -40, 0), (10060, 20000, 40, 9900), (10000, 10000, 0, 0)]
)
def test_crowns_in_cash_are_rounded_to_whole_ones(total: int, given: int, rounding: int, change: int) -> None:
    payment = take_cash(Payment(total, "CZK"), given)
    assert (payment.settled, payment.rounding, payment.change) == (True, rounding, change)


def test_a_card_is_never_rounded() -> None:
    payment = take_card(Payment(10040, "CZK"), 10040)
    assert (payment.settled, payment.rounding) == (True, 0)


def test_only_the_cash_that_settles_is_rounded() -> None:
    by_card_then_cash = take_cash(take_card(Payment(10040, "CZK"), 5020), 5000)
    by_cash_then_card = take_card(take_cash(Payment(10040, "CZK"), 5000), 5040)
    assert (by_card_then_cash.settled, by_card_then_cash.rounding) == (True, -20)
    assert (by_cash_then_card.settled, by_cash_then_card.rounding) == (True, 0)


def test_what_rounds_to_nothing_is_settled_by_no_coins() -> None:
    payment = take_cash(take_card(Payment(1002, "CHF"), 1000), 0)
    assert (payment.settled, payment.rounding, payment.change) == (True, -2, 0)


def test_an_amount_that_coins_cannot_make_is_refused() -> None:
    assert code_of(lambda: take_cash(Payment(10040, "CZK"), 10040)) == "PAY-NO-SUCH-COINS"


@pytest.mark.parametrize("amount", [0, -1, 10**12 + 1])
def test_an_amount_that_cannot_be_is_refused(amount: int) -> None:
    assert code_of(lambda: take_cash(Payment(100, "PLN"), amount)) == "PAY-AMOUNT"
    assert code_of(lambda: take_card(Payment(100, "PLN"), amount)) == "PAY-AMOUNT"


def test_a_card_pays_no_more_than_is_due() -> None:
    assert code_of(lambda: take_card(Payment(100, "PLN"), 101)) == "PAY-CARD-TOO-MUCH"


@pytest.mark.parametrize("payment", [Payment(0, "PLN"), Payment(-300, "PLN"), take_cash(Payment(100, "PLN"), 100)])
def test_nothing_is_taken_when_nothing_is_due(payment: Payment) -> None:
    assert code_of(lambda: take_cash(payment, 100)) == "PAY-NOTHING-DUE"
    assert code_of(lambda: take_card(payment, 100)) == "PAY-NOTHING-DUE"


def test_a_free_basket_is_settled_without_tenders() -> None:
    payment = Payment(0, "PLN")
    assert (payment.settled, payment.due, payment.owed) == (True, 0, 0)


def test_returned_empties_are_paid_out_rounded_in_cash_and_exact_by_card() -> None:
    owed = Payment(-1060, "CZK")
    assert (owed.due, owed.owed, owed.settled) == (0, 1060, False)
    in_cash, by_card = pay_out(owed), pay_out(owed, TenderKind.CARD)
    assert (in_cash.settled, in_cash.tenders[0].amount, in_cash.rounding, in_cash.change) == (True, -1100, -40, 0)
    assert (by_card.settled, by_card.tenders[0].amount, by_card.rounding) == (True, -1060, 0)
    assert code_of(lambda: pay_out(in_cash)) == "PAY-NOTHING-DUE"


def test_a_tender_taken_back_takes_its_rounding_with_it() -> None:
    payment = remove_tender(take_cash(Payment(10040, "CZK"), 10000), 1)
    assert payment == Payment(10040, "CZK")


def test_the_next_tender_has_a_number_of_its_own() -> None:
    payment = take_cash(take_cash(take_cash(Payment(300, "PLN"), 100), 100), 50)
    assert [t.id for t in take_cash(remove_tender(payment, 2), 10).tenders] == [1, 3, 4]


def test_taking_a_trifle_of_card_back_leaves_rounded_cash_settled() -> None:
    rounded_up = take_cash(take_card(Payment(10080, "CZK"), 20), 10100)
    assert rounded_up.rounding == 40
    kept = remove_tender(rounded_up, 1)
    assert (kept.settled, kept.owed, kept.rounding) == (True, 0, 20)


def test_a_tender_that_is_not_there_cannot_be_taken_back() -> None:
    payment = take_cash(Payment(10040, "CZK"), 10000)
    assert code_of(lambda: remove_tender(payment, 9)) == "TENDER-UNKNOWN"


def test_a_tender_paid_out_has_no_change() -> None:
    assert Tender(1, TenderKind.CASH, -500, -500).change == 0
