"""What a store has of a product, as its row says it."""

from __future__ import annotations

from dataclasses import dataclass

from app.backend.stock.tables import stock


@dataclass(frozen=True, slots=True)
class Level:
    """What a store has of a product after something moved."""

    store: str
    sku: str
    on_hand_e6: int
    reserved_e6: int
    safety_e6: int

    @property
    def available_e6(self) -> int:
        """What may still be promised; below zero when more is promised than is there."""
        return self.on_hand_e6 - self.reserved_e6 - self.safety_e6


LEVEL = (stock.c.store, stock.c.sku, stock.c.on_hand_e6, stock.c.reserved_e6, stock.c.safety_e6)
