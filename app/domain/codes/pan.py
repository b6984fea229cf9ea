"""The guard that keeps payment card numbers out of the till: recognised, refused, never echoed."""

import re

from app.domain.codes.gtin import Gtin, parse_gtin

_GROUPED = re.compile(r"[0-9](?:[ -]?[0-9]){12,18}")
_TRACK = re.compile(r"(?:^|%B?|%b|;|^[Bb])([0-9]{13,19})[\^=Dd?]")


def card_number_in(text: str) -> str | None:
    """The card number that the text is (plain, in groups, or as magnetic stripe data), else None.

    13 to 19 digits with a right Luhn digit (ISO/IEC 7812-1) that are not a valid GTIN.
    """
    if _GROUPED.fullmatch(text):
        digits = re.sub("[ -]", "", text)
        return digits if _is_card_number(digits) else None
    for match in _TRACK.finditer(text):
        if _is_luhn_valid(match[1]):
            return match[1]
    return None


def masked(number: str) -> str:
    """The number with everything but its last four digits replaced by asterisks."""
    return "*" * (len(number) - 4) + number[-4:]


def _is_card_number(digits: str) -> bool:
    return _is_luhn_valid(digits) and not isinstance(parse_gtin(digits), Gtin)


def _is_luhn_valid(digits: str) -> bool:
    doubled = (int(digit) * (1 + position % 2) for position, digit in enumerate(reversed(digits)))
    return digits.strip("0") != "" and sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0
