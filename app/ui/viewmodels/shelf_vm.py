"""Things with codes beside a terminal that is tried out: a click holds one in front of its simulated scanner."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.ui.row_model import RowModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One thing with a code on it; `code` is what a scanner reads, its AIM identifier in front."""

    key: str
    name: str
    note: str
    code: str


@QmlElement
@QmlUncreatable("made by app.main")
class ShelfViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Shows what there is; `show` holds a code in front of the scanner. Of `customers` it is their telephone's."""

    def __init__(
        self,
        goods: Sequence[ShelfRow],
        show: Callable[[str], None],
        parent: QObject | None = None,
        *,
        customers: bool = False,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._title = self.tr("Click to step up to the kiosk") if customers else self.tr("Click to scan")
        self._glyph = "user" if customers else "barcode"
        self._rows = RowModel(ShelfRow, lambda row: row.key, self)
        self._rows.show(goods)

    def _get_rows(self) -> QObject:
        return self._rows

    title = Property(str, lambda self: self._title, constant=True)
    glyph = Property(str, lambda self: self._glyph, constant=True)
    rows = Property(QObject, _get_rows, constant=True)

    @Slot(str)
    def scan(self, key: str) -> None:
        """Hold one thing in front of the scanner."""
        for row in self._rows.rows:
            if row.key == key:
                self._show(row.code)
