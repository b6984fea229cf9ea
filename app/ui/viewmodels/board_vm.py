"""The pickup board: every order of the store in its column with its clock, who waits, and the way to each work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.order_board import Column
from app.ports.clock import Clock
from app.services.board import Board
from app.services.desk import Desk
from app.services.goods_scan import GoodsScan
from app.services.parcels import ParcelLabels
from app.ui.format import Format
from app.ui.row_model import RowModel
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.board_alarms import Alarms
from app.ui.viewmodels.board_figures import DayNumbers
from app.ui.viewmodels.board_rows import CardRow, ColumnRow, Moment, card, sorted_in
from app.ui.viewmodels.board_scene import NOBODY, scene_of
from app.ui.viewmodels.board_tasks import TaskRow, calls, is_late, places_of, run_of, runners_of, task_row
from app.ui.viewmodels.board_words import action_of, empty_of, meaning_of, title_of
from app.ui.viewmodels.handover_vm import HandoverViewModel
from app.ui.viewmodels.order_vm import OrderViewModel
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.pick_vm import PickViewModel
from app.ui.viewmodels.put_back_vm import PutBackViewModel
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.staging_vm import StagingViewModel
from app.wire.order_view import OrderView
from app.wire.store_task import TaskState

QML_IMPORT_NAME = "Omnitill"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 1000
_READ_EVERY = 5
_OLD_MS = 2 * 60_000
_TONES = {Column.SHORT: "look", Column.OVERDUE: "stop", Column.ARRIVED: "accent"}
_GLYPHS = {Column.SHORT: "alert-triangle", Column.OVERDUE: "alert-triangle", Column.ARRIVED: "bell"}


@dataclass(frozen=True, slots=True)
class BoardTools:
    """What the board works with."""

    work: OrderWork
    desk: Desk
    goods: GoodsScan
    labels: ParcelLabels
    clock: Clock
    text: Format


@QmlElement
@QmlUncreatable("made by app.main")
class BoardViewModel(QObject):  # type: ignore[operator]  # PySide6's types lag behind
    """The board and its pages. `step`: board, pick, stage, hand, back; an order may lie open over the board."""

    changed = Signal()
    stepChanged = Signal()
    waitingChanged = Signal()

    def __init__(self, tools: BoardTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._work = work = tools.work
        self._board = Board()
        self._step = "board"
        self._column = Column.ARRIVED.value
        self._zones: dict[str, str] = {}
        self._alarms = Alarms()
        self._numbers = DayNumbers()
        self._ticks = 0
        self._watched = self._reading = False
        self._waiting = (0, "")
        self._cards = {column: RowModel(CardRow, lambda row: row.key, self) for column in Column}
        self._columns = RowModel(ColumnRow, lambda row: row.key, self)
        self._tasks = RowModel(TaskRow, lambda row: row.key, self)
        self._pick = PickViewModel(work, tools.goods, tools.text, self)
        self._staging = StagingViewModel(work, tools.labels, tools.goods, self)
        self._handover = HandoverViewModel(work, tools.text, tools.desk.terminal.id, self)
        self._put_back = PutBackViewModel(work, tools.goods, tools.text, self)
        self._order = OrderViewModel(work, tools.desk, tools.text, self)
        work.noted.connect(self.load)
        self._pick.finished.connect(self._to_bins)
        self._order.wanted.connect(self._go_on)
        for model in (self._pick, self._staging, self._handover, self._put_back):
            model.left.connect(self.home)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    @property
    def work(self) -> OrderWork:
        """What acts on orders; it says when a tone is due."""
        return self._work

    def _now_ms(self) -> int:
        return int(self._tools.clock.now().timestamp() * 1000)

    def _at(self) -> Moment:
        now = self._tools.clock.now()
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        tasks = self._board.tasks
        return Moment(
            int(now.timestamp() * 1000), int(day.timestamp() * 1000), self._zones, places_of(tasks), runners_of(tasks)
        )

    def _me(self) -> str:
        person = self._tools.desk.person
        return person.name if person else ""

    def _age_ms(self) -> int:
        if not self._board.as_of:
            return 0
        return max(0, self._now_ms() - int(datetime.fromisoformat(self._board.as_of).timestamp() * 1000))

    def _get_old(self) -> bool:
        return not self._board.as_of or self._age_ms() > _OLD_MS

    def _get_age(self) -> str:
        if not self._board.as_of:
            return self.tr("No orders were heard of yet")
        minutes = self._age_ms() // 60_000
        return self.tr("Orders as of {minutes} min ago").format(minutes=minutes) if self._get_old() else ""

    def _get_may(self) -> str:
        if not self._get_old():
            return ""
        return self.tr("Handing over goes on where the store's leader decides. Everything else waits for the line.")

    def _get_waiting_text(self) -> str:
        return self.tr("%n waiting", "", self._waiting[0]) if self._waiting[0] else ""

    step = Property(str, lambda self: self._step, notify=stepChanged)
    column = Property(str, lambda self: self._column, notify=stepChanged)
    columns = Property(QObject, lambda self: self._columns, constant=True)
    tasks = Property(QObject, lambda self: self._tasks, constant=True)
    scene = Property("QVariantMap", lambda self: self._scene(), notify=changed)  # type: ignore[arg-type]  # PySide6's types lag behind
    figures = Property(list, lambda self: self._numbers.shown(), notify=changed)
    old = Property(bool, _get_old, notify=changed)
    age = Property(str, _get_age, notify=changed)
    may = Property(str, _get_may, notify=changed)
    waiting = Property(int, lambda self: self._waiting[0], notify=waitingChanged)
    waitingText = Property(str, _get_waiting_text, notify=waitingChanged)
    waitingTone = Property(str, lambda self: self._waiting[1], notify=waitingChanged)
    busy = Property(bool, lambda self: self._work.busy, notify=changed)
    refusal = Property(RefusalViewModel, lambda self: self._work.refusal, constant=True)
    approval = Property(ApprovalViewModel, lambda self: self._work.approvals, constant=True)
    order = Property(OrderViewModel, lambda self: self._order, constant=True)
    pick = Property(PickViewModel, lambda self: self._pick, constant=True)
    staging = Property(StagingViewModel, lambda self: self._staging, constant=True)
    handover = Property(HandoverViewModel, lambda self: self._handover, constant=True)
    putBack = Property(PutBackViewModel, lambda self: self._put_back, constant=True)

    def stop(self) -> None:
        """The screen goes away: no clock runs and nothing is read any more."""
        self._timer.stop()
        self._handover.stop()

    @Slot()
    def load(self) -> None:
        """Read what is known of the store's orders; nothing is asked of the network."""
        if not self._reading:
            self._reading = True
            self._work.runner.orders(self._work.service.board, self._heard, self._unheard)

    @Slot(bool)
    def watch(self, seen: bool) -> None:
        """Whether the board is in front: only then its clocks are drawn every second."""
        self._watched = seen
        if seen:
            self.load()

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        self._ticks += 1
        if self._ticks % _READ_EVERY == 0:
            self.load()
        self._show()

    @Slot()
    def home(self) -> None:
        """Back to the columns."""
        self._go("board")

    @Slot(str)
    def look(self, column: str) -> None:
        """Bring a column to the front, where there is room for one."""
        self._column = column
        self.stepChanged.emit()

    @Slot(str)
    def open(self, key: str) -> None:
        """Look at an order."""
        view = self._view(key)
        if view is not None:
            self._order.open(view)

    @Slot(str)
    def act(self, column: str) -> None:
        """What the button below a column does."""
        views = sorted_in(Column(column), self._board.orders, self._at())
        match Column(column):
            case Column.NEW:
                self._pick.begin(views)
                self._go("pick")
            case Column.PICKING:
                self._to_bins(views)
            case Column.SHORT if views:
                self._order.open(views[0])
            case Column.OVERDUE:
                self._back(views)
            case Column.READY | Column.ARRIVED | Column.TODAY:
                self._hand(None)

    @Slot()
    def bring(self) -> None:
        """Bring the order of the scene, or hand it over once it is in this person's hands."""
        scene = self._scene()
        view = self._view(str(scene["key"]))
        if view is None or self._work.busy:
            return
        if scene["mine"]:
            self._hand(view)
            return
        task, service = run_of(self._board.tasks, view.fulfilment.order), self._work.service
        self._work.ask(lambda: service.accept(task) if task else service.call_runner(view), lambda _: self.load())

    @Slot(str)
    def see(self, task: str) -> None:
        """Somebody called: say that one comes, or that it is done."""
        found = next((each for each in self._board.tasks if each.id == task), None)
        if found is None or self._work.busy:
            return
        service, done = self._work.service, found.state is TaskState.ACCEPTED
        self._work.ask(lambda: service.done(found) if done else service.accept(found), lambda _: self.load())

    @Slot(str)
    def scan(self, raw: str) -> None:
        """A whole scan, for the work in front; on the board itself it begins a handover."""
        if self._work.refusal.property("active"):
            self._work.refusal.ignore_scan()
            self._work.sounded.emit("refused")
        elif self._step == "pick":
            self._pick.scan(raw)
        elif self._step == "stage":
            self._staging.scan(raw)
        elif self._step == "back":
            self._put_back.scan(raw)
        else:
            if self._step == "board":
                self._hand(None)
            self._handover.scan(raw)

    @Slot(result=bool)
    def leave(self) -> bool:
        """One step back; False when the board itself is in front and is to be left."""
        if self._work.refusal.property("active"):
            self._work.refusal.answer()
        elif self._work.approvals.property("active"):
            self._work.approvals.cancel()
        elif self._order.property("active"):
            self._order.close()
        elif self._step == "board":
            return False
        else:
            leave = {
                "pick": self._pick.leave,
                "stage": self._staging.leave,
                "hand": self._handover.leave,
                "back": self._put_back.leave,
            }
            leave[self._step]()
        return True

    def _hand(self, view: OrderView | None) -> None:
        self._handover.begin(self._board.orders, view)
        self._go("hand")

    @Slot(object)
    def _to_bins(self, views: Sequence[OrderView]) -> None:
        waiting = {view.fulfilment.id: view for view in views}
        rest = sorted_in(Column.PICKING, self._board.orders, self._at())
        waiting |= {view.fulfilment.id: view for view in rest if view.fulfilment.id not in waiting}
        self._staging.begin(list(waiting.values()))
        self._go("stage")

    def _back(self, views: Sequence[OrderView]) -> None:
        self._put_back.begin(views)
        self._go("back")

    @Slot(str, object)
    def _go_on(self, work: str, view: OrderView) -> None:
        if work == "pick":
            self._pick.begin([view])
            self._go("pick")
        elif work == "stage":
            self._to_bins([view])
            self._staging.choose(view.fulfilment.id)
        elif work == "putBack":
            self._back([view])
        else:
            self._hand(view)

    def _go(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()
        self.load()

    def _view(self, key: str) -> OrderView | None:
        return next((view for view in self._board.orders if view.fulfilment.id == key), None)

    def _scene(self) -> dict[str, object]:
        at = self._at()
        arrived = sorted_in(Column.ARRIVED, self._board.orders, at)
        return scene_of(arrived, at, self._me()) if arrived else NOBODY

    def _heard(self, board: Board) -> None:
        self._reading = False
        if board.as_of != self._board.as_of or board != self._board:
            self._board = board
            self._staging.refresh(board.orders)
            self._handover.refresh(board.orders)
            unknown = {line.sku for view in board.orders for line in view.fulfilment.lines} - set(self._zones)
            if unknown:
                goods = self._tools.goods
                self._work.runner.db(lambda: goods.zones(frozenset(unknown)), self._know, self._work.fail)
        self._show()

    def _unheard(self, problem: Exception) -> None:
        self._reading = False
        raise problem

    def _know(self, zones: dict[str, str]) -> None:
        self._zones |= zones
        self._show()

    def _show(self) -> None:
        at = self._at()
        orders, tasks = self._board.orders, calls(self._board.tasks)
        self._numbers.look(orders, at)
        tone = self._alarms.look(orders, self._board.tasks, at)
        if tone:
            self._work.sounded.emit(tone)
        inside = {column: sorted_in(column, orders, at) for column in Column}
        self._count(inside[Column.ARRIVED], at)
        if not self._watched:
            return
        scene = str(self._scene()["key"])
        for column, views in inside.items():
            self._cards[column].show([card(column, view, at) for view in views if view.fulfilment.id != scene])
        self._columns.show([self._column_row(column, len(views)) for column, views in inside.items()])
        self._tasks.show([task_row(task, at.now_ms, self._me()) for task in tasks])
        self.changed.emit()

    def _column_row(self, column: Column, number: int) -> ColumnRow:
        count = number
        tone = _TONES.get(column, "") if number else ""
        return ColumnRow(
            column.value, title_of(column), count, meaning_of(column), tone, _GLYPHS.get(column, "") if tone else "",
            action_of(column, number), self._cards[column], column is Column.ARRIVED, empty_of(column),
        )  # fmt: skip

    def _count(self, arrived: Sequence[OrderView], at: Moment) -> None:
        tasks = calls(self._board.tasks)
        late = any(card(Column.ARRIVED, view, at).tone for view in arrived) or any(is_late(t, at.now_ms) for t in tasks)
        waiting = (len(arrived) + len(tasks), "stop" if late else "look")
        if waiting != self._waiting:
            self._waiting = waiting
            self.waitingChanged.emit()
