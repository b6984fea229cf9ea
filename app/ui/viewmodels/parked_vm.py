"""Parked baskets: how many wait, whose, since when, for how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ports.clock import Clock
from app.ports.runner import Runner
from app.ports.shelf import ParkedBasket
from app.services.sell import SellService
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.product_words import age_text

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """One parked basket as the list shows it."""

    basketId: str
    text: str
    note: str
    value: str
    selected: bool = False


@QmlElement
@QmlUncreatable("made by app.main")
class ParkedViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The list behind F6."""

    changed = Signal()
    chosen = Signal(str, arguments=["basketId"])
    failed = Signal(object)

    def __init__(
        self, sell: SellService, clock: Clock, runner: Runner, text: Format, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sell = sell
        self._clock = clock
        self._runner = runner
        self._text = text
        self._selected = 0
        self._baskets: Sequence[ParkedBasket] = ()
        self._rows = RowModel(ParkedRow, lambda row: row.basketId, self)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._baskets), notify=changed)

    @property
    def baskets(self) -> int:
        """How many wait."""
        return len(self._baskets)

    @Slot()
    def refresh(self) -> None:
        """Read what is parked."""
        self._runner.db(self._sell.parked, self._take, self.failed.emit)

    @Slot(int)
    def step(self, by: int) -> None:
        """Choose the next basket down (1) or up (-1)."""
        self._selected = max(0, min(len(self._baskets) - 1, self._selected + by))
        self._show()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take the basket at a place."""
        if 0 <= place < len(self._baskets):
            self.chosen.emit(self._baskets[place].id)

    def choose_selected(self) -> None:
        """Take the basket that is chosen."""
        self.choose(self._selected)

    def _take(self, baskets: Sequence[ParkedBasket]) -> None:
        self._baskets = baskets
        self._selected = 0
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._rows.show([self._row(basket, place == self._selected) for place, basket in enumerate(self._baskets)])

    def _row(self, basket: ParkedBasket, selected: bool) -> ParkedRow:
        minutes = int((self._clock.now() - datetime.fromisoformat(basket.at)).total_seconds() // 60)
        pieces = self.tr("%n item(s)", "", basket.pieces)
        note = self.tr("{items}, {age} ago, parked at {time}").format(
            items=pieces, age=age_text(max(0, minutes)), time=self._text.time(basket.at)
        )
        value = self._text.amount(basket.total.minor, basket.total.currency)
        return ParkedRow(basket.id, basket.title or basket.owner, note, value, selected)
