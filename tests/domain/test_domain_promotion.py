"""Promotions: each kind, who is covered, when they hold, and that no piece is used twice."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.basket import Basket, PriceOverride, add_labelled, override_price, void_line
from app.domain.money import Money
from app.domain.promotion import Promotion, PromotionKind, apply_promotions, check_promotion
from app.domain.refusals import Refusal
from tests.builders import DAY, basket_of, product, weighed

MILK, BREAD, SOAP = product("milk", 300), product("bread", 500), product("soap", 200, category="care")
APPLES = weighed("apples", 499)


def offer(kind: PromotionKind, value: str = "0", name: str = "offer", **facts: object) -> Promotion:
    return Promotion(name, name, kind, Decimal(value), **facts)  # type: ignore[arg-type]  # any field


def off(basket: Basket, *offers: Promotion, day: date = DAY, coupons: tuple[str, ...] = ()) -> dict[str, int]:
    """What each product becomes cheaper by."""
    sums: dict[str, int] = {}
    for applied in apply_promotions(basket.lines, offers, day, coupons):
        sku = basket.line(applied.line_id).product.sku
        sums[sku] = sums.get(sku, 0) - applied.amount
    return sums


PERCENT = offer(PromotionKind.PERCENT, "0.10", "tenth")
TWO_OF_THREE = offer(PromotionKind.N_PAY_M, "2", "three for two", quantity=3)


@pytest.mark.parametrize(
    ("promotion", "saved"),
    [
        (PERCENT, {"milk": 60, "bread": 50}),
        (offer(PromotionKind.AMOUNT_OFF, "50"), {"milk": 100, "bread": 50}),
        (offer(PromotionKind.FIXED_PRICE, "250"), {"milk": 100, "bread": 250}),
        (offer(PromotionKind.N_FOR_PRICE, "1000", quantity=3), {"milk": 54, "bread": 46}),
        (TWO_OF_THREE, {"milk": 300}),
        (offer(PromotionKind.SPEND_AMOUNT_OFF, "110", threshold=1100), {"milk": 60, "bread": 50}),
        (offer(PromotionKind.SPEND_AMOUNT_OFF, "110", threshold=1101), {}),
        (offer(PromotionKind.SPEND_PERCENT, "0.5", threshold=1000), {"milk": 300, "bread": 250}),
    ],
    ids=lambda value: value.kind.value if isinstance(value, Promotion) else "",
)
def test_each_kind_takes_off_what_it_says(promotion: Promotion, saved: dict[str, int]) -> None:
    assert off(basket_of((MILK, 2), BREAD), promotion) == saved


def test_a_percentage_of_weighed_goods_is_of_the_whole_line() -> None:
    assert off(basket_of((APPLES, "0.482")), PERCENT) == {"apples": 24}  # 10 % of 2.41


def test_a_minimum_of_weighed_goods_is_a_weight() -> None:
    two = offer(PromotionKind.PERCENT, "0.10", quantity=2)
    assert off(basket_of((APPLES, "1.2")), two) == {}
    assert off(basket_of((APPLES, "1.2"), (APPLES, "0.8")), two) == {"apples": 60 + 40}


def test_sets_are_made_of_pieces_never_of_weighed_goods() -> None:
    assert off(basket_of((APPLES, "3"), MILK, MILK), TWO_OF_THREE) == {}


def test_in_a_mixed_set_the_cheapest_is_free_and_the_dearest_sets_come_first() -> None:
    assert off(basket_of((BREAD, 2), (MILK, 2), (SOAP, 2)), TWO_OF_THREE) == {"milk": 300, "soap": 200}


def test_a_set_price_above_the_usual_price_is_not_used() -> None:
    promotion = offer(PromotionKind.N_FOR_PRICE, "700", quantity=2)
    assert off(basket_of((BREAD, 2), (SOAP, 2)), promotion) == {"bread": 300}


def test_a_paid_piece_of_a_set_is_used_up_like_the_free_one() -> None:
    half = offer(PromotionKind.PERCENT, "0.5", "z half", priority=200)
    assert off(basket_of((MILK, 4)), TWO_OF_THREE, half) == {"milk": 300 + 150}


def test_a_line_that_only_paid_in_a_set_is_used_up_too() -> None:
    half = offer(PromotionKind.PERCENT, "0.5", "z half", priority=200)
    assert off(basket_of((BREAD, 2), MILK), TWO_OF_THREE, half) == {"milk": 300}


def test_pieces_of_a_set_that_saved_nothing_are_free_for_the_next_promotion() -> None:
    dear = offer(PromotionKind.N_FOR_PRICE, "2000", "dear", quantity=2, priority=1)
    assert off(basket_of((MILK, 2)), dear, PERCENT) == {"milk": 60}


def test_the_lower_priority_number_goes_first_then_the_id() -> None:
    all_off = offer(PromotionKind.FIXED_PRICE, "0", "a", priority=100)
    assert off(basket_of(MILK), PERCENT, all_off) == {"milk": 300}
    first = offer(PromotionKind.PERCENT, "0.10", "b", priority=1)
    assert off(basket_of(MILK), all_off, first) == {"milk": 30}


def test_scan_order_does_not_matter_even_between_products_of_one_price() -> None:
    eggs = product("eggs", 300)
    on_eggs = offer(PromotionKind.PERCENT, "0.5", "z", skus=frozenset({"eggs"}), priority=200)
    forth = off(basket_of((MILK, 2), (eggs, 2)), TWO_OF_THREE, on_eggs)
    back = off(basket_of((eggs, 2), (MILK, 2)), TWO_OF_THREE, on_eggs)
    assert forth == back


@pytest.mark.parametrize(
    ("facts", "saved"),
    [
        ({"skus": frozenset({"milk"})}, {"milk": 30}),
        ({"categories": frozenset({"care"})}, {"soap": 20}),
        ({"skus": frozenset({"milk"}), "categories": frozenset({"care"})}, {"milk": 30, "soap": 20}),
    ],
)
def test_a_promotion_covers_what_it_names(facts: dict[str, object], saved: dict[str, int]) -> None:
    assert off(basket_of(MILK, SOAP), offer(PromotionKind.PERCENT, "0.10", **facts)) == saved


def test_naming_a_product_covers_its_variants() -> None:
    shirt = product("shirt-l", 5000, variant_of="shirt")
    assert off(basket_of(shirt), offer(PromotionKind.PERCENT, "0.1", skus=frozenset({"shirt"}))) == {"shirt-l": 500}


def changed_price(basket: Basket) -> Basket:
    return override_price(basket, 1, PriceOverride(Money(100, "PLN"), None, "label", "Ala"))


@pytest.mark.parametrize(
    "basket",
    [
        basket_of(product("voucher", 5000, discountable=False)),
        changed_price(basket_of(MILK)),
        add_labelled(Basket("b", "PLN"), APPLES, Money(241, "PLN"))[0],
        void_line(basket_of(MILK), 1, "misread"),
        basket_of(product("empty", -50)),
    ],
    ids=["never discounted", "price by hand", "priced by label", "voided", "returned empty"],
)
def test_lines_that_no_promotion_touches(basket: Basket) -> None:
    assert off(basket, PERCENT) == {}


@pytest.mark.parametrize(
    ("facts", "day", "coupons", "holds"),
    [
        ({"valid_from": DAY}, DAY, (), True),
        ({"valid_to": DAY}, DAY, (), True),
        ({"valid_from": date(2026, 5, 5)}, DAY, (), False),
        ({"valid_to": date(2026, 5, 3)}, DAY, (), False),
        ({"weekdays": frozenset({0})}, DAY, (), True),
        ({"weekdays": frozenset({5, 6})}, DAY, (), False),
        ({"coupon": "MAY"}, DAY, (), False),
        ({"coupon": "MAY"}, DAY, ("MAY",), True),
    ],
)
def test_a_promotion_holds_on_its_days_and_with_its_coupon(
    facts: dict[str, object], day: date, coupons: tuple[str, ...], holds: bool
) -> None:
    assert bool(off(basket_of(MILK), offer(PromotionKind.PERCENT, "0.1", **facts), day=day, coupons=coupons)) == holds


def test_a_minimum_quantity_must_be_reached() -> None:
    two = offer(PromotionKind.PERCENT, "0.1", quantity=2)
    assert (off(basket_of(MILK), two), off(basket_of(MILK, BREAD), two)) == ({}, {"milk": 30, "bread": 50})


@pytest.mark.parametrize(
    "promotion",
    [
        offer(PromotionKind.PERCENT, "1.5"),
        offer(PromotionKind.PERCENT, "-0.1"),
        offer(PromotionKind.AMOUNT_OFF, "-1"),
        offer(PromotionKind.AMOUNT_OFF, "0.5"),
        offer(PromotionKind.FIXED_PRICE, "NaN"),
        offer(PromotionKind.N_PAY_M, "3", quantity=3),
        offer(PromotionKind.N_FOR_PRICE, "100", quantity=0),
        offer(PromotionKind.SPEND_PERCENT, "0.1", threshold=-1),
    ],
    ids=lambda promotion: f"{promotion.kind.value} {promotion.value}",
)
def test_a_promotion_that_makes_no_sense_is_refused_where_it_comes_in(promotion: Promotion) -> None:
    with pytest.raises(Refusal, match="PROMOTION-INVALID"):
        check_promotion(promotion)


@pytest.mark.parametrize("promotion", [PERCENT, TWO_OF_THREE, offer(PromotionKind.N_FOR_PRICE, "500", quantity=2)])
def test_a_sound_promotion_passes(promotion: Promotion) -> None:
    check_promotion(promotion)


def test_nonsense_that_came_in_all_the_same_does_no_harm() -> None:
    assert off(basket_of((MILK, 2)), offer(PromotionKind.N_PAY_M, "9", quantity=2)) == {}
    assert off(basket_of((MILK, 2)), offer(PromotionKind.FIXED_PRICE, "-500")) == {"milk": 600}
