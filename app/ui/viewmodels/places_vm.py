"""The bar under the thumb: the places of the tablet, and who waits, on every page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ui.row_model import RowModel
from app.ui.viewmodels.shell_vm import ShellViewModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LOCK = 10


class Place(StrEnum):
    """Where somebody with the tablet can go."""

    FIND = "find"
    PRICE = "price"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is told of those who wait: the words, and how pressing it is (look, stop; empty for nobody)."""

    text: str = ""
    tone: str = ""


NOBODY = Waiting()


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One key of the bar; `share` is its part of the width."""

    key: str
    glyph: str
    text: str
    detail: str
    tone: str
    here: bool
    share: float


@QmlElement
@QmlUncreatable("made by app.main")
class PlacesViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Knows the places there are; pickup is one where the store has orders."""

    changed = Signal()

    def __init__(self, shell: ShellViewModel, parent: QObject | None = None, *, pickup: bool = True) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pickup = pickup
        self._waiting = NOBODY
        self._rows = RowModel(PlaceRow, lambda row: row.key, self)
        self._show()
        shell.pageChanged.connect(self._show)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    waiting = Property(str, lambda self: self._waiting.text, notify=changed)
    waitingTone = Property(str, lambda self: self._waiting.tone, notify=changed)
    count = Property(int, lambda self: len(self._rows.rows), constant=True)

    @Slot(int)
    def choose(self, place: int) -> None:
        """A key was touched."""
        if 0 <= place < len(self._rows.rows):
            self._shell.go(self._rows.rows[place].key)

    @Slot(int)
    def pressed(self, key: int) -> None:
        """A function key: F1 and on for the places in their order, F10 to lock."""
        if key == _LOCK:
            self._shell.lock()
        else:
            self.choose(key - 1)

    def show_waiting(self, waiting: Waiting) -> None:
        """Who waits now."""
        if waiting != self._waiting:
            self._waiting = waiting
            self._show()

    @Slot()
    def _show(self) -> None:
        page = self._shell.property("page")
        rows = [
            self._row(Place.FIND, "search", self.tr("Find"), here=page in (Place.FIND, "product")),
            self._row(Place.PRICE, "tag", self.tr("Price check"), here=page == Place.PRICE),
        ]
        if self._pickup:
            told = self._waiting
            rows.append(
                PlaceRow(
                    Place.BOARD,
                    "bell" if told.tone else "package",
                    self.tr("Pickup"),
                    told.text or self.tr("Nobody is waiting"),
                    told.tone,
                    page == Place.BOARD,
                    0.48,
                )
            )
        self._rows.show(rows)
        self.changed.emit()

    def _row(self, place: Place, glyph: str, text: str, *, here: bool) -> PlaceRow:
        return PlaceRow(place, glyph, text, "", "", here, 0.26 if self._pickup else 0.5)
