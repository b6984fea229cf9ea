"""A drawer counted note by note and coin by coin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.money import CURRENCIES
from app.domain.shift import Count
from app.ui.format import Format
from app.ui.row_model import RowModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 99999
_PLAIN = (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)


@dataclass(frozen=True, slots=True)
class CountRowData:
    """One kind of note or coin: what it is worth, how many, what they come to."""

    value: int
    worth: str
    count: str
    amount: str


@QmlElement
@QmlUncreatable("made by app.main")
class CountViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The counts as they are typed. `notes` stand in the left column, `coins` in the right."""

    changed = Signal()

    def __init__(self, text: Format, currency: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._currency = currency
        known = CURRENCIES.get(currency)
        notes, coins = (known.notes, known.coins) if known else (_PLAIN[:6], _PLAIN[6:])
        self._values = (*notes, *coins)
        self._note_values = notes
        self._counts = dict.fromkeys(self._values, 0)
        self._notes = RowModel(CountRowData, lambda row: row.value, self)
        self._coins = RowModel(CountRowData, lambda row: row.value, self)
        self._show()

    def _get_notes(self) -> QObject:
        return self._notes

    def _get_coins(self) -> QObject:
        return self._coins

    def _get_total(self) -> str:
        return self._text.amount(self.count.total, self._currency)

    def _get_notes_total(self) -> str:
        return self._amount_of(self._note_values)

    def _get_coins_total(self) -> str:
        return self._amount_of([value for value in self._values if value not in self._note_values])

    def _get_pieces(self) -> str:
        return self.tr("%n note(s) and coins", "", sum(self._counts.values()))

    def _get_empty(self) -> bool:
        return not any(self._counts.values())

    notes = Property(QObject, _get_notes, constant=True)
    coins = Property(QObject, _get_coins, constant=True)
    total = Property(str, _get_total, notify=changed)
    notesTotal = Property(str, _get_notes_total, notify=changed)
    coinsTotal = Property(str, _get_coins_total, notify=changed)
    pieces = Property(str, _get_pieces, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)

    @property
    def count(self) -> Count:
        """What is counted so far."""
        return Count(tuple((value, pieces) for value, pieces in self._counts.items() if pieces))

    @Slot(int, str)
    def put(self, value: int, text: str) -> None:
        """How many of a note or coin there are, as typed; nothing typed is none."""
        pieces = text.strip()
        if value in self._counts and (not pieces or pieces.isdecimal()):
            self._counts[value] = min(int(pieces or 0), _MOST)
            self._show()

    @Slot()
    def clear(self) -> None:
        """Begin the count anew."""
        self._counts = dict.fromkeys(self._values, 0)
        self._show()

    def _show(self) -> None:
        rows = [self._row(value) for value in self._values]
        self._notes.show(rows[: len(self._note_values)])
        self._coins.show(rows[len(self._note_values) :])
        self.changed.emit()

    def _row(self, value: int) -> CountRowData:
        pieces = self._counts[value]
        worth = self._text.amount(value, self._currency)
        plain = worth[: -len(self._fraction())] if worth.endswith(self._fraction()) else worth
        amount = self._text.amount(value * pieces, self._currency)
        return CountRowData(value, plain, str(pieces), amount)

    def _fraction(self) -> str:
        """How a whole amount ends in this language: a note says 50, not 50.00."""
        zero = self._text.amount(0, self._currency)
        return zero[1:] or "\x00"

    def _amount_of(self, values: Sequence[int]) -> str:
        return self._text.amount(sum(value * self._counts[value] for value in values), self._currency)
