"""The basket: lines that count on, quantities, prices by hand, labels, discounts, and what is refused."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from app.domain.basket import (
    Basket,
    DiscountKind,
    ManualDiscount,
    Note,
    PriceOverride,
    add,
    add_coupon,
    add_labelled,
    add_priced,
    discount_basket,
    discount_line,
    note_line,
    override_price,
    restore_line,
    set_quantity,
    void_line,
)
from app.domain.money import Money
from app.domain.refusals import Refusal
from tests.builders import basket_of, product, weighed

MILK = product("milk", 349)
CHEESE = weighed("cheese", 3999)
PHONE = product("phone", 99900, serial_required=True)
EMPTY = Basket("b", "PLN")


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


def by_hand(price: int, currency: str = "PLN") -> PriceOverride:
    return PriceOverride(Money(price, currency), None, "shelf label", "Ala")


def off(value: str, kind: DiscountKind = DiscountKind.PERCENT) -> ManualDiscount:
    return ManualDiscount(kind, Decimal(value), "damaged", "Ala")


def test_one_more_of_the_same_counts_on() -> None:
    assert [(line.product.sku, line.quantity) for line in basket_of(MILK, MILK, (MILK, 3)).lines] == [("milk", 5)]


@pytest.mark.parametrize("facts", [{"batch": "L1"}, {"expiry": "2026-06-01"}, {"serial": "S1"}])
def test_a_piece_with_facts_of_its_own_stays_a_line_of_its_own(facts: dict[str, str]) -> None:
    basket, _ = add(EMPTY, MILK, **facts)
    basket, _ = add(basket, MILK)
    assert [line.quantity for line in basket.lines] == [1, 1]


def test_a_product_whose_tax_or_deposit_changed_meanwhile_gets_a_line_of_its_own() -> None:
    assert len(basket_of(MILK, product("milk", 349, tax="standard")).lines) == 2


def test_weighed_goods_are_weighed_one_by_one() -> None:
    assert [line.quantity for line in basket_of((CHEESE, "0.482"), (CHEESE, "0.250")).lines] == [
        Decimal("0.482"),
        Decimal("0.250"),
    ]


@pytest.mark.parametrize("quantity", ["0", "-1", "10000", "1.5", "NaN", "Infinity"])
def test_a_quantity_that_cannot_be_is_refused(quantity: str) -> None:
    assert code_of(lambda: add(EMPTY, MILK, Decimal(quantity))) == "QTY-INVALID"
    assert code_of(lambda: set_quantity(basket_of(MILK), 1, Decimal(quantity))) == "QTY-INVALID"


def test_a_weight_finer_than_a_gram_is_refused() -> None:
    assert code_of(lambda: add(EMPTY, CHEESE, Decimal("0.4825"))) == "QTY-INVALID"


def test_counting_on_never_passes_the_largest_quantity() -> None:
    assert code_of(lambda: basket_of((MILK, 9999), MILK)) == "QTY-INVALID"


def test_a_product_without_a_price_waits_for_one() -> None:
    newspaper = product("newspaper", None)
    assert code_of(lambda: add(EMPTY, newspaper)) == "PRICE-MISSING"
    basket, line = add_priced(EMPTY, newspaper, by_hand(500), Decimal(2))
    assert basket.line(line).extended == 1000


def test_a_price_of_another_currency_is_refused() -> None:
    assert code_of(lambda: add(EMPTY, product("tea", 100, currency="EUR"))) == "CURRENCY-OTHER"
    assert code_of(lambda: override_price(basket_of(MILK), 1, by_hand(1, "EUR"))) == "CURRENCY-OTHER"
    assert code_of(lambda: add_labelled(EMPTY, CHEESE, Money(1, "EUR"))) == "CURRENCY-OTHER"


def test_a_price_below_zero_is_refused() -> None:
    assert code_of(lambda: override_price(basket_of(MILK), 1, by_hand(-1))) == "PRICE-INVALID"
    assert code_of(lambda: add_priced(EMPTY, MILK, by_hand(-1), Decimal(1))) == "PRICE-INVALID"


def test_a_price_by_hand_can_be_taken_back() -> None:
    basket = override_price(basket_of(MILK), 1, by_hand(100))
    assert basket.line(1).extended == 100
    assert override_price(basket, 1, None).line(1).extended == 349


def test_the_only_price_of_a_line_cannot_be_taken_back() -> None:
    basket, line = add_priced(EMPTY, product("newspaper", None), by_hand(500), Decimal(1))
    assert code_of(lambda: override_price(basket, line, None)) == "PRICE-MISSING"


def test_a_free_product_has_a_price() -> None:
    assert basket_of(product("bag", 0)).line(1).unit_price == Money(0, "PLN")


def test_a_label_says_what_weighed_goods_cost_and_their_weight_follows() -> None:
    basket, line = add_labelled(EMPTY, CHEESE, Money(1928, "PLN"))
    assert (basket.line(line).extended, basket.line(line).quantity) == (1928, Decimal("0.482"))
    assert code_of(lambda: set_quantity(basket, line, Decimal(2))) == "QTY-FIXED"


def test_a_label_on_a_piece_is_one_piece() -> None:
    basket, line = add_labelled(EMPTY, product("cake", None), Money(2450, "PLN"))
    assert (basket.line(line).extended, basket.line(line).quantity) == (2450, 1)


def test_a_price_by_hand_beats_the_label() -> None:
    basket, line = add_labelled(EMPTY, product("cake", 3000), Money(2450, "PLN"))
    assert override_price(basket, line, by_hand(2000)).line(line).extended == 2000


@pytest.mark.parametrize("amount", [0, -1])
def test_a_label_of_nothing_is_refused(amount: int) -> None:
    assert code_of(lambda: add_labelled(EMPTY, CHEESE, Money(amount, "PLN"))) == "PRICE-INVALID"


def test_goods_with_a_serial_number_are_sold_with_it_and_one_by_one() -> None:
    assert code_of(lambda: add(EMPTY, PHONE)) == "SERIAL-NEEDED"
    assert code_of(lambda: add(EMPTY, PHONE, Decimal(2), serial="S1")) == "QTY-FIXED"
    basket, line = add(EMPTY, PHONE, serial="S1")
    assert code_of(lambda: set_quantity(basket, line, Decimal(2))) == "QTY-FIXED"


def test_one_serial_number_is_sold_once() -> None:
    basket, line = add(EMPTY, PHONE, serial="S1")
    assert code_of(lambda: add(basket, PHONE, serial="S1")) == "SERIAL-TWICE"
    again, _ = add(void_line(basket, line, "misread"), PHONE, serial="S1")
    assert len(again.open_lines) == 1


def test_a_voided_line_does_not_count_and_is_not_lost() -> None:
    basket = void_line(basket_of(MILK), 1, "")
    assert (basket.empty, len(basket.lines), basket.line(1).voided) == (True, 1, "void")
    assert not restore_line(basket, 1).empty


def test_a_voided_line_is_not_counted_on() -> None:
    basket, line = add(void_line(basket_of(MILK), 1, "misread"), MILK)
    assert (line, basket.line(1).quantity) == (2, 1)


@pytest.mark.parametrize(
    ("kind", "value"),
    [(DiscountKind.PERCENT, v) for v in ("0", "-0.1", "1.01", "NaN")]
    + [(DiscountKind.AMOUNT, v) for v in ("0", "-1", "0.5", "Infinity")],
)
def test_a_discount_that_cannot_be_is_refused(kind: DiscountKind, value: str) -> None:
    assert code_of(lambda: discount_line(basket_of(MILK), 1, off(value, kind))) == "DISCOUNT-INVALID"
    assert code_of(lambda: discount_basket(basket_of(MILK), off(value, kind))) == "DISCOUNT-INVALID"


def test_goods_that_are_never_discounted_are_not() -> None:
    basket = basket_of(product("voucher", 5000, discountable=False))
    assert code_of(lambda: discount_line(basket, 1, off("0.1"))) == "DISCOUNT-NOT-HERE"


def test_a_discount_can_be_taken_back() -> None:
    basket = discount_basket(discount_line(basket_of(MILK), 1, off("0.1")), off("0.2"))
    basket = discount_basket(discount_line(basket, 1, None), None)
    assert (basket.line(1).discount, basket.discount) == (None, None)


def test_notes_pile_up_and_a_coupon_counts_once() -> None:
    basket = note_line(note_line(basket_of(MILK), 1, Note("gift")), 1, Note("blue bag", printed=True))
    assert [note.text for note in basket.line(1).notes] == ["gift", "blue bag"]
    assert add_coupon(add_coupon(basket, "MAY"), "MAY").coupons == ("MAY",)


def test_a_line_that_is_not_there_is_refused() -> None:
    assert code_of(lambda: void_line(basket_of(MILK), 7, "")) == "LINE-UNKNOWN"
