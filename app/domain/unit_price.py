"""The unit price of packed goods, for comparing packs: Directive 98/6/EC, Article 2(b)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue import Product
from app.domain.money import Money, round_half_up

_PACK = re.compile(r"(?:(\d{1,4})\s*[x×]\s*)?(\d{1,9}(?:[.,]\d{1,6})?)\s*([a-z]{1,3})")
# Each unit of a pack as a share of the unit that prices are compared in.
_SHARES = {
    "kg": ("kg", Decimal(1)), "dag": ("kg", Decimal("0.01")), "g": ("kg", Decimal("0.001")),
    "mg": ("kg", Decimal("0.000001")),
    "l": ("l", Decimal(1)), "dl": ("l", Decimal("0.1")), "cl": ("l", Decimal("0.01")), "ml": ("l", Decimal("0.001")),
    "m": ("m", Decimal(1)), "cm": ("m", Decimal("0.01")), "mm": ("m", Decimal("0.001")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """A price for one `unit`: kg, l or m."""

    price: Money
    unit: str


def unit_price(product: Product, charged: Money) -> UnitPrice | None:
    """What is charged for one piece, told for one kilogram, litre or metre.

    None where the pack names no measure, and where the price is for one such unit already.
    """
    found = _PACK.fullmatch(product.pack.strip().casefold())
    if product.weighed or found is None or found[3] not in _SHARES:
        return None
    unit, share = _SHARES[found[3]]
    size = Decimal(found[2].replace(",", ".")) * share * int(found[1] or 1)
    if size in (0, 1):
        return None
    return UnitPrice(Money(round_half_up(charged.minor / size), charged.currency), unit)
