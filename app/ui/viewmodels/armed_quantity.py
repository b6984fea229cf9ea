"""The register's convention: a quantity and a multiplication sign before a scan or a tile, "3*" or "0,5 x"."""

from __future__ import annotations

import re
from decimal import Decimal

# Six digits or more are a code, never a quantity.
_PREFIX = re.compile(r"\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*[*xX×]\s*")


def split_quantity(text: str) -> tuple[Decimal | None, str]:
    """The quantity in front of a typed text and what follows it; None when there is no quantity in front."""
    found = _PREFIX.match(text)
    if found is None:
        return None, text
    quantity = Decimal(found[1].replace(",", "."))
    return (quantity, text[found.end() :]) if quantity > 0 else (None, text)
