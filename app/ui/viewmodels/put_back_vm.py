"""Goods that nobody came for, or did not want, go back to their shelf: each by a scan, or all of an order at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.order_state import State
from app.domain.parcel_code import read_bag
from app.services.goods_scan import Goods, GoodsScan
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.board_words import day_of, short_code
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.pick_rows import quantity_text
from app.wire.order_view import OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PIECE = 1_000_000


@dataclass(frozen=True, slots=True)
class BackRow:
    """A line that goes back; `group` is its order."""

    key: str
    group: str
    text: str
    note: str
    value: str
    done: bool


@QmlElement
@QmlUncreatable("made by app.main")
class PutBackViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The orders whose goods go back. The hold of an order is over only once somebody takes it down here."""

    changed = Signal()
    left = Signal()

    def __init__(self, work: OrderWork, goods: GoodsScan, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._goods = goods
        self._text = text
        self._views: dict[str, OrderView] = {}
        self._selected = ""
        self._note = ""
        self._wrong = ""
        self._rows = RowModel(BackRow, lambda row: row.key, self)
        self._orders = RowModel(BackRow, lambda row: row.key, self)
        work.changed.connect(self._take)
        work.busyChanged.connect(self.changed)

    def _current(self) -> OrderView | None:
        return self._views.get(self._selected)

    def _get_scene(self) -> dict[str, object]:
        view = self._current()
        if view is None:
            return {"shown": False}
        one = view.fulfilment
        down = one.state is State.EXPIRED
        money = f"{self._text.amount(view.paid, view.currency)} {self._text.currency_word(view.currency)}"
        note = self.tr("Nobody may collect it then; what was paid is owed back.") if down else ""
        return {
            "shown": True, "code": short_code(view.code), "shelf": one.bin, "who": view.customer,
            "until": self.tr("held until {day}").format(day=day_of(one.hold_until_ms)) if one.hold_until_ms else "",
            "down": down, "done": not down and not one.total(lambda line: line.to_shelve),
            "note": note, "paid": money if down and view.paid else "",
        }  # fmt: skip

    def _get_action(self) -> str:
        view = self._current()
        if view is None:
            return ""
        return self.tr("Take it down") if view.fulfilment.state is State.EXPIRED else self.tr("All of it is back")

    orders = Property(QObject, lambda self: self._orders, constant=True)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    scene = Property("QVariantMap", _get_scene, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    action = Property(str, _get_action, notify=changed)
    selected = Property(str, lambda self: self._selected, notify=changed)
    note = Property(str, lambda self: self._note, notify=changed)
    wrong = Property(str, lambda self: self._wrong, notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)

    def begin(self, views: Sequence[OrderView]) -> None:
        """Take orders whose goods go back."""
        self._views = {view.fulfilment.id: view for view in views}
        self._selected, self._note, self._wrong = next(iter(self._views), ""), "", ""
        self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at another order."""
        if key in self._views:
            self._selected, self._wrong = key, ""
            self._show()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next order down (1) or up (-1)."""
        keys = list(self._views)
        if self._selected in keys:
            self.choose(keys[max(0, min(len(keys) - 1, keys.index(self._selected) + by))])

    @Slot(str)
    def typeNote(self, note: str) -> None:
        """A note that stays with what is done."""
        self._note = note
        self.changed.emit()

    @Slot(str)
    def scan(self, raw: str) -> None:
        """A bag chooses its order; goods are on their shelf again."""
        bag = read_bag(raw)
        if bag is not None and bag.fulfilment in self._views:
            self._work.sounded.emit("ok")
            self.choose(bag.fulfilment)
        elif bag is not None:
            self._say_wrong(self.tr("That bag is not to be put back"))
        else:
            self._work.runner.db(lambda: self._goods.read(raw), self._scanned, self._work.fail)

    @Slot()
    def act(self) -> None:
        """Take the order in view down, or say that all of it is back."""
        view = self._current()
        if view is None or self._work.busy:
            return
        service, note = self._work.service, self._note.strip()[:200]
        if view.fulfilment.state is State.EXPIRED:
            self._work.do(view, lambda _: service.take_down(view, note), self._done)
        else:
            self._work.do(view, lambda _: service.shelve(view, {}, note), self._done)

    @Slot()
    def extend(self) -> None:
        """Hold it longer after all."""
        view = self._current()
        if view is not None and not self._work.busy:
            self._work.do(view, lambda _: self._work.service.extend(view), self._gone)

    @Slot()
    def leave(self) -> None:
        """Back to the board."""
        self.left.emit()

    def _scanned(self, goods: Goods) -> None:
        for view in sorted(self._views.values(), key=lambda v: v.fulfilment.id != self._selected):
            line = next((li for li in view.fulfilment.lines if li.sku == goods.sku and li.to_shelve), None)
            if line is not None:
                quantity = min(line.to_shelve, goods.quantity or _PIECE)
                self._wrong, self._selected = "", view.fulfilment.id
                part = {line.id: quantity}
                self._work.do(view, lambda _, v=view, p=part: self._work.service.shelve(v, p), self._done)  # type: ignore[misc]  # bound here
                return
        self._say_wrong(self.tr("That is not to be put back: {name}").format(name=goods.name))

    def _done(self, _: OrderView) -> None:
        self._work.sounded.emit("ok")
        self._note = ""
        self._show()

    def _gone(self, view: OrderView) -> None:
        self._views.pop(view.fulfilment.id, None)
        self._selected = next(iter(self._views), "")
        self._done(view)

    @Slot(object)
    def _take(self, view: OrderView) -> None:
        if view.fulfilment.id in self._views:
            self._views[view.fulfilment.id] = view
            self._show()

    def _say_wrong(self, words: str) -> None:
        self._wrong = words
        self._work.sounded.emit("refused")
        self.changed.emit()

    def _show(self) -> None:
        rows = []
        for view in self._views.values():
            one = view.fulfilment
            left = one.total(lambda line: line.to_shelve)
            done = one.state is not State.EXPIRED and not left
            rows.append(BackRow(one.id, "", short_code(view.code), view.customer, one.bin, done))
        self._orders.show(rows)
        current = self._current()
        lines = current.fulfilment.lines if current is not None else ()
        self._rows.show([
            BackRow(
                line.id, "", line.name, "", quantity_text(line.to_shelve or line.to_hand, line, self._text),
                not line.to_shelve and line.shelved > 0,
            )
            for line in lines if line.to_shelve or line.to_hand or line.shelved
        ])  # fmt: skip
        self.changed.emit()
