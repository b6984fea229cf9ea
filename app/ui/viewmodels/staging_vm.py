"""Staging: bags get their labels, a scan of slip and bin makes an order ready, and the customer is told or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.order_state import State
from app.domain.parcel_code import read_bag
from app.domain.parcel_label import MOST_BAGS
from app.domain.refusals import Outage
from app.ports.devices import EffectOutcome, EffectState
from app.services.goods_scan import Goods, GoodsScan
from app.services.parcels import ParcelLabels
from app.ui.row_model import RowModel
from app.ui.viewmodels.board_rows import told_words
from app.ui.viewmodels.board_words import count_of, items, short_code
from app.ui.viewmodels.order_work import OrderWork
from app.ui.words import told
from app.wire.order_view import OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_BIN = 12
_IN_A_BIN = (State.READY, State.PARTLY_COLLECTED)
_TO_STAGE = (State.PICKED, State.PARTLY_PICKED, State.STAGED)


@dataclass(frozen=True, slots=True)
class StageRow:
    """An order that needs a bin, or just got one. `told` is whether its customer knows."""

    key: str
    code: str
    note: str
    shelf: str
    told: str
    toldGlyph: str
    toldTone: str
    again: bool
    ready: bool
    selected: bool


@QmlElement
@QmlUncreatable("made by app.main")
class StagingViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The orders that were picked. A label that was not printed changes nothing about its order, and it says so."""

    changed = Signal()
    left = Signal()

    def __init__(self, work: OrderWork, labels: ParcelLabels, goods: GoodsScan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._labels = labels
        self._goods = goods
        self._views: dict[str, OrderView] = {}
        self._bags: dict[str, int] = {}
        self._printed: dict[str, int] = {}
        self._selected = ""
        self._label = ("", "", "")
        self._wrong = ""
        self._doubt = 0
        self._rows = RowModel(StageRow, lambda row: row.key, self)
        work.changed.connect(self._take)
        work.busyChanged.connect(self.changed)

    def _current(self) -> OrderView | None:
        return self._views.get(self._selected)

    def _get_scene(self) -> dict[str, Any]:
        view = self._current()
        if view is None:
            return {"shown": False}
        bags = self._bags.get(self._selected, 1)
        ready = view.fulfilment.state in _IN_A_BIN
        return {
            "shown": True, "code": short_code(view.code), "who": view.customer, "ready": ready,
            "items": items(count_of(view.fulfilment.lines, "in_bin")), "shelf": view.fulfilment.bin,
            "bags": str(bags), "fewer": bags > 1, "more": bags < MOST_BAGS,
        }  # fmt: skip

    def _get_label(self) -> dict[str, Any]:
        glyph, tone, words = self._label
        return {"glyph": glyph, "tone": tone, "text": words, "doubt": self._doubt > 0}

    def _get_label_reason(self) -> str:
        return "" if self._labels.present else self.tr("no label printer here")

    def _get_without_bin(self) -> int:
        return sum(1 for view in self._views.values() if view.fulfilment.state not in _IN_A_BIN)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    scene = Property("QVariantMap", _get_scene, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    label = Property("QVariantMap", _get_label, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    labelReason = Property(str, _get_label_reason, constant=True)
    wrong = Property(str, lambda self: self._wrong, notify=changed)
    withoutBin = Property(int, _get_without_bin, notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)

    def begin(self, views: Sequence[OrderView]) -> None:
        """Take orders that need a bin; the first is in view."""
        self._views = {v.fulfilment.id: v for v in views if v.fulfilment.state in _TO_STAGE}
        self._label, self._wrong, self._doubt = ("", "", ""), "", 0
        self._selected = next(iter(self._views), "")
        self._show()

    def refresh(self, views: Sequence[OrderView]) -> None:
        """Whether customers were told is heard of later."""
        for view in views:
            known = self._views.get(view.fulfilment.id)
            if known is not None and known.fulfilment.version < view.fulfilment.version:
                self._views[view.fulfilment.id] = view
        self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Look at another order."""
        if key in self._views:
            self._selected, self._wrong, self._label, self._doubt = key, "", ("", "", ""), 0
            self._show()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next order down (1) or up (-1)."""
        keys = list(self._views)
        if self._selected in keys:
            self.choose(keys[max(0, min(len(keys) - 1, keys.index(self._selected) + by))])

    @Slot(int)
    def bags(self, by: int) -> None:
        """One bag more, or fewer."""
        self._bags[self._selected] = max(1, min(MOST_BAGS, self._bags.get(self._selected, 1) + by))
        self.changed.emit()

    @Slot()
    def printLabels(self) -> None:
        """A label for each bag, from the first that is not known to be printed."""
        self._print(again=False)

    @Slot()
    def printAgain(self) -> None:
        """One that nobody knows of is printed once more, and says so."""
        self._print(again=True)

    @Slot()
    def printed(self) -> None:
        """The label that nobody was sure of lies in the tray: go on with the next."""
        view = self._current()
        if view is not None and self._doubt:
            self._printed[self._selected], self._doubt = self._doubt, 0
            self._next(view)

    @Slot(str)
    def scan(self, raw: str) -> None:
        """A bag's slip chooses its order; anything that is no product is the bin that the goods lie in."""
        bag = read_bag(raw)
        if bag is not None and bag.fulfilment in self._views:
            self.choose(bag.fulfilment)
            self._work.sounded.emit("ok")
        elif bag is not None:
            self._say_wrong(self.tr("That bag belongs to another order"))
        else:
            self._work.runner.db(lambda: self._goods.read(raw), self._scanned, self._work.fail)

    @Slot(str)
    def bin(self, name: str) -> None:
        """The bin that the goods lie in, as its label says."""
        view, shelf = self._current(), name.strip().upper()
        if view is None or not shelf or len(shelf) > _LONGEST_BIN:
            self._say_wrong(self.tr("A bin has a short name, such as B12"))
            return
        self._wrong = ""
        service = self._work.service
        if view.fulfilment.state in _IN_A_BIN:
            self._work.do(view, lambda _: service.move_bin(view, shelf), self._ready)
        else:
            self._work.do(view, lambda _: service.make_ready(view, shelf), self._ready)

    @Slot(str)
    def tellAgain(self, key: str) -> None:
        """Tell the customer of an order once more."""
        view = self._views.get(key)
        if view is not None:
            self._work.do(view, lambda _: self._work.service.resend(view), lambda _: None)

    @Slot()
    def leave(self) -> None:
        """Back to the board."""
        self.left.emit()

    def _scanned(self, goods: Goods) -> None:
        if goods.product is not None:
            self._say_wrong(self.tr("That is goods, not a bin: {name}").format(name=goods.name))
        else:
            self.bin(goods.sku)

    def _ready(self, view: OrderView) -> None:
        self._work.sounded.emit("done")
        rest = [key for key, one in self._views.items() if one.fulfilment.state not in _IN_A_BIN]
        self._selected = rest[0] if rest else view.fulfilment.id
        self._label = ("", "", "")
        self._show()

    def _print(self, *, again: bool) -> None:
        view = self._current()
        if view is None:
            return
        if again and self._doubt:
            self._send(view, self._doubt, self.tr("printed again"))
        else:
            self._printed[self._selected] = 0
            self._next(view)

    def _next(self, view: OrderView) -> None:
        number, of = self._printed.get(view.fulfilment.id, 0) + 1, self._bags.get(view.fulfilment.id, 1)
        if number > of:
            self._label = ("check", "good", self.tr("%n label(s) printed", "", of))
            self.changed.emit()
        else:
            self._send(view, number, "")

    def _send(self, view: OrderView, number: int, note: str) -> None:
        of = self._bags.get(view.fulfilment.id, 1)
        self._label = ("printer", "", self.tr("Label {number} of {of} is printing").format(number=number, of=of))
        self._doubt = 0
        self.changed.emit()
        self._work.runner.device(
            lambda: self._labels.print_bag(view, number, of, note),
            lambda outcome: self._outcome(view, number, outcome),
            self._work.fail,
        )

    def _outcome(self, view: OrderView, number: int, outcome: EffectOutcome) -> None:
        if outcome.state is EffectState.DONE:
            self._printed[view.fulfilment.id] = number
            self._next(view)
            return
        words = told(Outage(outcome.code))
        unknown = outcome.state is EffectState.UNKNOWN
        self._doubt = number if unknown else 0
        self._label = ("alert-triangle", "look", f"{words.title}. {words.now}")
        self._work.sounded.emit("refused")
        self.changed.emit()

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
        self._rows.show([self._row(view) for view in self._views.values()])
        self.changed.emit()

    def _row(self, view: OrderView) -> StageRow:
        one, ready = view.fulfilment, view.fulfilment.state in _IN_A_BIN
        glyph, words, tone = told_words(view) if ready else ("", "", "")
        note = ", ".join(part for part in (items(count_of(one.lines, "in_bin")), view.customer) if part)
        return StageRow(
            one.id, short_code(view.code), note, one.bin if ready else "", words, glyph, tone,
            tone == "look", ready, one.id == self._selected,
        )  # fmt: skip
