"""What the products of an order look like, as far as this terminal's catalogue knows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import Product
from app.domain.pickup_finding import Finding
from app.domain.refusals import Outage, Refusal
from app.ports.catalogue import Catalogue
from app.ports.runner import Runner
from app.ui.glyphs import glyph_of, picture_of


class KioskGoods(QObject):
    """Looks are asked for when an order was found; until they come, every product is a parcel."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._runner = runner
        self._looks: dict[str, dict[str, str]] = {}

    def looks(self, sku: str) -> dict[str, str]:
        """`picture`, `glyph` and `detail` of a product; nothing of one that is not known."""
        return self._looks.get(sku, {})

    def look_at(self, finding: Finding) -> None:
        """Get the looks of all that an order holds."""
        wanted = {line.sku for part in finding.parts for line in part.fulfilment.lines} - set(self._looks)
        if wanted:
            self._runner.db(lambda: self._read(sorted(wanted)), self._have, _nothing_known)

    def forget(self) -> None:
        """The customer went, and with them what they ordered."""
        self._looks.clear()

    def _read(self, skus: Sequence[str]) -> dict[str, dict[str, str]]:
        found = ((sku, self._catalogue.by_sku(sku)) for sku in skus)
        return {sku: _look(product) for sku, product in found if product is not None}

    def _have(self, looks: Mapping[str, dict[str, str]]) -> None:
        self._looks.update(looks)
        self.changed.emit()


def _look(product: Product) -> dict[str, str]:
    detail = product.variant or product.pack
    return {"picture": picture_of(product.image), "glyph": glyph_of(product), "detail": detail}


def _nothing_known(problem: Exception) -> None:
    if not isinstance(problem, Refusal | Outage):
        raise problem
