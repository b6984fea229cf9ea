"""Counts as the catalogue keeps them: without what this terminal's own journal does, which readers add again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from app.domain.catalogue import StockLevel

Moved = Callable[[Sequence[str]], Mapping[str, Decimal]]


def levels_of(counts: Mapping[str, Decimal], moved: Moved, at_ms: int) -> list[StockLevel]:
    """The levels that show exactly what was counted, by sku; what the terminal sells from now on comes off them."""
    own = moved(list(counts))
    return [StockLevel(sku, count - own.get(sku, Decimal(0)), as_of_ms=at_ms) for sku, count in counts.items()]
