"""The variants of a product as a table: one option across, the others down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from app.domain.catalogue import Product

_ACROSS = "size"
_CLOTHES = ("XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL", "XXXL", "4XL", "5XL")


@dataclass(frozen=True, slots=True)
class VariantMatrix:
    """`option` names what is across. `rows` are labels with a product to picture them; `at` is by (row, column)."""

    option: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, Product], ...]
    at: Mapping[tuple[int, int], Product]

    def place_of(self, sku: str) -> tuple[int, int] | None:
        """Where a variant is."""
        return next((place for place, product in self.at.items() if product.sku == sku), None)

    def step(self, sku: str, across: int, down: int) -> str:
        """The next variant in a direction, empty places left out; the same one at the edge."""
        place = self.place_of(sku)
        if place is None:
            return sku
        row, column = place[0] + down, place[1] + across
        while 0 <= row < len(self.rows) and 0 <= column < len(self.columns):
            if (row, column) in self.at:
                return self.at[row, column].sku
            row, column = row + down, column + across
        return sku


def matrix_of(variants: Sequence[Product]) -> VariantMatrix | None:
    """The table of some variants; None when there is nothing to choose from."""
    names = list(dict.fromkeys(name for product in variants for name, _ in product.options))
    if len(variants) < 2 or not names:
        return None
    across = _ACROSS if _ACROSS in names else max(names, key=lambda name: len(_values(variants, name)))
    columns = _in_order(_values(variants, across))
    rows: dict[str, Product] = {}
    at: dict[tuple[int, int], Product] = {}
    for product in variants:
        chosen = dict(product.options)
        label = ", ".join(value for name, value in product.options if name != across)
        rows.setdefault(label, product)
        if across in chosen:
            at.setdefault((list(rows).index(label), columns.index(chosen[across])), product)
    return VariantMatrix(across, tuple(columns), tuple(rows.items()), at)


def _values(variants: Sequence[Product], name: str) -> list[str]:
    return list(dict.fromkeys(value for product in variants for key, value in product.options if key == name))


def _in_order(values: list[str]) -> list[str]:
    """Sizes from small to large where that is known, anything else as it came."""
    numbers = [_number(value) for value in values]
    if all(number is not None for number in numbers):
        return sorted(values, key=lambda value: _number(value) or Decimal(0))
    if all(value.upper() in _CLOTHES for value in values):
        return sorted(values, key=lambda value: _CLOTHES.index(value.upper()))
    return values


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
