"""A receipt as it is drawn on the screen: the same rows that go to paper."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.receipt import Document
from app.ui.row_model import RowModel

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row of a document; `kind` is a `RowKind`."""

    place: int
    kind: str
    start: str
    end: str


@QmlElement
@QmlUncreatable("made by app.main")
class ReceiptPreviewViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """Shows one document at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel(PaperRow, None, self)

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_words(self) -> str:
        return "\n".join(f"{row.start} {row.end}".strip() for row in self._rows.rows if row.kind != "qr")

    rows = Property(QObject, _get_rows, constant=True)
    words = Property(str, _get_words, notify=changed)

    def show(self, document: Document | None) -> None:
        """Show a document, or a blank (None)."""
        rows = document.rows if document else ()
        self._rows.show([PaperRow(i, row.kind.value, row.left, row.right) for i, row in enumerate(rows)])
        self.changed.emit()
