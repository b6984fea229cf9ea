"""What goods a scan means for somebody who picks or puts back: a product, and how much of it its label says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue import Product
from app.domain.codes.classify import classify
from app.domain.codes.rcn import ValueKind
from app.domain.codes.results import Gs1Item, Measured, PlainText, ProductCode, ScanRules
from app.ports.catalogue import Catalogue
from app.services.desk import Desk

_WHOLE = 1_000_000
_GRAM = 1_000


@dataclass(frozen=True, slots=True)
class Goods:
    """Goods that were scanned. `sku` is the text itself where no product has it; `quantity` is in millionths, 0 where
    the label names none.
    """

    sku: str
    name: str
    product: Product | None = None
    quantity: int = 0


class GoodsScan:
    """Reads the catalogue, on the store's lane. Nothing is added to a basket."""

    def __init__(self, desk: Desk, catalogue: Catalogue, rules: ScanRules) -> None:
        self._desk = desk
        self._catalogue = catalogue
        self._rules = rules

    def read(self, raw: str) -> Goods:
        """The goods of a code; text that is nobody's stands for itself, so that a wrong scan can be named."""
        quantity = 0
        product: Product | None = None
        match classify(raw, self._rules, self._desk.today()):
            case ProductCode(gtin=gtin):
                product = self._catalogue.by_gtin(gtin.key)
            case Measured(gtin=gtin, reading=reading):
                product = self._catalogue.by_gtin(gtin.key)
                if product is None:
                    product = self._catalogue.by_gtin(reading.lookup.key)
                    quantity = reading.value * _GRAM if reading.kind is ValueKind.WEIGHT_G else 0
            case Gs1Item(facts=facts) if facts.gtin is not None:
                product = self._catalogue.by_gtin(facts.gtin.key)
                if product is not None and product.weighed and facts.net_weight_kg is not None:
                    quantity = int(facts.net_weight_kg * Decimal(_WHOLE))
            case PlainText(text=text):
                product = self._catalogue.by_sku(text)
        if product is None:
            text = raw.strip()[:40]
            return Goods(text, text)
        return Goods(product.sku, product.name, product, quantity)

    def product(self, sku: str) -> Product | None:
        """A product by its sku."""
        return self._catalogue.by_sku(sku)

    def zones(self, skus: frozenset[str]) -> dict[str, str]:
        """The part of the shop where each product lies, by sku."""
        found = ((sku, self._catalogue.by_sku(sku)) for sku in skus)
        return {sku: product.category if product is not None else "" for sku, product in found}
