"""Handing over at the counter: find the order, settle what has to be, give the goods once, and say who was faster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.codes.own import OwnKind, decode_own
from app.domain.order_code import read_code
from app.domain.order_state import ENDED, TABLE, Act, State
from app.domain.parcel_code import Bag, read_bag
from app.domain.permissions import Approval
from app.domain.refusals import Outage, Refusal
from app.ports.orders import UNREACHABLE
from app.services.order_deciding import AT_LEADER, AT_NOBODY
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.board_words import count_of, items, short_code
from app.ui.viewmodels.handover_rows import CheckRow, FoundRow, GiveRow, checks_of, found_row, give_rows, matching
from app.ui.viewmodels.order_work import OrderWork
from app.wire.order_view import BULKY, OrderView

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_PIECE = 1_000_000
_RENEW_MS = 60_000


@QmlElement
@QmlUncreatable("made by app.main")
class HandoverViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """`step`: find, give, done. What is due is paid elsewhere: it is heard of here."""

    changed = Signal()
    left = Signal()

    def __init__(self, work: OrderWork, text: Format, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._text = text
        self._device = device
        self._known: Sequence[OrderView] = ()
        self._typed = ""
        self._view: OrderView | None = None
        self._selected = ""
        self._checked: frozenset[str] = frozenset()
        self._bags: frozenset[int] = frozenset()
        self._bags_of = 0
        self._giving: dict[str, int] = {}
        self._refused: dict[str, int] = {}
        self._done: dict[str, Any] | None = None
        self._alone = False
        self._found = RowModel(FoundRow, lambda row: row.key, self)
        self._lines = RowModel(GiveRow, lambda row: row.key, self)
        self._checks = RowModel(CheckRow, lambda row: row.key, self)
        self._lease = QTimer(self)
        self._lease.setInterval(_RENEW_MS)
        self._lease.timeout.connect(self._renew)
        work.changed.connect(self._take)
        work.busyChanged.connect(self.changed)

    def _get_step(self) -> str:
        if self._done is not None:
            return "done"
        return "give" if self._view is not None else "find"

    def _get_scene(self) -> dict[str, Any]:
        view = self._view
        if self._done is not None:
            return self._done
        if view is None:
            return {"shown": False}
        one = view.fulfilment
        money = f"{self._text.amount(view.due, view.currency)} {self._text.currency_word(view.currency)}"
        return {
            "shown": True, "code": short_code(view.code), "who": view.customer,
            "shelf": view.gate if BULKY in view.flags and view.gate else one.bin,
            "items": items(count_of(one.lines, "to_hand")), "due": money if view.due else "",
            "unknown": view.payment_unknown, "alone": self._alone, "note": one.lock.name if one.lock else "",
        }  # fmt: skip

    def _missing(self) -> str:
        view = self._view
        if view is None:
            return self.tr("choose an order")
        if view.payment_unknown:
            return self.tr("nobody knows whether it is paid")
        unsettled = [row for row in self._checks.rows if not row.done]
        if unsettled:
            return str(unsettled[0].text)
        return "" if any(self._giving.values()) or self._refused else self.tr("nothing is given")

    def _get_action(self) -> str:
        if self._alone:
            return self.tr("Hand over at a risk")
        if self._view is not None and self._view.due:
            return self.tr("Hand over unpaid")
        if self._refused and not any(self._giving.values()):
            return self.tr("Take all of it back")
        return self.tr("Hand over")

    step = Property(str, _get_step, notify=changed)
    scene = Property("QVariantMap", _get_scene, notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    typed = Property(str, lambda self: self._typed, notify=changed)
    found = Property(QObject, lambda self: self._found, constant=True)
    lines = Property(QObject, lambda self: self._lines, constant=True)
    checks = Property(QObject, lambda self: self._checks, constant=True)
    missing = Property(str, _missing, notify=changed)
    action = Property(str, _get_action, notify=changed)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)

    def stop(self) -> None:
        """The screen goes away: a lock that is not renewed ends by itself."""
        self._lease.stop()

    def begin(self, known: Sequence[OrderView], view: OrderView | None = None) -> None:
        """Look for an order, or hand over one that is known already."""
        self._known, self._typed = known, ""
        self._clear()
        self._find()
        if view is not None:
            self._lock(view)

    def refresh(self, known: Sequence[OrderView]) -> None:
        """What is known of the store's orders now."""
        self._known = known
        mine = self._view.fulfilment if self._view is not None else None
        paid = next((view for view in known if view.fulfilment == mine), None)
        if self._get_step() == "find":
            self._find()
        elif paid is not None:
            self._view = paid
            self._show()

    @Slot(str)
    def type(self, text: str) -> None:
        """Code, order number or name, as far as it is typed."""
        self._typed = text
        self._find()

    @Slot()
    def enter(self) -> None:
        """Take what was typed: a whole code is asked for everywhere, else the order in view."""
        code = read_code(self._typed)
        if code is not None:
            self._ask(code)
        elif self._selected:
            self.choose(self._selected)

    @Slot(int)
    def step_by(self, by: int) -> None:
        """The next order down (1) or up (-1)."""
        keys = [row.key for row in self._found.rows]
        if keys:
            place = keys.index(self._selected) + by if self._selected in keys else 0
            self._selected = keys[max(0, min(len(keys) - 1, place))]
            self._show_found()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Hand this order over."""
        view = next((v for v in self._known if v.fulfilment.id == key), None)
        if view is not None and not self._work.busy:
            self._lock(view)

    @Slot(str)
    def scan(self, raw: str) -> None:
        """The customer's code or a bag. A bag of another order stops everything and names it."""
        bag = read_bag(raw)
        if bag is not None:
            self._bag(bag)
            return
        own = decode_own(raw.strip())
        if (own is not None and own[0] is OwnKind.PICKUP) or read_code(raw) is not None:
            self._ask(raw.strip())
        else:
            self._work.fail(Refusal("PICKUP-NOT-A-BAG", code=raw.strip()[:40]))

    @Slot(str)
    def check(self, key: str) -> None:
        """Somebody says that it is settled, or takes that back."""
        self._checked = self._checked ^ {key}
        self._show()

    @Slot(str, int)
    def change(self, key: str, by: int) -> None:
        """Give one more of a line, or one less."""
        view = self._view
        line = view.fulfilment.line(key) if view is not None else None
        if line is not None and key not in self._refused:
            self._giving[key] = max(0, min(line.to_hand, self._giving.get(key, 0) + by * _PIECE))
            self._show()

    @Slot(str)
    def refuse(self, key: str) -> None:
        """The customer does not want a line, or wants it after all."""
        view = self._view
        line = view.fulfilment.line(key) if view is not None else None
        if line is None:
            return
        if key in self._refused:
            del self._refused[key]
            self._giving[key] = line.to_hand
        else:
            self._refused[key], self._giving[key] = line.to_hand, 0
        self._show()

    @Slot()
    def give(self) -> None:
        """The goods are the customer's, once it was decided; what they refuse stays here."""
        view = self._view
        if view is None or self._missing() or self._work.busy:
            return
        service, given = self._work.service, {key: amount for key, amount in self._giving.items() if amount}
        refused, reason = dict(self._refused), self.tr("Not wanted at the counter")
        alone, why = self._alone, self.tr("Nobody could decide; the ID was looked at")

        def act(approval: Approval | None) -> OrderView:
            if alone:
                return service.collect_alone(view, given, why, approval)
            rest = service.refuse(view, refused, reason) if refused else view
            return service.collect(rest, given, approval) if given else rest

        self._work.do(view, act, self._given)

    @Slot()
    def leave(self) -> None:
        """One step back: nothing is handed over, and others may again."""
        view = self._view
        if self._get_step() == "find":
            self.left.emit()
            return
        if view is not None and view.fulfilment.state is State.HANDING_OVER:
            self._work.do(view, lambda _: self._work.service.let_go(view), lambda _: None)
        self._clear()
        self._find()

    @Slot()
    def next(self) -> None:
        """It is done: back to the board."""
        self._clear()
        self.left.emit()

    def _ask(self, shown: str) -> None:
        self._work.ask(lambda: self._work.service.find(shown), self._shown)

    def _shown(self, found: Sequence[OrderView]) -> None:
        ready = [view for view in found if Act.HAND_OVER in TABLE[view.fulfilment.state]]
        mine = self._view
        if mine is not None and any(v.fulfilment.id == mine.fulfilment.id for v in found):
            self._checked |= {"who"}
            self._work.sounded.emit("ok")
            self._show()
        elif ready:
            self._lock(ready[0], "who")
        elif found:
            one = found[0].fulfilment
            ended = one.state in ENDED and one.handed is not None
            self._lock(found[0], "who") if ended else self._work.fail(Refusal("ORDER-NOT-NOW"))

    def _lock(self, view: OrderView, *checked: str) -> None:
        self._clear()
        seen = frozenset(checked)
        self._work.do(
            view,
            lambda _: self._work.service.hand_over(view),
            lambda v: self._open(v, seen),
            lambda problem: self._open_alone(problem, view, seen),
        )

    def _open_alone(self, problem: Exception, view: OrderView, checked: frozenset[str]) -> bool:
        """While nobody can decide, a manager may: with the ID looked at, and on record as a risk."""
        code = problem.code if isinstance(problem, Refusal | Outage) else ""
        if code not in (AT_LEADER, AT_NOBODY, UNREACHABLE) or not view.fulfilment.total(lambda line: line.to_hand):
            return False
        self._alone = True
        self._open(view, checked)
        self._lease.stop()
        return True

    def _open(self, view: OrderView, checked: frozenset[str]) -> None:
        self._view, self._checked = view, self._checked | checked
        self._giving = {line.id: line.to_hand for line in view.fulfilment.lines if line.to_hand}
        self._lease.start()
        self._work.sounded.emit("ok")
        self._show()

    def _bag(self, bag: Bag) -> None:
        view = self._view
        if view is None:
            known = next((v for v in self._known if v.fulfilment.id == bag.fulfilment), None)
            if known is not None:
                self._lock(known)
                self._bags, self._bags_of = frozenset({bag.number}), bag.of
            else:
                self._work.fail(Refusal("PICKUP-BAG-UNKNOWN"))
        elif bag.fulfilment != view.fulfilment.id:
            other = next((v for v in self._known if v.fulfilment.id == bag.fulfilment), None)
            mine, theirs = short_code(view.code), short_code(other.code) if other else "?"
            self._work.fail(Refusal("PICKUP-WRONG-BAG", other=theirs, code=mine))
        else:
            self._bags, self._bags_of = self._bags | {bag.number}, bag.of
            self._work.sounded.emit("ok")
            self._show()

    def _given(self, view: OrderView) -> None:
        self._work.sounded.emit("done")
        self._lease.stop()
        given = count_of(view.fulfilment.lines, "collected")
        rest = count_of(view.fulfilment.lines, "to_hand")
        back = count_of(view.fulfilment.lines, "to_shelve")
        notes = [self.tr("%n item(s) stay here for later", "", rest)] if rest else []
        if back:
            notes.append(self.tr("%n item(s) go back to the shelf", "", back))
        self._done = {
            "shown": True, "code": short_code(view.code), "who": view.customer,
            "title": self.tr("Handed over") if given else self.tr("Nothing was taken"),
            "items": items(given), "notes": notes,
        }  # fmt: skip
        self._view = None
        self._work.runner.orders(lambda: self._work.service.end_runs(view), lambda _: None, _left_open)
        self.changed.emit()

    @Slot()
    def _renew(self) -> None:
        view = self._view
        if view is not None and not self._work.busy:
            self._work.do(view, lambda _: self._work.service.hand_over(view), lambda _: None)

    @Slot(object)
    def _take(self, view: OrderView) -> None:
        if self._view is None or view.fulfilment.id != self._view.fulfilment.id:
            return
        lock = view.fulfilment.lock
        if view.fulfilment.state is State.HANDING_OVER and lock is not None and lock.device == self._device:
            self._view = view
            self._show()
        elif self._done is None and not self._work.busy:
            # Somebody else has it, or it is gone: the refusal says who, when and where.
            self._clear()
            self._find()

    def _clear(self) -> None:
        self._lease.stop()
        self._view, self._done, self._alone = None, None, False
        self._checked, self._bags, self._bags_of = frozenset(), frozenset(), 0
        self._giving, self._refused = {}, {}
        self.changed.emit()

    def _find(self) -> None:
        found = matching(self._known, self._typed)
        if all(view.fulfilment.id != self._selected for view in found):
            self._selected = found[0].fulfilment.id if found else ""
        self._show_found()

    def _show_found(self) -> None:
        self._found.show([found_row(view, self._selected) for view in matching(self._known, self._typed)])
        self.changed.emit()

    def _show(self) -> None:
        view = self._view
        if view is not None:
            self._lines.show(give_rows(view.fulfilment.lines, self._giving, self._refused, self._text))
            self._checks.show(checks_of(view, self._checked, (len(self._bags), self._bags_of), alone=self._alone))
        self.changed.emit()


def _left_open(problem: Exception) -> None:
    """A call that cannot be ended now is seen as open by others; the goods are given all the same."""
    if not isinstance(problem, Refusal | Outage):
        raise problem
