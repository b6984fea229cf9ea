"""A basket goes through JSON and comes back as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.basket import Basket, DiscountKind, Line, ManualDiscount, Note, PriceOverride
from app.domain.catalogue import Deposit, Product, Unit
from app.domain.money import Money
from app.wire.basket_body import BasketText, basket_body, basket_of
from app.wire.canonical import canonical

text = st.text(st.characters(codec="utf-8"), max_size=12)
money = st.builds(Money, st.integers(-(10**12), 10**12), st.sampled_from(["PLN", "EUR", "JPY"]))
quantity = st.decimals(Decimal("0.001"), Decimal(9999), places=3)
discounts = st.builds(ManualDiscount, st.sampled_from(DiscountKind), quantity, text, text, text)
products = st.builds(
    Product,
    sku=text,
    name=text,
    price=st.none() | money,
    tax=text,
    gtins=st.lists(text, max_size=2).map(tuple),
    unit=st.sampled_from(Unit),
    weighed=st.booleans(),
    brand=text,
    options=st.lists(st.tuples(text, text), max_size=2).map(tuple),
    deposit=st.none() | st.builds(Deposit, text, money),
    min_age=st.integers(0, 99),
    serial_required=st.booleans(),
    discountable=st.booleans(),
    bulky=st.booleans(),
    private=st.booleans(),
    version=st.integers(0, 2**40),
)
lines = st.builds(
    Line,
    id=st.integers(1, 999),
    product=products,
    quantity=quantity,
    override=st.none() | st.builds(PriceOverride, money, st.none() | money, text, text, text),
    discount=st.none() | discounts,
    amount=st.none() | money,
    notes=st.lists(st.builds(Note, text, st.booleans()), max_size=2).map(tuple),
    serial=text,
    batch=text,
    expiry=text,
    voided=text,
)
baskets = st.builds(
    Basket,
    id=text,
    currency=st.just("PLN"),
    lines=st.lists(lines, max_size=3).map(tuple),
    discount=st.none() | discounts,
    coupons=st.lists(text, max_size=2).map(tuple),
    customer=text,
    note=text,
)


@settings(max_examples=150, deadline=None)
@given(baskets)
def test_any_basket_comes_back_as_it_was(basket: Basket) -> None:
    assert basket_of(json.loads(canonical(basket_body(basket)))) == basket


@settings(max_examples=100, deadline=None)
@given(st.lists(baskets, min_size=1, max_size=2), st.data())
def test_a_basket_written_again_and_again_says_what_its_body_says(some: list[Basket], data: st.DataObject) -> None:
    text = BasketText()
    for basket in [*some, *some]:
        assert json.loads(text.of(basket)) == json.loads(canonical(basket_body(basket)))
        if basket.lines:
            changed = data.draw(st.sampled_from(basket.lines))
            rest = tuple(replace(line, voided="changed") if line is changed else line for line in basket.lines)
            grown = replace(basket, lines=(*rest, data.draw(lines)))
            assert json.loads(text.of(grown)) == json.loads(canonical(basket_body(grown)))


def test_a_line_that_became_another_is_written_as_it_is_now() -> None:
    product, text = Product("APP-1", "Apples", Money(499, "PLN"), "B", unit=Unit.KILOGRAM, weighed=True), BasketText()
    for quantity in ("1.250", "1.25", "2"):
        written = json.loads(text.of(Basket("b1", "PLN", (Line(1, product, Decimal(quantity)),))))
        assert written["lines"][0]["quantity"] == quantity


def test_a_quantity_keeps_its_decimals_as_they_were_written() -> None:
    product = Product("APP-1", "Apples", Money(499, "PLN"), "B", unit=Unit.KILOGRAM, weighed=True)
    basket = Basket("b1", "PLN", (Line(1, product, Decimal("1.250")),))
    body = basket_body(basket)
    assert body["lines"][0]["quantity"] == "1.250"
    assert str(basket_of(body).lines[0].quantity) == "1.250"


@pytest.mark.parametrize("quantity", ["many", "", None])
def test_a_body_that_is_no_basket_is_declined(quantity: str | None) -> None:
    body = basket_body(replace(Basket("b1", "PLN"), lines=(Line(1, Product("X", "X", None, "A"), Decimal(1)),)))
    body["lines"][0]["quantity"] = quantity
    with pytest.raises((ValueError, TypeError)):
        basket_of(body)
