"""The code a customer collects with: eight characters that are hard to confuse, the last of them a check."""

from __future__ import annotations

from collections.abc import Sequence

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # 31 characters, a prime number; without 0, O, 1, I and L
LENGTH = 8


def code_of(places: Sequence[int]) -> str:
    """The code of seven numbers below 31."""
    if len(places) != LENGTH - 1 or not all(0 <= place < len(ALPHABET) for place in places):
        raise ValueError("seven numbers below 31 are expected")
    return "".join(ALPHABET[place] for place in (*places, _check(places)))


def short(code: str) -> str:
    """The half that a bag is marked with, and that people call an order by; the whole is the customer's to show."""
    return code[: LENGTH // 2]


def read_code(text: str) -> str | None:
    """The code that somebody typed or scanned, None for anything else; one wrong or two swapped characters show."""
    code = "".join(text.split()).replace("-", "").upper()
    if len(code) != LENGTH or not set(code) <= set(ALPHABET):
        return None
    places = [ALPHABET.index(char) for char in code]
    return code if places[-1] == _check(places[:-1]) else None


def _check(places: Sequence[int]) -> int:
    return sum(weight * place for weight, place in enumerate(places, 2)) % len(ALPHABET)
