"""Amounts as keys make them: without groups, with the decimal mark of the language."""

from __future__ import annotations

from app.domain.money import Money, digits_of
from app.ui.format import Format


def decimal_mark(text: Format, currency: str) -> str:
    """The key between whole and parts; empty for a currency without parts."""
    return text.amount(0, currency)[1] if digits_of(currency) else ""


def as_typed(text: Format, minor: int, currency: str) -> str:
    """An amount as somebody would type it, readable again by `Format.amount_typed`."""
    return str(Money(minor, currency).as_decimal()).replace(".", decimal_mark(text, currency))
