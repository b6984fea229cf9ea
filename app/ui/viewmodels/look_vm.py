"""Looking a product up on the floor: its price and why, its variants, how many are here, and which stores have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.catalogue import Product, StockLevel
from app.domain.refusals import Outage
from app.ports.catalogue import Catalogue
from app.ports.clock import Clock
from app.ports.runner import Runner
from app.ports.stores import Stores
from app.services.desk import Desk
from app.services.scan import ScanService
from app.services.sell import SellService
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.row_model import RowModel
from app.ui.viewmodels.look_rows import (
    CellData,
    LookedRow,
    RowLabel,
    StoreRow,
    ago_text,
    cells_of,
    labels_of,
    looked_row,
    note_of,
    option_text,
    store_row,
)
from app.ui.viewmodels.price_facts import PriceFacts, WhyRow, price_facts
from app.ui.viewmodels.promise import OLD_SECONDS, Asking, Promise, known_at, level_in, promise
from app.ui.viewmodels.variant_matrix import VariantMatrix, matrix_of
from app.wire.stock import ProductStock

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_LOOKED = 12
_MOST_KEPT = 500


@dataclass(frozen=True, slots=True)
class LookTools:
    """What looking things up works with; without `stores` the terminal stands alone."""

    desk: Desk
    catalogue: Catalogue
    sell: SellService
    scan: ScanService
    clock: Clock
    runner: Runner
    text: Format
    stores: Stores | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    product: Product
    level: StockLevel | None
    facts: PriceFacts
    matrix: VariantMatrix | None = None
    levels: Mapping[str, StockLevel] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made by app.main")
class LookViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """One product at a time. What other stores said is kept, so that without a link the last known is shown, aged."""

    changed = Signal()
    stockChanged = Signal()
    found = Signal()
    failed = Signal(object)

    def __init__(self, tools: LookTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._found: _Found | None = None
        self._asking = Asking.ALONE
        self._answers: dict[str, ProductStock] = {}
        self._promise = Promise("", "", "")
        self._why = RowModel(WhyRow, lambda row: row.key, self)
        self._cells = RowModel(CellData, lambda row: row.key, self)
        self._labels = RowModel(RowLabel, None, self)
        self._stores = RowModel(StoreRow, lambda row: row.store, self)
        self._looked = RowModel(LookedRow, lambda row: row.sku, self)

    def _of(self, read: Callable[[_Found], str]) -> str:
        return read(self._found) if self._found else ""

    def _get_columns(self) -> list[str]:
        matrix = self._found.matrix if self._found else None
        return list(matrix.columns) if matrix else []

    def _get_chosen_column(self) -> int:
        matrix = self._found.matrix if self._found else None
        place = matrix.place_of(self._found.product.sku) if self._found and matrix else None
        return place[1] if place else -1

    def _get_option(self) -> str:
        matrix = self._found.matrix if self._found else None
        return option_text(matrix.option) if matrix else ""

    def _get_here_age(self) -> str:
        moment = self._here_at()
        return self.tr("Here: {age}").format(age=ago_text(self._since(moment))) if moment else ""

    def _get_here_old(self) -> bool:
        return self._since(self._here_at()) > OLD_SECONDS

    def _get_others_age(self) -> str:
        answer = self._answer()
        if self._asking is Asking.WAITING:
            return self.tr("Other stores: asking")
        if answer is None:
            return self._last_known()
        age = ago_text(self._since(answer.at_ms))
        if self._get_others_old():
            return self.tr("Other stores: {age}, ask before you promise").format(age=age)
        return self.tr("Other stores: {age}").format(age=age)

    def _last_known(self) -> str:
        """What the catalogue says of all other stores together, where it says anything."""
        level = self._found.level if self._found else None
        if level is None or level.elsewhere <= 0:
            return self.tr("Other stores: not known without a link")
        return self.tr("Other stores: {count}, {age}, ask before you promise").format(
            count=self._tools.text.quantity(level.elsewhere), age=ago_text(self._since(level.as_of_ms))
        )

    def _get_others_old(self) -> bool:
        answer = self._answer()
        unsure = self._asking is not Asking.ANSWERED or answer is None
        return self._asking is not Asking.WAITING and (
            unsure or self._since(answer.at_ms if answer else 0) > OLD_SECONDS
        )

    def _get_none_elsewhere(self) -> bool:
        return self._asking is Asking.ANSWERED and not self._stores.rows

    known = Property(bool, lambda self: self._found is not None, notify=changed)
    sku = Property(str, lambda self: self._of(lambda at: at.product.sku), notify=changed)
    title = Property(str, lambda self: self._of(lambda at: at.product.name), notify=changed)
    variant = Property(str, lambda self: self._of(lambda at: at.product.variant), notify=changed)
    note = Property(str, lambda self: self._of(lambda at: note_of(at.product)), notify=changed)
    category = Property(str, lambda self: self._of(lambda at: at.product.category), notify=changed)
    glyph = Property(str, lambda self: self._of(lambda at: glyph_of(at.product)), notify=changed)
    picture = Property(str, lambda self: self._of(lambda at: picture_of(at.product.image)), notify=changed)
    price = Property(str, lambda self: self._of(lambda at: at.facts.figure), notify=changed)
    currency = Property(str, lambda self: self._of(lambda at: at.facts.currency), notify=changed)
    was = Property(str, lambda self: self._of(lambda at: at.facts.was), notify=changed)
    per = Property(str, lambda self: self._of(lambda at: at.facts.per), notify=changed)
    deposit = Property(str, lambda self: self._of(lambda at: at.facts.deposit), notify=changed)
    why = Property(QObject, lambda self: self._why, constant=True)
    cells = Property(QObject, lambda self: self._cells, constant=True)
    labels = Property(QObject, lambda self: self._labels, constant=True)
    columns = Property(list, _get_columns, notify=changed)
    chosenColumn = Property(int, _get_chosen_column, notify=changed)
    option = Property(str, _get_option, notify=changed)
    stores = Property(QObject, lambda self: self._stores, constant=True)
    lookedCount = Property(int, lambda self: len(self._looked.rows), notify=found)
    looked = Property(QObject, lambda self: self._looked, constant=True)
    hereAge = Property(str, _get_here_age, notify=stockChanged)
    hereOld = Property(bool, _get_here_old, notify=stockChanged)
    othersAge = Property(str, _get_others_age, notify=stockChanged)
    othersOld = Property(bool, _get_others_old, notify=stockChanged)
    noneElsewhere = Property(bool, _get_none_elsewhere, notify=stockChanged)
    asking = Property(bool, lambda self: self._asking is Asking.WAITING, notify=stockChanged)
    canAsk = Property(bool, lambda self: self._asking is not Asking.ALONE, notify=stockChanged)
    promise = Property(str, lambda self: self._promise.title, notify=stockChanged)
    promiseSums = Property(str, lambda self: self._promise.sums, notify=stockChanged)
    promiseTone = Property(str, lambda self: self._promise.tone, notify=stockChanged)

    @Slot(str)
    def showCode(self, code: str) -> None:
        """Look up what was scanned or typed; `failed` with the refusals of a price check."""
        self._look(lambda: self._tools.scan.find(code))

    @Slot(str)
    def showSku(self, sku: str) -> None:
        """Look up a search result or a variant."""
        self._look(lambda: self._tools.sell.product(sku))

    @Slot(int, int)
    def step(self, across: int, down: int) -> None:
        """Choose the next variant in a direction."""
        if self._found and self._found.matrix:
            sku = self._found.matrix.step(self._found.product.sku, across, down)
            if sku != self._found.product.sku:
                self.showSku(sku)

    @Slot()
    def ask(self) -> None:
        """Ask the other stores once more."""
        stores = self._tools.stores
        if self._found is None or stores is None:
            return
        sku = self._found.product.sku
        self._asking = Asking.WAITING
        self._show_stock()
        self._tools.runner.spare(
            lambda: stores.who_has(sku), self._answered, lambda problem: self._unanswered(sku, problem)
        )

    @Slot()
    def refresh(self) -> None:
        """The figures of this store may have changed: read them again, and show what is shown with their age."""
        if self._found is not None:
            product = self._found.product
            self._tools.runner.db(lambda: self._read(product), self._renew, self.failed.emit)

    @Slot()
    def grow_old(self) -> None:
        """Time has passed: the ages of the numbers are told anew."""
        if self._found is not None:
            self._show_stock()

    def _look(self, find: Callable[[], Product]) -> None:
        self._tools.runner.db(lambda: self._read(find()), self._show, self.failed.emit)

    def _read(self, product: Product) -> _Found:
        """The product with all of its variants; a product that only holds variants together shows the first of them."""
        tools = self._tools
        variants = tools.catalogue.variants(product.variant_of or product.sku)
        if variants and not product.variant_of:
            product = variants[0]
        facts = price_facts(product, tools.catalogue.promotions(), tools.desk.today(), tools.text)
        matrix = matrix_of(variants)
        skus = [one.sku for one in matrix.at.values()] if matrix else []
        levels = {sku: level for sku in {product.sku, *skus} if (level := tools.catalogue.stock(sku)) is not None}
        return _Found(product, levels.get(product.sku), facts, matrix, levels)

    def _show(self, found: _Found) -> None:
        self._renew(found)
        self._remember(found)
        self._asking = Asking.ALONE
        self.ask()
        self.found.emit()

    def _renew(self, found: _Found) -> None:
        self._found = found
        self._why.show(found.facts.why)
        self._labels.show(labels_of(found.matrix, found.product.sku) if found.matrix else [])
        self.changed.emit()
        self._show_stock()

    def _remember(self, found: _Found) -> None:
        facts = found.facts
        row = looked_row(found.product, f"{facts.figure} {facts.currency}".strip())
        others: Sequence[LookedRow] = [one for one in self._looked.rows if one.sku != row.sku]
        self._looked.show([row, *others][:_MOST_LOOKED])

    def _answered(self, answer: ProductStock) -> None:
        self._answers.pop(answer.sku, None)
        self._answers[answer.sku] = answer
        if len(self._answers) > _MOST_KEPT:
            del self._answers[next(iter(self._answers))]
        if self._found is not None and self._found.product.sku == answer.sku:
            self._asking = Asking.ANSWERED
            self._show_stock()

    def _unanswered(self, sku: str, problem: Exception) -> None:
        if not isinstance(problem, Outage):
            raise problem
        if self._found is not None and self._found.product.sku == sku:
            self._asking = Asking.UNANSWERED
            self._show_stock()

    def _show_stock(self) -> None:
        tools, answer = self._tools, self._answer()
        level = self._found.level if self._found else None
        age = self._since(answer.at_ms) if answer else 0
        store = tools.desk.terminal.store
        self._promise = promise(self._asking, store, answer, level, self._now_ms(), tools.text)
        self._show_cells()
        told, old = ago_text(age), self._get_others_old()
        others = [one for one in answer.stores if one.store != store and one.available > 0] if answer else []
        self._stores.show([store_row(one, told, tools.text, old=old) for one in others])
        self.stockChanged.emit()

    def _show_cells(self) -> None:
        """Every variant with what is known of it; what the stores have just said comes before the catalogue."""
        if self._found is None or self._found.matrix is None:
            self._cells.show([])
            return
        levels, store = dict(self._found.levels), self._tools.desk.terminal.store
        for product in self._found.matrix.at.values():
            answer, known = self._answers.get(product.sku), levels.get(product.sku)
            if answer is not None and (known is None or known.as_of_ms <= answer.at_ms):
                levels[product.sku] = level_in(answer, store)
        chosen, text = self._found.product.sku, self._tools.text
        self._cells.show(cells_of(self._found.matrix, levels, chosen, self._get_option(), text))

    def _answer(self) -> ProductStock | None:
        return self._answers.get(self._found.product.sku) if self._found else None

    def _since(self, moment_ms: int) -> int:
        return max(0, (self._now_ms() - moment_ms) // 1000) if moment_ms else 0

    def _here_at(self) -> int:
        return known_at(self._answer(), self._found.level if self._found else None)

    def _now_ms(self) -> int:
        return int(self._tools.clock.now().timestamp() * 1000)
