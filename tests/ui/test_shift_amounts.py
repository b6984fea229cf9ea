"""Amounts as keys make them read back as the same amount."""

from __future__ import annotations

import pytest

from app.ui.format import Format
from app.ui.viewmodels.amounts import as_typed, decimal_mark


@pytest.mark.parametrize("language", ["en", "pl", "de", "uk", "ru"])
@pytest.mark.parametrize(("currency", "minor"), [("PLN", 123456789), ("JPY", 1234567), ("KWD", 1234567), ("PLN", 5)])
def test_what_stands_in_the_field_is_what_is_meant(language: str, currency: str, minor: int) -> None:
    text = Format(language)
    assert text.amount_typed(as_typed(text, minor, currency), currency) == minor


def test_a_currency_without_parts_has_no_decimal_key() -> None:
    assert [decimal_mark(Format("pl"), currency) for currency in ("PLN", "JPY")] == [",", ""]
