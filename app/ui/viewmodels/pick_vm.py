"""Picking: up to ten orders in one walk. A scan is a tick, a wrong one is loud and named, what lacks has a reason."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.catalogue import Product
from app.domain.order_state import State
from app.domain.permissions import Approval
from app.domain.refusals import Outage, Refusal
from app.services.goods_scan import Goods, GoodsScan
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.board_words import MOST_ORDERS
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.pick_rows import PickRow, ToPick, pick_row, quantity_text, to_pick
from app.ui.viewmodels.shortage_vm import ShortageViewModel
from app.wire.order_view import OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PIECE = 1_000_000


@QmlElement
@QmlUncreatable("made by app.main")
class PickViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The orders in hand. `finished` carries those whose picking is over and that need a bin now."""

    changed = Signal()
    left = Signal()
    finished = Signal(object)

    def __init__(self, work: OrderWork, goods: GoodsScan, text: Format, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._goods = goods
        self._text = text
        self._views: dict[str, OrderView] = {}
        self._products: dict[str, Product] = {}
        self._pending: dict[str, int] = {}
        self._selected = ""
        self._wrong = ""
        self._said = ""
        self._picked: list[OrderView] = []
        self._rows = RowModel(PickRow, lambda row: row.key, self)
        self._shortage = ShortageViewModel(work, goods, text, self)
        self._shortage.changed.connect(self.changed)
        work.changed.connect(self._take)
        work.busyChanged.connect(self.changed)

    def _lines(self) -> list[ToPick]:
        return to_pick(list(self._views.values()), self._products, self._pending)

    def _current(self) -> ToPick | None:
        lines = self._lines()
        chosen = next((one for one in lines if one.key == self._selected), None)
        return chosen or next((one for one in lines if one.left), lines[0] if lines else None)

    def _get_title(self) -> str:
        return self.tr("Picking %n order(s)", "", len(self._views))

    def _get_progress(self) -> str:
        lines = self._lines()
        done = sum(1 for one in lines if not one.left)
        return self.tr("{done} of {all} lines").format(done=done, all=len(lines))

    def _get_part(self) -> float:
        lines = self._lines()
        return sum(1 for one in lines if not one.left) / len(lines) if lines else 0.0

    def _get_scene(self) -> dict[str, Any]:
        one = self._current()
        if one is None:
            return {"shown": False}
        row = pick_row(one, self._text, one.key)
        left = quantity_text(one.left, one.line, self._text)
        price = self._text.amount(one.line.amount_of(one.line.ordered), one.view.currency)
        shown = {
            "shown": True, "name": row.name, "note": row.note, "zone": row.zone, "glyph": row.glyph,
            "picture": row.picture, "code": row.code, "slot": row.slot, "found": row.found, "state": row.state,
            "word": row.word, "left": left, "measured": one.measured, "price": price, "sku": one.line.sku,
        }  # fmt: skip
        return shown | {"open": one.left > 0, "several": one.left > _PIECE and not one.measured}

    def _get_missing(self) -> str:
        open_lines = sum(1 for one in self._lines() if one.left)
        return self.tr("%n line(s) still open", "", open_lines) if open_lines else ""

    rows = Property(QObject, lambda self: self._rows, constant=True)
    shortage = Property(ShortageViewModel, lambda self: self._shortage, constant=True)
    title = Property(str, _get_title, notify=changed)
    progress = Property(str, _get_progress, notify=changed)
    part = Property(float, _get_part, notify=changed)
    scene = Property("QVariantMap", _get_scene, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    wrong = Property(str, lambda self: self._wrong, notify=changed)
    said = Property(str, lambda self: self._said, notify=changed)
    missing = Property(str, _get_missing, notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)

    def begin(self, views: Sequence[OrderView]) -> None:
        """Take orders in hand, ten at most; those that nobody has picked yet are locked for the one signed in."""
        self._views, self._pending, self._picked = {}, {}, []
        self._selected = self._wrong = self._said = ""
        for view in list(views)[:MOST_ORDERS]:
            if view.fulfilment.state is State.PICKING:
                self._add(view)
            else:
                self._work.do(view, lambda _, v=view: self._work.service.pick(v), self._add)  # type: ignore[misc]  # v is bound here

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at another line."""
        self._selected, self._wrong = key, ""
        self._show()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next line down (1) or up (-1)."""
        keys = [one.key for one in self._lines()]
        current = self._current()
        if current is not None:
            place = keys.index(current.key) + by
            self.choose(keys[max(0, min(len(keys) - 1, place))])

    @Slot(str)
    def scan(self, raw: str) -> None:
        """Goods in the hand were scanned."""
        if self._shortage.property("active"):
            self._shortage.scan(raw)
        else:
            self._work.runner.db(lambda: self._goods.read(raw), self._scanned, self._work.fail)

    @Slot()
    def found(self) -> None:
        """One more of the line in view, where there is nothing to scan."""
        one = self._current()
        if one is not None and one.left and not one.measured:
            self._tick(one, min(_PIECE, one.left))

    @Slot(str)
    def weighed(self, typed: str) -> None:
        """So much of a measured line, as it was typed."""
        one = self._current()
        try:
            amount = int(Decimal(typed.strip().replace(",", ".")) * _PIECE)
        except (InvalidOperation, OverflowError):
            amount = 0
        if one is None or not 0 < amount <= one.left:
            self._say_wrong(self.tr("That quantity cannot be: at most {left}").format(
                left=quantity_text(one.left, one.line, self._text) if one else "0"
            ))  # fmt: skip
            return
        self._tick(one, amount)

    @Slot()
    def lack(self) -> None:
        """The line in view, or a part of it, is not there."""
        one = self._current()
        if one is not None and one.left:
            self._shortage.open(one)

    @Slot()
    def answer(self) -> None:
        """What was wrong has been read."""
        self._wrong = ""
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Every line is found or said to be missing: the goods go into bins now."""
        if self._get_missing() or self._work.busy:
            return
        self._picked = []
        for view in list(self._views.values()):
            self._work.do(view, lambda _, v=view: self._work.service.finish(v), self._ended)  # type: ignore[misc]  # v is bound here

    @Slot()
    def leave(self) -> None:
        """Back to the board; what was begun stays in this person's hands."""
        if self._shortage.property("active"):
            self._shortage.cancel()
        else:
            self.left.emit()

    @Slot()
    def letGo(self) -> None:
        """Give the orders back for somebody else to pick; what was found stays found."""
        for view in list(self._views.values()):
            self._work.do(view, lambda _, v=view: self._work.service.let_go(v), lambda _: None)  # type: ignore[misc]  # v is bound here
        self._views = {}
        self.left.emit()

    def _add(self, view: OrderView) -> None:
        self._views[view.fulfilment.id] = view
        skus = [line.sku for line in view.fulfilment.lines if line.sku not in self._products]
        if skus:
            self._work.runner.db(lambda: [self._goods.product(sku) for sku in skus], self._know, self._work.fail)
        self._show()

    def _know(self, products: Sequence[Product | None]) -> None:
        self._products |= {product.sku: product for product in products if product is not None}
        self._show()

    def _scanned(self, goods: Goods) -> None:
        same = [one for one in self._lines() if one.line.sku == goods.sku and one.line.wanted]
        one = next((each for each in same if each.left), None)
        if one is None and same:
            self._say_wrong(self.tr("Enough already: {name}").format(name=goods.name))
        elif one is None:
            self._say_wrong(self.tr("Not on this list: {name}").format(name=goods.name))
        elif one.measured and not goods.quantity:
            self.choose(one.key)
            self._work.sounded.emit("ok")
            self._said = self.tr("Type how much it is")
            self.changed.emit()
        else:
            self._tick(one, min(one.left, goods.quantity or _PIECE))

    def _tick(self, one: ToPick, quantity: int) -> None:
        self._wrong, self._said, self._selected = "", "", one.key
        self._pending[one.key] = self._pending.get(one.key, 0) + quantity
        self._work.sounded.emit("ok")
        self._show()
        view, line = one.view, one.line

        def act(_: Approval | None) -> OrderView:
            try:
                return self._work.service.tick(view, line.id, quantity)
            except (Refusal, Outage):
                self._pending.pop(line.id, None)
                raise

        self._work.do(view, act, lambda _: self._ticked(one, quantity))

    def _ticked(self, one: ToPick, quantity: int) -> None:
        self._pending[one.key] = max(0, self._pending.get(one.key, 0) - quantity)
        fresh = next((each for each in self._lines() if each.key == one.key), None)
        if fresh is not None and not fresh.left:
            self._selected = ""
        self._said = self.tr("{name}: into basket {slot}").format(name=one.line.name, slot=one.slot)
        self._show()

    def _ended(self, view: OrderView) -> None:
        self._picked.append(view)
        self._views.pop(view.fulfilment.id, None)
        if not self._views:
            self._work.sounded.emit("done")
            self.finished.emit(list(self._picked))

    @Slot(object)
    def _take(self, view: OrderView) -> None:
        if view.fulfilment.id not in self._views:
            return
        if view.fulfilment.state is State.PICKING:
            self._views[view.fulfilment.id] = view
        else:
            self._views.pop(view.fulfilment.id)
        self._show()

    def _say_wrong(self, words: str) -> None:
        self._wrong, self._said = words, ""
        self._work.sounded.emit("refused")
        self.changed.emit()

    def _show(self) -> None:
        current = self._current()
        key = current.key if current is not None else ""
        self._rows.show([pick_row(one, self._text, key) for one in self._lines()])
        self.changed.emit()
