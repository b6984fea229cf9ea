"""The catalogue as the counter reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.catalogue import Product, StockLevel
from app.domain.promotion import Promotion
from app.domain.tax import TaxRules


@dataclass(frozen=True, slots=True)
class Hit:
    """A product found by search, with what is known of its stock. `spans` are (start, end) of the match in the name."""

    product: Product
    stock: StockLevel | None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TileGroup:
    """A tab of favourites: a title and the skus on its tiles, in order."""

    id: str
    title: str
    skus: tuple[str, ...]


class Catalogue(Protocol):
    """Exact look-ups are exact: never a prefix, never a guess. All answers are local and fast."""

    def by_gtin(self, gtin: str) -> Product | None: ...
    def by_sku(self, sku: str) -> Product | None: ...
    def search(self, text: str, limit: int = 50) -> Sequence[Hit]: ...
    def variants(self, sku: str) -> Sequence[Product]: ...
    def tile_groups(self) -> Sequence[TileGroup]: ...
    def tiles(self, skus: Sequence[str]) -> Sequence[Product]: ...
    def stock(self, sku: str) -> StockLevel | None: ...
    def promotions(self) -> Sequence[Promotion]: ...
    def tax_rules(self) -> TaxRules: ...
    def count(self) -> int: ...
