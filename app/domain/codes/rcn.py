"""In-store codes that carry a weight, a price or a count, read by the shop's own rules and by nothing else.

A restricted circulation number looks like any other GTIN and what its digits mean is a national or a shop's choice
(GS1 General Specifications 2.1.12), so without a rule a code that starts with 2 is an ordinary GTIN. The in-code
check digit follows General Specifications 7.9.2 to 7.9.4.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.codes.gtin import LENGTHS, Gtin, check_digit, parse_gtin

_PATTERN = re.compile("[0-9]+[0-9PVvK]*K")
_TWO_MINUS = (0, 2, 4, 6, 8, 9, 1, 3, 5, 7)
_THREE = (0, 3, 6, 9, 2, 5, 8, 1, 4, 7)
_FIVE_PLUS = (0, 5, 1, 6, 2, 7, 3, 8, 4, 9)
_FIVE_MINUS = (0, 5, 9, 4, 8, 3, 7, 2, 6, 1)
_POSITION_WEIGHTS = {
    4: (_TWO_MINUS, _TWO_MINUS, _THREE, _FIVE_MINUS),
    5: (_FIVE_PLUS, _TWO_MINUS, _FIVE_MINUS, _FIVE_PLUS, _TWO_MINUS),
}


class ValueKind(StrEnum):
    """What the value digits of an in-store code count."""

    WEIGHT_G = "weight_g"
    PRICE_MINOR = "price_minor"
    PIECES = "pieces"


class RcnRuleError(ValueError):
    """A rule that cannot be used: its pattern is malformed or it does not read the shop's own sample."""


@dataclass(frozen=True, slots=True)
class RcnSample:
    """A code that the shop's scale printed, with the item reference and the value it must be read as."""

    code: str
    item: str
    value: int


@dataclass(frozen=True, slots=True)
class RcnReading:
    """What a rule reads in a code; ``value`` is in grams, minor units or pieces, ``lookup`` the catalogue's key."""

    item: str
    kind: ValueKind
    value: int
    lookup: Gtin


class RcnMisread(StrEnum):
    """Why a code that a rule recognises cannot be trusted."""

    IN_CODE_CHECK = "in_code_check_digit"


@dataclass(frozen=True, slots=True)
class RcnRule:
    """One configured layout, such as ``27PPPPPVVVVVK``: P item reference, V value, v in-code check, K check digit.

    ``lookup`` is the catalogue form (by default the pattern with V and v as zeros), ``scale`` the grams, minor units
    or pieces that one unit of the value digits stands for. Raises RcnRuleError when the rule contradicts itself or
    its sample.
    """

    pattern: str
    value: ValueKind
    lookup: str = ""
    sample: RcnSample | None = None
    scale: int = 1

    def __post_init__(self) -> None:
        if not self.lookup:
            object.__setattr__(self, "lookup", re.sub("[Vv]", "0", self.pattern))
        self._check_layout()
        self._check_sample()

    def read(self, gtin: Gtin) -> RcnReading | RcnMisread | None:
        """What the rule reads in a code, None when the code has another layout."""
        length = len(self.pattern)
        head, digits = gtin.key[:-length], gtin.key[-length:]
        if head.strip("0") or not all(p == d for p, d in zip(self.pattern, digits, strict=True) if p.isdigit()):
            return None
        value = self._field("V", digits)
        check = self._field("v", digits)
        if check and _in_code_check_digit(value) != check:
            return RcnMisread.IN_CODE_CHECK
        item = self._field("P", digits)
        return RcnReading(item, self.value, int(value) * self.scale, self._lookup_of(item))

    def _field(self, letter: str, digits: str) -> str:
        return "".join(digit for mark, digit in zip(self.pattern, digits, strict=True) if mark == letter)

    def _lookup_of(self, item: str) -> Gtin:
        reference = iter(item)
        body = "".join(next(reference) if mark == "P" else mark for mark in self.lookup[:-1])
        return Gtin((body + check_digit(body)).zfill(14))

    def _check_layout(self) -> None:
        for text in (self.pattern, self.lookup):
            if len(text) not in LENGTHS or not _PATTERN.fullmatch(text) or text.count("K") != 1:
                raise RcnRuleError(f"{text!r} is not a layout of {LENGTHS} characters from 0-9 P V v and a final K")
        if "P" not in self.pattern or "V" not in self.pattern or self.scale < 1:
            raise RcnRuleError(f"{self.pattern!r} needs an item reference, a value and a positive scale")
        if self.lookup.count("P") != self.pattern.count("P") or set(self.lookup) & {"V", "v"}:
            raise RcnRuleError(f"{self.lookup!r} must hold the same item reference as {self.pattern!r} and no value")
        checks = self.pattern.count("v")
        if checks and (checks > 1 or self.pattern.count("V") not in _POSITION_WEIGHTS):
            raise RcnRuleError("an in-code check is one digit over a value of 4 or 5 digits")

    def _check_sample(self) -> None:
        if self.sample is None:
            return
        gtin = parse_gtin(self.sample.code)
        reading = self.read(gtin) if isinstance(gtin, Gtin) else None
        if not isinstance(reading, RcnReading) or (reading.item, reading.value) != (
            self.sample.item,
            self.sample.value,
        ):
            raise RcnRuleError(f"{self.pattern!r} does not read the sample {self.sample.code!r} as it should")


def read_rcn(gtin: Gtin, rules: tuple[RcnRule, ...]) -> RcnReading | RcnMisread | None:
    """What the first rule that fits reads in the code, None when none fits."""
    readings = (rule.read(gtin) for rule in rules)
    return next((reading for reading in readings if reading is not None), None)


def _in_code_check_digit(value: str) -> str:
    weights = _POSITION_WEIGHTS[len(value)]
    total = sum(table[int(digit)] for table, digit in zip(weights, value, strict=True))
    if len(value) == 4:
        return str(total * 3 % 10)
    return str(_FIVE_MINUS.index(-total % 10))
