"""The left pane of selling and paying: the last scan, the basket's rows, the total."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.basket import Line
from app.domain.catalogue import Product, StockLevel
from app.domain.pricing import PricedBasket
from app.services.sell import SellState
from app.ui.format import Format
from app.ui.glyphs import glyph_of, picture_of
from app.ui.row_model import RowModel
from app.ui.viewmodels.basket_rows import BasketRowData, BasketRows, Mishap, titled
from app.ui.viewmodels.product_words import code_text

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Hero:
    """The headline: the last scan and what became of it."""

    kind: str = "plain"
    glyph: str = "scanner"
    picture: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    amount: str = ""
    note: str = ""
    tone: str = ""


@QmlElement
@QmlUncreatable("made by app.main")
class BasketViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """What the basket looks like. Acts on it are SellViewModel's."""

    changed = Signal()
    heroChanged = Signal()
    totalChanged = Signal()
    currentChanged = Signal()

    def __init__(self, state: SellState, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._priced = state.priced
        self._currency = state.basket.currency
        self._makes = BasketRows(text, self._currency)
        self._rows = RowModel(BasketRowData, lambda row: row.key, self)
        self._mishaps: list[Mishap] = []
        self._mishap_number = 0
        self._current = 0
        self._kind = "selected"
        self._current_row = -1
        self._in_view = ""
        self._hero = self._ready()
        self.show(state)

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_current_row(self) -> int:
        return self._current_row

    def _get_can_pay(self) -> bool:
        return not self._priced.basket.empty

    def _get_figure(self) -> str:
        return self._text.amount(self._priced.total, self._currency)

    def _get_currency(self) -> str:
        return self._text.currency_word(self._currency)

    def _get_meta(self) -> list[dict[str, str]]:
        if self._priced.basket.empty:
            return []
        priced = self._priced
        deposits = sum(1 for p in priced.lines if p.deposit)
        more = self.tr(", %n deposit(s)", "", deposits) if deposits else ""
        facts = [{"strong": self.tr("%n item(s)", "", priced.pieces), "text": more}]
        if priced.saved:
            facts.append({"strong": "", "text": self.tr("You save {amount}").format(amount=self._amount(priced.saved))})
        facts.append({"strong": "", "text": self.tr("VAT in total {amount}").format(amount=self._amount(priced.tax))})
        return facts

    rows = Property(QObject, _get_rows, constant=True)
    currentRow = Property(int, _get_current_row, notify=currentChanged)
    canPay = Property(bool, _get_can_pay, notify=changed)
    figure = Property(str, _get_figure, notify=totalChanged)
    currency = Property(str, _get_currency, constant=True)
    meta = Property(list, _get_meta, notify=totalChanged)
    heroKind = Property(str, lambda self: self._hero.kind, notify=heroChanged)
    heroGlyph = Property(str, lambda self: self._hero.glyph, notify=heroChanged)
    heroPicture = Property(str, lambda self: self._hero.picture, notify=heroChanged)
    heroTitle = Property(str, lambda self: self._hero.title, notify=heroChanged)
    heroLines = Property(list, lambda self: list(self._hero.lines), notify=heroChanged)
    heroAmount = Property(str, lambda self: self._hero.amount, notify=heroChanged)
    heroNote = Property(str, lambda self: self._hero.note, notify=heroChanged)
    heroTone = Property(str, lambda self: self._hero.tone, notify=heroChanged)

    @property
    def priced(self) -> PricedBasket:
        """The basket behind the rows."""
        return self._priced

    @property
    def current_line(self) -> Line | None:
        """The line that keys act on."""
        return next((line for line in self._priced.basket.lines if line.id == self._current), None)

    def show(self, state: SellState, note: str = "", tone: str = "good") -> None:
        """Take a new state; `note` says in the headline what was done to the line it touched."""
        before, self._priced = self._priced, state.priced
        if before.basket.id != state.basket.id:
            self._mishaps = []
        if state.touched:
            self._choose(state.touched, "now")
        if self.current_line is None:
            lines = state.basket.lines
            self._choose(lines[-1].id if lines else 0, "selected")
        self._show_rows()
        if state.touched and note:
            self._put_hero(self._hero_of(state.touched, note, tone))
        elif not state.basket.lines:
            self._put_hero(self._ready())
        if before != state.priced:
            self.totalChanged.emit()
            self.changed.emit()

    def show_stock(self, stock: StockLevel | None) -> None:
        """Add to the headline how many are here, when that is known at last."""
        line = self.current_line
        if stock is None or line is None or stock.sku != line.product.sku or self._hero.kind != "scanned":
            return
        here = self.tr("{count} here").format(count=self._text.quantity(stock.on_hand))
        *said, code = self._hero.lines
        self._put_hero(replace(self._hero, lines=(", ".join((*said, here)), code)))

    def note_mishap(self, text: str, note: str, product: Product | None = None, kind: str = "blocked") -> None:
        """Keep a row for a scan that sold nothing, and say so in the headline. `kind` is blocked or unknown."""
        lines = self._priced.basket.lines
        self._mishap_number += 1
        self._mishaps.append(Mishap(self._mishap_number, lines[-1].id if lines else 0, text, note))
        self._in_view = self._mishaps[-1].row.key
        glyph = glyph_of(product) if product else "barcode"
        self._show_rows()
        self._put_hero(Hero(kind, glyph, "", text, (note,), self.tr("Not sold"), "", ""))

    def select_row(self, row: int) -> None:
        """Choose the line that a row belongs to."""
        if 0 <= row < len(self._rows.rows):
            self._select(self._rows.rows[row].line)

    def step(self, by: int) -> None:
        """Choose the next line down (1) or up (-1)."""
        ids = [line.id for line in self._priced.basket.lines]
        if ids:
            place = ids.index(self._current) if self._current in ids else len(ids) - 1
            self._select(ids[max(0, min(len(ids) - 1, place + by))])

    def _select(self, line: int) -> None:
        if line and line != self._current:
            self._choose(line, "selected")
            self._show_rows()

    def _choose(self, line: int, kind: str) -> None:
        self._current, self._kind, self._in_view = line, kind, f"line {line}"

    def _show_rows(self) -> None:
        rows = self._makes.of(self._priced, self._mishaps, self._current, self._kind)
        self._rows.show(rows)
        row = next((place for place, row in enumerate(rows) if row.key == self._in_view), -1)
        if row != self._current_row:
            self._current_row = row
            self.currentChanged.emit()

    def _hero_of(self, line_id: int, note: str, tone: str) -> Hero:
        line = self._priced.basket.line(line_id)
        product = line.product
        figures = next((p for p in self._priced.lines if p.line.id == line_id), None)
        unit_price = self._amount(figures.unit_price if figures else line.unit_price.minor)
        quantity = self._text.quantity(line.quantity, measured=product.weighed)
        said = ""
        if product.weighed:
            said = self.tr("{quantity} {unit} at {price}").format(
                quantity=quantity, unit=product.unit.value, price=unit_price
            )
        elif line.quantity != 1:
            said = f"{quantity} × {unit_price}"
        picture = picture_of(product.image)
        amount = self._amount(line.extended)
        lines = (said, code_text(product)) if said else (code_text(product),)
        return Hero("scanned", glyph_of(product), picture, titled(line), lines, amount, note, tone)

    def _ready(self) -> Hero:
        return Hero(title=self.tr("Ready to scan"), lines=(self.tr("Scan a product, type its name or touch a tile"),))

    def _put_hero(self, hero: Hero) -> None:
        if hero != self._hero:
            self._hero = hero
            self.heroChanged.emit()

    def _amount(self, minor: int) -> str:
        return self._text.amount(minor, self._currency)
