"""Pricing: promotions, then line discounts, then the basket's discount, deposits beside it, tax on what is left."""

from decimal import Decimal

import pytest

from app.domain.basket import (
    Basket,
    DiscountKind,
    ManualDiscount,
    add_labelled,
    discount_basket,
    discount_line,
    void_line,
)
from app.domain.money import Money
from app.domain.pricing import Adjustment
from app.domain.promotion import Promotion, PromotionKind
from app.domain.promotion_words import DISCOUNT_WORDS, PROMOTION_WORDS, explanation
from app.domain.refusals import Refusal
from tests.builders import NET_PRICES, basket_of, bottle, priced, product, weighed

TENTH = Promotion("tenth", "May days", PromotionKind.PERCENT, Decimal("0.10"))


def percent(value: str) -> ManualDiscount:
    return ManualDiscount(DiscountKind.PERCENT, Decimal(value), "damaged", "Ala", "Maja")


def amount(value: int) -> ManualDiscount:
    return ManualDiscount(DiscountKind.AMOUNT, Decimal(value), "late", "Ala", "Maja")


def in_zloty(minor: int) -> str:
    return f"{Money(minor, 'PLN').as_decimal()} zł"


def test_a_line_is_price_times_quantity() -> None:
    whole = priced(basket_of((product("milk", 349), 2), (weighed("apples", 499), "0.482")))
    assert [line.amount for line in whole.lines] == [698, 241]
    assert (whole.gross, whole.total, whole.pieces) == (939, 939, 3)


def test_discounts_follow_promotions_and_the_basket_comes_last() -> None:
    basket = discount_line(basket_of(product("lamp", 10000)), 1, percent("0.10"))
    (line,) = priced(discount_basket(basket, percent("0.10")), TENTH).lines
    assert [(a.kind, a.amount) for a in line.adjustments] == [
        ("promotion", -1000),
        ("line_discount", -900),
        ("basket_discount", -810),
    ]
    assert line.amount == 7290


def test_the_discount_of_a_basket_is_spread_to_the_last_unit_over_what_may_be_discounted() -> None:
    basket = basket_of(
        product("a", 100), product("b", 100), product("c", 100), product("gift", 500, discountable=False)
    )
    whole = priced(discount_basket(basket, amount(100)))
    assert [line.amount for line in whole.lines] == [66, 67, 67, 500]
    assert whole.saved == 100


def test_the_spare_units_of_a_basket_discount_fall_alike_in_any_scan_order() -> None:
    a, b, c = product("a", 100), product("b", 100), product("c", 100)
    for items in ((a, b, c), (c, b, a), (b, c, a)):
        whole = priced(discount_basket(basket_of(*items), amount(100)))
        assert {line.line.product.sku: line.amount for line in whole.lines} == {"a": 66, "b": 67, "c": 67}


def test_a_discount_larger_than_the_line_leaves_nothing_and_no_less() -> None:
    whole = priced(discount_line(basket_of(product("cup", 300)), 1, amount(1000)))
    assert (whole.total, whole.saved) == (0, 300)


def test_a_whole_basket_may_be_given_away() -> None:
    whole = priced(discount_basket(basket_of(product("cup", 300), product("pen", 99)), percent("1")))
    assert (whole.total, whole.tax, whole.saved) == (0, 0, 399)


def test_deposits_are_charged_beside_the_price_outside_tax_and_are_never_discounted() -> None:
    whole = priced(discount_basket(basket_of((bottle("water", 200, 50), 4)), percent("0.5")))
    assert (whole.gross, whole.deposits, whole.total) == (400, 200, 600)
    assert whole.taxes[0].taxed.gross == 400


def test_returned_empties_take_off_the_total_and_are_never_discounted() -> None:
    empties = product("empty", -50, tax="outside", discountable=False)
    whole = priced(discount_basket(basket_of(product("water", 200), (empties, 6)), percent("0.5")), TENTH)
    assert [line.amount for line in whole.lines] == [90, -300]
    assert whole.total == -210


def test_with_net_prices_the_tax_comes_on_top_of_what_is_left() -> None:
    whole = priced(
        discount_basket(basket_of(product("lamp", 10000, tax="standard")), percent("0.10")), rules=NET_PRICES
    )
    assert (whole.net, whole.tax, whole.total) == (9000, 2070, 11070)


def test_a_labelled_line_costs_what_its_label_says_and_counts_as_one() -> None:
    basket, _ = add_labelled(Basket("b", "PLN"), weighed("cheese", 3333), Money(1000, "PLN"))
    whole = priced(basket)
    assert (whole.total, whole.pieces) == (1000, 1)


def test_voided_lines_cost_nothing() -> None:
    assert priced(void_line(basket_of(product("milk", 349)), 1, "misread")).total == 0


def test_the_taxes_come_in_the_order_of_the_rules() -> None:
    whole = priced(basket_of(product("milk", 105), product("lamp", 123, tax="standard")))
    assert [(t.tax_class.letter, t.taxed.tax) for t in whole.taxes] == [("A", 23), ("C", 5)]


def test_a_product_of_an_unknown_tax_class_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        priced(basket_of(product("rum", 5000, tax="spirits")))
    assert (refused.value.code, refused.value.facts["product"]) == ("TAX-UNKNOWN", "Rum")


def test_every_adjustment_explains_itself_in_a_sentence() -> None:
    basket = discount_line(basket_of(product("lamp", 10000)), 1, percent("0.125"))
    (line,) = priced(discount_basket(basket, amount(500)), TENTH).lines
    assert [explanation(a, in_zloty) for a in line.adjustments] == [
        "May days: 10 % off, saves 10.00 zł.",
        "damaged: 12.5 % off this line, saves 11.25 zł.",
        "late: 5.00 zł off the whole basket; this line's share is 5.00 zł.",
    ]


@pytest.mark.parametrize("kind", PromotionKind)
def test_every_kind_of_promotion_has_words_and_the_facts_for_them(kind: PromotionKind) -> None:
    adjustment = Adjustment("promotion", "May {days}", -100, Decimal(2), Promotion("p", "May", kind, Decimal(1)))
    said = explanation(adjustment, in_zloty)
    assert said.startswith("May {days}: ")
    assert said.endswith("1.00 zł.")


def test_explanations_are_translated_before_facts_go_in() -> None:
    adjustment = Adjustment("basket_discount", "late", -5, discount=percent("0.1"))
    assert explanation(adjustment, in_zloty, lambda english: english.replace("saves", "taniej o")).endswith(
        "taniej o 0.05 zł here."
    )
    assert set(PROMOTION_WORDS) == set(PromotionKind)
    assert len(DISCOUNT_WORDS) == 4
