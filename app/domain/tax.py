"""Tax on goods: inclusive or exclusive, rounded per line or per document, one or several rates per class.

Whatever the rounding, net + tax == gross for every line and for the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.money import allocate, round_half_up


class TaxRounding(StrEnum):
    """Where tax is rounded: on each line, or once per tax class on the whole document."""

    LINE = "line"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class TaxClass:
    """A kind of goods for tax: code, the letter printed beside a line, and its rates as fractions (0.23).

    No rates means outside the scope of tax (deposits, gift cards).
    """

    code: str
    letter: str
    rates: tuple[Decimal, ...] = ()

    @property
    def rate(self) -> Decimal:
        """All rates of the class together."""
        return sum(self.rates, start=Decimal(0))


@dataclass(frozen=True, slots=True)
class TaxRules:
    """The tax classes of a shop, the usual one first; whether shelf prices include tax, and where tax is rounded."""

    classes: tuple[TaxClass, ...]
    inclusive: bool = True
    rounding: TaxRounding = TaxRounding.DOCUMENT

    def class_of(self, code: str) -> TaxClass | None:
        """The class with a code, the usual one for goods that name none; None when the shop does not have it."""
        if not code:
            return next(iter(self.classes), None)
        return next((tax_class for tax_class in self.classes if tax_class.code == code), None)


@dataclass(frozen=True, slots=True)
class TaxedAmount:
    """An amount split by tax, in minor units; parts are the tax of each rate of the class, in order."""

    net: int
    tax: int
    gross: int
    parts: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.net + self.tax != self.gross or (self.parts and sum(self.parts) != self.tax):
            raise ValueError(f"tax does not add up: {self}")


def tax_lines(lines: Sequence[tuple[int, TaxClass]], rules: TaxRules) -> list[TaxedAmount]:
    """Tax for each (amount, class), amounts being gross or net as the rules say.

    With document rounding the tax of a class is rounded once and laid on its lines by largest remainder, so that no
    line's tax is a unit or more from its exact tax, and none has a sign that its amount has not.
    """
    if rules.rounding is TaxRounding.LINE:
        return [_split(amount, _tax_on(amount, tax_class, rules), tax_class, rules) for amount, tax_class in lines]
    taxes = [0] * len(lines)
    for code in dict.fromkeys(tax_class.code for _, tax_class in lines):
        members = [i for i, (_, tax_class) in enumerate(lines) if tax_class.code == code]
        whole = _tax_on(sum(lines[i][0] for i in members), lines[members[0]][1], rules)
        for i, share in zip(members, _lay(whole, [lines[i] for i in members], rules), strict=True):
            taxes[i] = share
    return [_split(amount, tax, tax_class, rules) for (amount, tax_class), tax in zip(lines, taxes, strict=True)]


def add_up(amounts: Iterable[TaxedAmount]) -> TaxedAmount:
    """The sum of taxed amounts (parts are summed only within one class)."""
    items = list(amounts)
    widths = {len(a.parts) for a in items}
    parts = tuple(sum(column) for column in zip(*(a.parts for a in items), strict=True)) if len(widths) == 1 else ()
    return TaxedAmount(sum(a.net for a in items), sum(a.tax for a in items), sum(a.gross for a in items), parts)


def _exact_tax(amount: int, tax_class: TaxClass, rules: TaxRules) -> Decimal:
    rate = tax_class.rate
    return amount * rate / (1 + rate) if rules.inclusive else amount * rate


def _tax_on(amount: int, tax_class: TaxClass, rules: TaxRules) -> int:
    return round_half_up(_exact_tax(amount, tax_class, rules))


def _lay(whole: int, lines: Sequence[tuple[int, TaxClass]], rules: TaxRules) -> list[int]:
    """Each line's own rounded tax, moved by single units where the exact tax lies closest to the other side."""
    exact = [_exact_tax(amount, tax_class, rules) for amount, tax_class in lines]
    shares = [round_half_up(value) for value in exact]
    missing = whole - sum(shares)
    step = 1 if missing > 0 else -1
    order = sorted(range(len(lines)), key=lambda i: (-step * (exact[i] - shares[i]), i))
    for i in order[: abs(missing)]:
        shares[i] += step
    return shares


def _split(amount: int, tax: int, tax_class: TaxClass, rules: TaxRules) -> TaxedAmount:
    weights = [int(rate * 1_000_000) for rate in tax_class.rates]
    parts = tuple(allocate(tax, weights)) if weights else ()
    if rules.inclusive:
        return TaxedAmount(amount - tax, tax, amount, parts)
    return TaxedAmount(amount, tax, amount + tax, parts)
