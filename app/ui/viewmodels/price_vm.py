"""Price check: what something costs and how many there are, without selling it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.catalogue import Product, StockLevel
from app.ports.catalogue import Catalogue
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.services.scan import ScanService
from app.services.sell import SellService
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.viewmodels.product_words import OLD_STOCK_MINUTES, age_minutes, age_text, code_text, price_text, unit_text

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by app.main")
class PriceViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The panel behind F2: empty until something is scanned or chosen."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        sell: SellService,
        scan: ScanService,
        catalogue: Catalogue,
        clock: Clock,
        runner: Runner,
        text: Format,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sell = sell
        self._scan = scan
        self._catalogue = catalogue
        self._clock = clock
        self._runner = runner
        self._text = text
        self._product: Product | None = None
        self._stock: StockLevel | None = None

    def _get_title(self) -> str:
        product = self._product
        if product is None:
            return ""
        return f"{product.name}, {product.variant}" if product.variant else product.name

    def _get_note(self) -> str:
        product = self._product
        parts = (code_text(product), product.brand, product.pack) if product else ()
        return " · ".join(part for part in parts if part)

    def _get_age(self) -> str:
        if self._stock is None:
            return ""
        return self.tr("Counted {age} ago").format(age=age_text(age_minutes(self._stock, self._clock.now())))

    def _get_old(self) -> bool:
        return self._stock is not None and age_minutes(self._stock, self._clock.now()) > OLD_STOCK_MINUTES

    known = Property(bool, lambda self: self._product is not None, notify=changed)
    sku = Property(str, lambda self: self._product.sku if self._product else "", notify=changed)
    title = Property(str, _get_title, notify=changed)
    note = Property(str, _get_note, notify=changed)
    glyph = Property(str, lambda self: glyph_of(self._product) if self._product else "tag", notify=changed)
    picture = Property(str, lambda self: picture_of(self._product.image) if self._product else "", notify=changed)
    price = Property(str, lambda self: price_text(self._product, self._text) if self._product else "", notify=changed)
    unit = Property(str, lambda self: unit_text(self._product) if self._product else "", notify=changed)
    here = Property(str, lambda self: self._text.quantity(self._stock.on_hand) if self._stock else "", notify=changed)
    elsewhere = Property(
        str, lambda self: self._text.quantity(self._stock.elsewhere) if self._stock else "", notify=changed
    )
    age = Property(str, _get_age, notify=changed)
    old = Property(bool, _get_old, notify=changed)

    def forget(self) -> None:
        """Begin with nothing."""
        self._product = self._stock = None
        self.changed.emit()

    def check_code(self, code: str) -> None:
        """Show what a scanned code is."""
        self._look(lambda: self._scan.find(code))

    def check_sku(self, sku: str) -> None:
        """Show what a tile or a search result is."""
        self._look(lambda: self._sell.product(sku))

    def _look(self, find: Callable[[], Product]) -> None:
        def read() -> tuple[Product, StockLevel | None]:
            product = find()
            return product, self._catalogue.stock(product.sku)

        self._runner.db(read, self._show, self.failed.emit)

    def _show(self, found: tuple[Product, StockLevel | None]) -> None:
        self._product, self._stock = found
        self.changed.emit()
