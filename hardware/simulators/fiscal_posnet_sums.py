"""The arithmetic of a POSNET printer, after the chapters "Obliczenia realizowane w trakcie transakcji" and "Rozliczanie
groszy" of its specification.
"""

from decimal import ROUND_HALF_UP, Decimal

LETTERS = "ABCDEFG"
EXEMPT, OFF = Decimal(100), Decimal(101)


def rounded(amount: Decimal) -> int:
    """Whole grosze, halves up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def tax_in(gross: int, percent: Decimal) -> int:
    """The tax in a gross amount at a rate in percent; nothing at a letter that is exempt."""
    return 0 if percent >= EXEMPT else rounded(gross * percent / (100 + percent))


def spread(sums: dict[str, int], change: int) -> dict[str, int]:
    """The sums of the letters after `change` (negative: a discount) was spread over them, letter by letter."""
    whole = sum(sums.values())
    after = whole + change
    carry = 0
    result = {}
    for letter in LETTERS:
        amount, rest = divmod(sums.get(letter, 0) * after, whole)
        carry += rest
        if carry >= whole:
            amount, carry = amount + 1, carry - whole
        result[letter] = amount
    return result
