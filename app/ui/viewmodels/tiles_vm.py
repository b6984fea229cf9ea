"""Tiles: products without a barcode, in tabs, one press away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.catalogue import Product
from app.domain.tax import TaxRules
from app.ports.catalogue import Catalogue, TileGroup
from app.ports.runner import Runner
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.row_model import RowModel
from app.ui.viewmodels.product_words import price_text, unit_text

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TileRow:
    """One tile; `reason` says why it cannot be sold."""

    sku: str
    text: str
    glyph: str
    picture: str
    price: str
    unit: str
    reason: str


@QmlElement
@QmlUncreatable("made by app.main")
class TilesViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The tabs and the tiles of the one that is open."""

    changed = Signal()
    chosen = Signal(str, arguments=["sku"])
    failed = Signal(object)

    def __init__(
        self, catalogue: Catalogue, currency: str, runner: Runner, text: Format, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._currency = currency
        self._runner = runner
        self._text = text
        self._groups: Sequence[TileGroup] = ()
        self._current = 0
        self._tiles = RowModel(TileRow, lambda row: row.sku, self)

    titles = Property(list, lambda self: [group.title for group in self._groups], notify=changed)
    current = Property(int, lambda self: self._current, notify=changed)
    tiles = Property(QObject, lambda self: self._tiles, constant=True)

    @Slot()
    def load(self) -> None:
        """Read the tabs anew, at the start and when the catalogue has changed."""
        self._runner.spare(self._catalogue.tile_groups, self._take, self.failed.emit)

    @Slot(int)
    def open(self, place: int) -> None:
        """Open a tab."""
        if 0 <= place < len(self._groups):
            self._current = place
            self.changed.emit()
            self._fill()

    @Slot(int)
    def press(self, place: int) -> None:
        """A tile was pressed."""
        if 0 <= place < len(self._tiles.rows) and not self._tiles.rows[place].reason:
            self.chosen.emit(self._tiles.rows[place].sku)

    def _take(self, groups: Sequence[TileGroup]) -> None:
        self._groups = groups
        self._current = min(self._current, max(0, len(groups) - 1))
        self.changed.emit()
        self._fill()

    def _fill(self) -> None:
        if not self._groups:
            self._tiles.show([])
            return
        group = self._groups[self._current]

        def read() -> tuple[TileGroup, Sequence[Product], TaxRules]:
            return group, self._catalogue.tiles(group.skus), self._catalogue.tax_rules()

        self._runner.spare(read, self._show, self.failed.emit)

    def _show(self, found: tuple[TileGroup, Sequence[Product], TaxRules]) -> None:
        group, products, rules = found
        if group is self._groups[self._current]:
            self._tiles.show([self._row(product, rules) for product in products])

    def _row(self, product: Product, rules: TaxRules) -> TileRow:
        return TileRow(
            product.sku,
            f"{product.name}, {product.variant}" if product.variant else product.name,
            glyph_of(product),
            picture_of(product.image),
            price_text(product, self._text),
            unit_text(product),
            self._reason(product, rules),
        )

    def _reason(self, product: Product, rules: TaxRules) -> str:
        if rules.class_of(product.tax) is None:
            return self.tr("no tax rate")
        if product.price is not None and product.price.currency != self._currency:
            return self.tr("priced in {currency}").format(currency=product.price.currency)
        return ""
