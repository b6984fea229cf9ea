"""Printed weights as whole grams."""

import re
from decimal import Decimal

PER_UNIT = {"kg": Decimal(1000), "g": Decimal(1)}
PRINTED = re.compile(r"\d{1,6}(\.\d{1,4})?")


def grams_of(printed: str, unit: str = "kg") -> int | None:
    """The grams of a weight such as `0.742`; None when it is no weight, no unit sold by, or no whole grams."""
    factor = PER_UNIT.get(unit.lower())
    if factor is None or not PRINTED.fullmatch(printed):
        return None
    grams = Decimal(printed) * factor
    return int(grams) if grams == grams.to_integral_value() else None
