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

    def __init__(
        self, row_type: type[Any], key: Callable[[Any], Hashable] | None, parent: QObject | None = None
    ) -> None:
        """`key` tells rows apart; with None a row is its place, for lists whose every row changes at once."""
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
        name, place = self._roles.get(role), index.row()
        if name is None or not 0 <= place < len(self._rows):
            return None
        return getattr(self._rows[place], name)

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows, telling the view only what left, came or changed; a new order is a reset."""
        before = len(self._rows)
        if self._key is None:
            self._fit(rows)
        else:
            self._match(rows, self._key)
        if before != len(rows):
            self.countChanged.emit()

    def _fit(self, rows: Sequence[Any]) -> None:
        """Keep the places there are, so that a view need not make its delegates anew."""
        known = min(len(self._rows), len(rows))
        self._remove(known, len(self._rows))
        for place in range(known):
            self._update(place, rows[place])
        self._insert(known, rows[known:])

    def _match(self, rows: Sequence[Any], key: Callable[[Any], Hashable]) -> None:
        before, after = [key(row) for row in self._rows], [key(row) for row in rows]
        wanted, known = set(after), set(before)
        if [k for k in before if k in wanted] != [k for k in after if k in known] or len(wanted) != len(after):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place in reversed(range(len(before))):
            if before[place] not in wanted:
                self._remove(place, place + 1)
        for place, row in enumerate(rows):
            if after[place] in known:
                self._update(place, row)
            else:
                self._insert(place, [row])

    def _remove(self, first: int, end: int) -> None:
        if first < end:
            self.beginRemoveRows(_ROOT, first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()

    def _insert(self, place: int, rows: Sequence[Any]) -> None:
        if rows:
            self.beginInsertRows(_ROOT, place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _update(self, place: int, row: Any) -> None:
        old = self._rows[place]
        if old == row:
            return
        self._rows[place] = row
        changed = [role for role, name in self._roles.items() if getattr(old, name) != getattr(row, name)]
        index = self.index(place, 0)
        self.dataChanged.emit(index, index, changed)
