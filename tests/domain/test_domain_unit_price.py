"""Unit prices of packed goods, worked out by hand."""

from __future__ import annotations

import pytest

from app.domain.catalogue import Product, Unit
from app.domain.money import Money
from app.domain.unit_price import UnitPrice, unit_price


def packed(pack: str, price: int = 549, **more: object) -> UnitPrice | None:
    product = Product("X", "Chocolate", Money(price, "PLN"), "A", pack=pack, **more)  # type: ignore[arg-type]  # facts
    return unit_price(product, Money(price, "PLN"))


@pytest.mark.parametrize(
    ("pack", "price", "told"),
    [
        ("100 g", 549, UnitPrice(Money(5490, "PLN"), "kg")),
        ("0.75 l", 1999, UnitPrice(Money(2665, "PLN"), "l")),
        ("1,5 l", 279, UnitPrice(Money(186, "PLN"), "l")),
        ("6 x 330 ml", 1980, UnitPrice(Money(1000, "PLN"), "l")),
        ("25 dag", 400, UnitPrice(Money(1600, "PLN"), "kg")),
        ("250 CM", 1000, UnitPrice(Money(400, "PLN"), "m")),
    ],
)
def test_a_pack_is_compared_by_the_kilogram_litre_or_metre(pack: str, price: int, told: UnitPrice) -> None:
    assert packed(pack, price) == told


@pytest.mark.parametrize("pack", ["", "1 kg", "1 l", "10 pcs", "large", "0 g", "500 g and more"])
def test_what_has_no_measure_or_is_priced_by_it_already_has_no_unit_price(pack: str) -> None:
    assert packed(pack) is None


def test_weighed_goods_carry_their_unit_price_already() -> None:
    assert packed("500 g", weighed=True, unit=Unit.KILOGRAM) is None
