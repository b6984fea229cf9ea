"""Search: results as one types. The latest text wins, typing never waits, nothing found is ever sold by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from unicodedata import bidirectional

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ports.catalogue import Catalogue, Hit
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.row_model import RowModel
from app.ui.viewmodels.product_words import OLD_STOCK_MINUTES, age_minutes, age_text, code_text, price_text

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 50
_LEFTWARD = ("R", "AL")


@dataclass(frozen=True, slots=True)
class ResultData:
    """One result as the list shows it; `group` is the heading it stands under."""

    sku: str
    text: str
    note: str
    glyph: str
    picture: str
    matchAt: int
    matchLength: int
    price: str
    here: str
    elsewhere: str
    age: str
    old: bool
    group: str
    selected: bool = False


@QmlElement
@QmlUncreatable("made by app.main")
class SearchViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The search box and what it found."""

    textChanged = Signal()
    resultsChanged = Signal()
    selectedChanged = Signal()
    failed = Signal(object)

    def __init__(
        self, catalogue: Catalogue, clock: Clock, runner: Runner, text: Format, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._clock = clock
        self._runner = runner
        self._format = text
        self._text = ""
        self._asked = ""
        self._busy = False
        self._shown_for = ""
        self._selected = -1
        self._results = RowModel(ResultData, None, self)

    def _get_summary(self) -> str:
        count = len(self._results.rows)
        return (
            self.tr("First {count} results").format(count=count)
            if count == _MOST
            else self.tr("%n result(s)", "", count)
        )

    text = Property(str, lambda self: self._text, notify=textChanged)
    open = Property(bool, lambda self: bool(self._text.strip()), notify=textChanged)
    results = Property(QObject, lambda self: self._results, constant=True)
    count = Property(int, lambda self: len(self._results.rows), notify=resultsChanged)
    summary = Property(str, _get_summary, notify=resultsChanged)
    settled = Property(bool, lambda self: self._shown_for == self._text.strip(), notify=resultsChanged)
    selected = Property(int, lambda self: self._selected, notify=selectedChanged)

    @property
    def chosen_sku(self) -> str:
        """The chosen result; empty while the list is still for an older text."""
        if self._shown_for != self._text.strip() or not 0 <= self._selected < len(self._results.rows):
            return ""
        return str(self._results.rows[self._selected].sku)

    def sku_at(self, place: int) -> str:
        """The result at a place."""
        return str(self._results.rows[place].sku) if 0 <= place < len(self._results.rows) else ""

    @Slot(str)
    def edit(self, text: str) -> None:
        """The text in the box is now this."""
        if text == self._text:
            return
        self._text = text
        self.textChanged.emit()
        self._search()

    @Slot()
    def clear(self) -> None:
        """Empty the box."""
        self.edit("")

    @Slot(int)
    def step(self, by: int) -> None:
        """Choose the next result down (1) or up (-1)."""
        if self._results.rows:
            self._select(max(0, min(len(self._results.rows) - 1, self._selected + by)))

    def _search(self) -> None:
        wanted = self._text.strip()
        if not wanted:
            self._show("", ())
        elif not self._busy:
            self._busy, self._asked = True, wanted
            self._runner.spare(lambda: self._catalogue.search(wanted, _MOST), self._found, self._lost)

    def _found(self, hits: Sequence[Hit]) -> None:
        self._busy = False
        if self._asked == self._text.strip():
            self._show(self._asked, hits)
        else:
            # Typed on meanwhile: only the text that stands there now is worth a search.
            self._search()

    def _lost(self, problem: Exception) -> None:
        self._busy = False
        self.failed.emit(problem)

    def _show(self, asked: str, hits: Sequence[Hit]) -> None:
        rows = [self._row(hit) for hit in hits]
        rows = [row for row in rows if not row.group] + [row for row in rows if row.group]
        self._shown_for = asked
        self._selected = 0 if rows else -1
        if rows:
            rows[0] = replace(rows[0], selected=True)
        self._results.show(rows)
        self.resultsChanged.emit()
        self.selectedChanged.emit()

    def _select(self, place: int) -> None:
        if place != self._selected:
            self._selected = place
            self._results.show([replace(row, selected=i == place) for i, row in enumerate(self._results.rows)])
            self.selectedChanged.emit()

    def _row(self, hit: Hit) -> ResultData:
        product, stock = hit.product, hit.stock
        # A name cut into three would not be read from right to left any more.
        marked = hit.spans and not any(bidirectional(char) in _LEFTWARD for char in product.name)
        start, end = hit.spans[0] if marked else (0, 0)
        age = age_minutes(stock, self._clock.now()) if stock else 0
        away = stock is not None and stock.on_hand <= 0 < stock.elsewhere
        return ResultData(
            product.sku,
            f"{product.name}, {product.variant}" if product.variant else product.name,
            " · ".join(part for part in (code_text(product), product.brand, product.pack) if part),
            glyph_of(product),
            picture_of(product.image),
            start,
            end - start,
            price_text(product, self._format),
            self._format.quantity(stock.on_hand - stock.reserved) if stock else "",
            self._format.quantity(stock.elsewhere) if stock else "",
            age_text(age) if stock else "",
            age > OLD_STOCK_MINUTES,
            self.tr("Only in other shops") if away else "",
        )
