"""The other stores, as a test says that they answer."""

from __future__ import annotations

from decimal import Decimal

from app.domain.refusals import Outage
from app.wire.stock import ProductStock, StoreStock


class FakeStores:
    """Implements `Stores`; `down` means that nobody answers in time."""

    def __init__(self, at_ms: int) -> None:
        self.at_ms = at_ms
        self.down = False
        self.asked: list[str] = []
        self.known: dict[str, tuple[StoreStock, ...]] = {}

    def who_has(self, sku: str) -> ProductStock:
        """What was said of a product; stores that have none are not in it."""
        self.asked.append(sku)
        if self.down:
            raise Outage("BACKEND-UNREACHABLE", url="http://head.office")
        return ProductStock(sku, self.at_ms, self.known.get(sku, ()))


def in_store(
    store: str, on_hand: int, available: int, reserved: int = 0, name: str = "", metres: int | None = None
) -> StoreStock:
    """What one store has."""
    return StoreStock(store, name or store, "", "", metres, Decimal(on_hand), Decimal(reserved), Decimal(available))
