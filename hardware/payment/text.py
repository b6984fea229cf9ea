"""Text that terminals hand over: printable, and without whole card numbers."""

import re

CARD_NUMBER = re.compile(r"(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)")
KEPT = 4


def plain(text: str) -> str:
    """The text without control characters; for numbers that have to stay what they are."""
    return "".join(char if char.isprintable() else " " for char in text).rstrip()


def printable(text: str) -> str:
    """The text without control characters and with whole card numbers masked."""
    return CARD_NUMBER.sub(_masked, plain(text))


def masked_number(digits: str) -> str:
    """A card number of which at most the last four digits are left, whatever the terminal already masked."""
    return f"****{digits[-KEPT:]}" if len(digits) >= KEPT else ""


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found.group())
    if not _is_card_number(digits):
        return found.group()
    return "*" * (len(digits) - KEPT) + digits[-KEPT:]


def _is_card_number(digits: str) -> bool:
    """Whether the check digit is right (ISO/IEC 7812-1); other long numbers are needed as they are."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
