"""Tax: inclusive and exclusive, on lines or on the document, one or several rates; net + tax == gross throughout."""

from decimal import Decimal

import pytest

from app.domain.tax import TaxClass, TaxedAmount, TaxRounding, TaxRules, add_up, tax_lines

STANDARD = TaxClass("standard", "A", (Decimal("0.23"),))
FOOD = TaxClass("food", "C", (Decimal("0.05"),))
STATE_AND_CITY = TaxClass("state+city", "T", (Decimal("0.06"), Decimal("0.025")))
OUTSIDE = TaxClass("outside", "-")


def rules(*, inclusive: bool = True, by_line: bool = False) -> TaxRules:
    rounding = TaxRounding.LINE if by_line else TaxRounding.DOCUMENT
    return TaxRules((STANDARD, FOOD, STATE_AND_CITY, OUTSIDE), inclusive, rounding)


def test_an_inclusive_price_holds_its_tax() -> None:
    assert tax_lines([(1230, STANDARD)], rules()) == [TaxedAmount(1000, 230, 1230, (230,))]


def test_an_exclusive_price_gets_its_tax_on_top() -> None:
    assert tax_lines([(1000, STANDARD)], rules(inclusive=False)) == [TaxedAmount(1000, 230, 1230, (230,))]


def test_tax_rounded_on_lines_may_differ_from_tax_rounded_on_the_document() -> None:
    lines = [(33, STANDARD)] * 3
    assert [t.tax for t in tax_lines(lines, rules(by_line=True))] == [6, 6, 6]
    assert sum(t.tax for t in tax_lines(lines, rules())) == 19  # 0.99 x 23/123 = 0.1851...


def test_the_tax_of_a_document_is_laid_on_its_lines_to_the_last_unit() -> None:
    lines = [(33, STANDARD), (33, STANDARD), (33, STANDARD), (105, FOOD)]
    assert [t.tax for t in tax_lines(lines, rules())] == [7, 6, 6, 5]


def test_a_free_line_never_carries_tax() -> None:
    lines = [(0, STANDARD)] + [(2, STANDARD)] * 10
    assert tax_lines(lines, rules())[0] == TaxedAmount(0, 0, 0, (0,))


def test_a_returned_empty_beside_goods_of_the_same_class_keeps_its_sign() -> None:
    taxed = tax_lines([(1230, STANDARD), (-50, STANDARD), (-1, STANDARD)], rules())
    assert [t.tax for t in taxed] == [230, -10, 0]  # 11.79 holds 2.20


def test_negative_amounts_mirror_positive_ones() -> None:
    amounts = [(199, STANDARD), (1, FOOD), (5050, STATE_AND_CITY)]
    forth = tax_lines(amounts, rules())
    back = tax_lines([(-amount, tax_class) for amount, tax_class in amounts], rules())
    assert [(-t.net, -t.tax, -t.gross) for t in back] == [(t.net, t.tax, t.gross) for t in forth]


def test_several_rates_of_a_class_share_its_tax_exactly() -> None:
    (taxed,) = tax_lines([(999, STATE_AND_CITY)], rules(inclusive=False))
    assert (taxed.tax, taxed.parts) == (85, (60, 25))


def test_a_class_without_rates_is_outside_tax() -> None:
    assert tax_lines([(500, OUTSIDE)], rules()) == [TaxedAmount(500, 0, 500)]


def test_figures_that_do_not_add_up_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="does not add up"):
        TaxedAmount(100, 23, 124)
    with pytest.raises(ValueError, match="does not add up"):
        TaxedAmount(100, 23, 123, (20, 2))


def test_parts_are_summed_within_one_class_only() -> None:
    one, two = TaxedAmount(100, 23, 123, (23,)), TaxedAmount(100, 9, 109, (6, 3))
    assert add_up([one, one]).parts == (46,)
    assert add_up([one, two]).parts == ()
