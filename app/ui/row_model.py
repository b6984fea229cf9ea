"""One list model for every list: frozen dataclass rows, one role for each field, and only the changes told."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

_ROOT = QModelIndex()


class RowModel(QAbstractListModel):
    """List model over frozen dataclass rows of one type; roles are named as the fields."""

    countChanged = Signal()

    def __init__(self, row_type: type[Any], key: Callable[[Any], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[Any] = []
        first = int(Qt.ItemDataRole.UserRole) + 1
        self._roles = {first + i: f.name for i, f in enumerate(fields(row_type))}

    @property
    def rows(self) -> Sequence[Any]:
        """The rows as they are shown."""
        return self._rows

    def _count(self) -> int:
        return len(self._rows)

    count = Property(int, _count, notify=countChanged)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Role names for QML: the fields of the row type."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row."""
        name = self._roles.get(role)
        if name is None or not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        return getattr(self._rows[index.row()], name)

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows, telling the view only what left, came or changed; a new order is a reset."""
        before, after = [self._key(r) for r in self._rows], [self._key(r) for r in rows]
        wanted, known = set(after), set(before)
        if [k for k in before if k in wanted] != [k for k in after if k in known] or len(wanted) != len(after):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        else:
            self._remove(wanted)
            self._insert_and_update(rows, known)
        if len(before) != len(after):
            self.countChanged.emit()

    def _remove(self, wanted: set[Hashable]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in wanted:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _insert_and_update(self, rows: Sequence[Any], known: set[Hashable]) -> None:
        for place, row in enumerate(rows):
            if self._key(row) not in known:
                self.beginInsertRows(_ROOT, place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] != row:
                self._update(place, row)

    def _update(self, place: int, row: Any) -> None:
        old = self._rows[place]
        self._rows[place] = row
        changed = [role for role, name in self._roles.items() if getattr(old, name) != getattr(row, name)]
        index = self.index(place, 0)
        self.dataChanged.emit(index, index, changed)
