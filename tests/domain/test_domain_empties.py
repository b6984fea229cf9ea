"""Returned empties: a deposit comes back as a line that takes money off the basket."""

from collections.abc import Callable

import pytest

from app.domain.basket import Basket
from app.domain.empties import empty_of, take_back
from app.domain.refusals import Refusal
from app.domain.tax import TaxRules
from tests.builders import CLASSES, RULES, basket_of, bottle, priced, product

WATER = bottle("water", 199, 50)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


def test_empties_give_their_deposit_back_outside_tax() -> None:
    basket, _ = take_back(basket_of((WATER, 2)), WATER, 6, RULES)
    whole = priced(basket)
    assert (whole.gross, whole.deposits, whole.total) == (398 - 300, 100, 198)
    assert [(t.tax_class.code, t.taxed.tax) for t in whole.taxes] == [("food", 19), ("outside", 0)]


def test_more_empties_of_a_kind_count_on() -> None:
    basket, line = take_back(Basket("b", "PLN"), WATER, 6, RULES)
    again, same = take_back(basket, WATER, 1, RULES)
    assert (again.line(line).quantity, same) == (7, line)


def test_empties_alone_are_paid_out() -> None:
    basket, _ = take_back(Basket("b", "PLN"), WATER, 6, RULES)
    assert priced(basket).total == -300


def test_a_product_without_a_deposit_has_no_empty() -> None:
    assert code_of(lambda: empty_of(product("soap"), RULES)) == "DEPOSIT-NONE"


def test_without_a_class_outside_tax_no_deposit_can_come_back() -> None:
    assert code_of(lambda: empty_of(WATER, TaxRules(CLASSES[:3]))) == "TAX-UNKNOWN"


@pytest.mark.parametrize("count", [0, -1])
def test_no_empties_or_less_are_refused(count: int) -> None:
    assert code_of(lambda: take_back(Basket("b", "PLN"), WATER, count, RULES)) == "QTY-INVALID"
