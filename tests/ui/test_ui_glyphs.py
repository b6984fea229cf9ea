"""Which pictogram stands for a product that has no picture."""

from __future__ import annotations

import pytest

from app.domain.catalogue import Product
from app.ui.glyphs import _KINDS, UNKNOWN_KIND, glyph_of
from app.ui.icons import icon_names


@pytest.mark.parametrize(
    ("name", "category", "glyph"),
    [
        ("Butter 250 g", "", UNKNOWN_KIND), ("But skórzany", "", "shoe"), ("Candle, red", "", UNKNOWN_KIND),
        ("Candy cane", "", "candy"), ("Cola can", "", "can"), ("Green tea", "", "cup"),
        ("Team shirt", "", "shirt-button"),
        ("Nails", "Service", "scissors"), ("Oat milk", "Bakery", "milk"),
    ],
)  # fmt: skip
def test_a_word_of_the_name_then_of_the_category_decides(name: str, category: str, glyph: str) -> None:
    assert glyph_of(Product("1", name, None, "A", category=category)) == glyph


def test_every_kind_has_its_icon() -> None:
    assert {glyph for _, glyph in _KINDS} | {UNKNOWN_KIND} <= icon_names()
