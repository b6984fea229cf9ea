"""Money as integer minor units with a currency, and the one way this product rounds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as a drawer knows it: digits, cash step, notes and coins in minor units, largest first."""

    code: str
    digits: int
    cash_step: int
    notes: tuple[int, ...]
    coins: tuple[int, ...]


_EURO_NOTES = (50000, 20000, 10000, 5000, 2000, 1000, 500)
_EURO_COINS = (200, 100, 50, 20, 10, 5, 2, 1)

# Cash steps follow the smallest coin in circulation (CZK, SEK, DKK, NOK, HUF, CHF round cash by law or by coinage).
CURRENCIES = {
    c.code: c
    for c in (
        Currency("PLN", 2, 1, (50000, 20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10, 5, 2, 1)),
        Currency("EUR", 2, 1, _EURO_NOTES, _EURO_COINS),
        Currency("GBP", 2, 1, (5000, 2000, 1000, 500), _EURO_COINS),
        Currency("USD", 2, 1, (10000, 5000, 2000, 1000, 500, 100), (25, 10, 5, 1)),
        Currency("CHF", 2, 5, (100000, 20000, 10000, 5000, 2000, 1000), (500, 200, 100, 50, 20, 10, 5)),
        Currency("CZK", 2, 100, (500000, 200000, 100000, 50000, 20000, 10000), (5000, 2000, 1000, 500, 200, 100)),
        Currency("SEK", 2, 100, (100000, 50000, 20000, 10000, 5000, 2000), (1000, 500, 200, 100)),
        Currency("NOK", 2, 100, (100000, 50000, 20000, 10000, 5000), (2000, 1000, 500, 100)),
        Currency("DKK", 2, 50, (50000, 20000, 10000, 5000), (2000, 1000, 500, 200, 100, 50)),
        Currency(
            "HUF", 2, 500, (2000000, 1000000, 500000, 200000, 100000, 50000), (20000, 10000, 5000, 2000, 1000, 500)
        ),
        Currency("UAH", 2, 10, (100000, 50000, 20000, 10000, 5000, 2000), (1000, 500, 200, 100, 50, 10)),
        Currency("ILS", 2, 10, (20000, 10000, 5000, 2000), (1000, 500, 200, 100, 50, 10)),
        Currency("JPY", 0, 1, (10000, 5000, 2000, 1000), (500, 100, 50, 10, 5, 1)),
        Currency("KWD", 3, 5, (20000, 10000, 5000, 1000, 500, 250), (100, 50, 20, 10, 5)),
    )
}


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount: `minor` units (grosze, cents) of one ISO 4217 currency."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def times(self, factor: Decimal | int) -> Money:
        """The amount times an exact factor, rounded half away from zero to the minor unit."""
        return Money(round_half_up(Decimal(self.minor) * factor), self.currency)

    def as_decimal(self) -> Decimal:
        """The amount in major units, exactly."""
        return Decimal(self.minor).scaleb(-digits_of(self.currency))

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")
        return other.minor


def zero(currency: str) -> Money:
    """No money at all, in a currency."""
    return Money(0, currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts, zero of the currency when there are none."""
    return sum(amounts, start=zero(currency))


def digits_of(currency: str) -> int:
    """Decimal digits of a currency; two for one that the table does not know."""
    known = CURRENCIES.get(currency)
    return known.digits if known else 2


def parse_amount(text: str, currency: str) -> Money:
    """The amount that a decimal string in major units names.

    Raises ValueError for anything but a plain decimal with at most the currency's digits.
    """
    value = Decimal(text) if _plain_decimal(text) else None
    if value is None:
        raise ValueError(f"not an amount: {text!r}")
    minor = value.scaleb(digits_of(currency))
    if minor != minor.to_integral_value():
        raise ValueError(f"more decimals than {currency} has: {text!r}")
    return Money(int(minor), currency)


def round_half_up(value: Decimal) -> int:
    """The nearest integer, halves away from zero, so that a refund rounds as its sale did."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def cash_step(currency: str) -> int:
    """The smallest amount that coins can pay, in minor units; one for a currency that the table does not know."""
    known = CURRENCIES.get(currency)
    return known.cash_step if known else 1


def round_to_step(minor: int, step: int) -> int:
    """The nearest multiple of a cash step, halves away from zero."""
    return round_half_up(Decimal(minor) / step) * step


def allocate(amount: int, weights: Sequence[int]) -> list[int]:
    """Split an amount over weights so that the parts add up exactly (largest remainder, earlier part first).

    All-zero weights put everything on the first part. Raises ValueError for no weights or a negative one.
    """
    if not weights or min(weights) < 0:
        raise ValueError(f"cannot allocate over {weights!r}")
    whole = sum(weights)
    if whole == 0:
        return [amount] + [0] * (len(weights) - 1)
    sign = -1 if amount < 0 else 1
    exact = [divmod(abs(amount) * weight, whole) for weight in weights]
    parts = [quotient for quotient, _ in exact]
    left = abs(amount) - sum(parts)
    for index in sorted(range(len(exact)), key=lambda i: (-exact[i][1], i))[:left]:
        parts[index] += 1
    return [sign * part for part in parts]


def _plain_decimal(text: str) -> bool:
    digits = text.removeprefix("-")
    whole, _, fraction = digits.partition(".")
    if not (digits.isascii() and whole.isdigit() and len(digits) <= 20):
        return False
    return fraction.isdigit() if "." in digits else True
