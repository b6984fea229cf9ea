"""The rates a fiscal device holds: they belong to the device, and a till reads them."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class TaxRate:
    """One rate under the device's own key (a letter, an id). `rate` is a fraction (0.23), None for exempt."""

    key: str
    rate: Decimal | None


@dataclass(frozen=True, slots=True)
class TaxTable:
    """The rates that can be sold at now, in the device's order; what is switched off is not in it."""

    rates: tuple[TaxRate, ...]

    def rate(self, key: str) -> TaxRate | None:
        """The rate under a key, None when that key is switched off or unknown."""
        return next((rate for rate in self.rates if rate.key == key), None)

    def key_of(self, rate: Decimal | None) -> str | None:
        """The first key that carries a rate (a fraction, None for exempt); None when none does."""
        return next((found.key for found in self.rates if found.rate == rate), None)
