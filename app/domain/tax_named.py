"""Which tax class people mean: by its code, its letter on the receipt, or its rate in per cent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from app.domain.tax import TaxRules

Named = Mapping[str, str]


def named(rules: TaxRules) -> Named:
    """Codes, letters and rates in one spelling, each with the code of its class."""
    codes: dict[str, str] = {}
    for tax_class in reversed(rules.classes):
        codes |= {_rate(str(tax_class.rate * 100)): tax_class.code} if tax_class.rates else {}
        codes |= {tax_class.letter.casefold(): tax_class.code}
    return codes | {tax_class.code.casefold(): tax_class.code for tax_class in rules.classes}


def code_of(text: str, names: Named) -> str | None:
    """The code of the class that a text means."""
    return names.get(text.casefold()) or names.get(_rate(text))


def _rate(text: str) -> str:
    """A rate in per cent in one spelling: `23`, `23.00%` and `0.23` are the same."""
    try:
        rate = Decimal(text.removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        return text
    if not rate.is_finite():
        return text
    per_cent = rate * 100 if 0 < rate < 1 else rate
    return f"{per_cent.normalize():f}"
