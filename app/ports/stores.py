"""The other stores of the chain, as somebody on the floor asks about them."""

from __future__ import annotations

from typing import Protocol

from app.wire.stock import ProductStock


class Stores(Protocol):
    """Asked on a lane that may wait, never on the screen's thread."""

    def who_has(self, sku: str) -> ProductStock:
        """Which stores have a product, this one first, then the nearest; raises Outage when nobody says so in time."""
        ...
