"""The board over a real till and a store's orders that follow the real table: its view-models, and its page to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from app.domain.codes.results import ScanRules
from app.domain.order_acts import perform
from app.domain.order_fulfilment import Fulfilment, Told
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.domain.parcel_label import ParcelLabel
from app.ports.devices import DeviceHealth, EffectOutcome, EffectState, Health
from app.services.board import BoardService
from app.services.goods_scan import GoodsScan
from app.services.order_deciding import DecidedOrders
from app.services.parcels import ParcelLabels
from app.ui.format import Format
from app.ui.viewmodels.approval_vm import ApprovalViewModel
from app.ui.viewmodels.board_vm import BoardTools, BoardViewModel
from app.ui.viewmodels.order_work import OrderWork
from app.ui.viewmodels.refusal_vm import RefusalViewModel
from app.ui.viewmodels.shell_vm import ShellViewModel
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, TaskKind
from tests.fakes.order_makers import brought_to, fresh_order, staged_command, uid
from tests.fakes.orders import FakeBook, FakeOrders
from tests.fakes.page_stage import Stage
from tests.fakes.till import Till, make_till

PIECE = 1_000_000
MINUTE = 60_000
Goods = tuple[str, str, int, int]
MILK: Goods = ("MILK", "Mleko UHT 3,2 % Łaciate 1 l", 2 * PIECE, 798)
COFFEE: Goods = ("COFFEE", "Kawa ziarnista 500 g", PIECE, 4290)
SHIRT: Goods = ("SHIRT-L", "Koszula lniana, biała", PIECE, 12900)
BANANA: Goods = ("BANANA", "Banany, luz", 1_200_000, 839)


class FakeLabels:
    """Prints labels onto a list, or ends as it is told to."""

    present = True

    def __init__(self) -> None:
        self.labels: list[ParcelLabel] = []
        self.ending = EffectOutcome(EffectState.DONE)

    def print_label(self, job_id: str, label: ParcelLabel) -> EffectOutcome:
        """Print one."""
        del job_id
        if self.ending.state is EffectState.DONE:
            self.labels.append(label)
        return self.ending

    def health(self) -> DeviceHealth:
        """Well."""
        return DeviceHealth("labels", "label_printer", Health.UP)


class BoardStage:
    """A manager at till 2 with the store's orders. `tones` are what was heard."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        self.till: Till = make_till(folder)
        self.orders = FakeOrders(self.till.clock)
        self.book = FakeBook(self.orders)
        self.gateway = self.orders.at(self.till.desk.terminal.id, "Grodzka 14, Till 2")
        self.labels = FakeLabels()
        self.tones: list[str] = []
        self._keeper = QObject()
        text = Format(language)
        self.shell = ShellViewModel(self.till.desk, self.till.clock, text, self._keeper)
        self.decided = DecidedOrders(self.gateway)
        self.service = BoardService(self.till.desk, self.decided, self.book, self.till.ids)
        refusal = RefusalViewModel(self._keeper)
        approval = ApprovalViewModel(self.till.desk, self.till.runner, self._keeper)
        self.work = OrderWork(self.service, self.till.runner, refusal, approval, self._keeper)
        goods = GoodsScan(self.till.desk, self.till.catalogue, ScanRules())
        labels = ParcelLabels(self.labels, self.till.ids, "Grodzka 14")
        tools = BoardTools(self.work, self.till.desk, goods, labels, self.till.clock, text)
        self.board = BoardViewModel(tools, self._keeper)
        for timer in self._keeper.findChildren(QTimer):
            timer.stop()  # tests let seconds pass
        self.work.sounded.connect(self.tones.append)

    def now_ms(self) -> int:
        """The moment."""
        return self.orders.now_ms()

    def add(
        self, state: State, *goods: Goods, name: str = "A… Kowalska", ago: int = 0, shelf: str = "B12", **given: object
    ) -> OrderView:
        """An order in a state, so many milliseconds old in it."""
        then = self.now_ms() - ago
        view = fresh_order(then, customer=name, **given)
        lines = tuple(
            OrderLine(uid(4, view.number * 10 + place), sku, title, "kg" if sku == "BANANA" else "pcs", amount, price)
            for place, (sku, title, amount, price) in enumerate(goods or (MILK, COFFEE))
        )
        one = replace(view.fulfilment, lines=lines, placed_ms=then, bin=shelf)
        view = brought_to(replace(view, fulfilment=one, paid=one.worth if not view.due else 0), state, then)
        return self.orders.add(view)

    def alter(self, view: OrderView, **changes: object) -> OrderView:
        """The order with fields of its fulfilment as a test wants them."""
        return self.orders.add(replace(view, fulfilment=replace(view.fulfilment, **changes)))  # type: ignore[arg-type]

    def short(self, *goods: Goods, missing: int = 1) -> OrderView:
        """An order of which the first piece could not be found."""
        view = self.add(State.PICKING, *goods)
        one = view.fulfilment
        first, *others = one.lines
        one = perform(one, staged_command(one, Act.SHORT, quantities={first.id: missing * PIECE}), self.now_ms()).after
        rest = {line.id: line.to_pick - line.short for line in (one.lines[0], *others) if line.to_pick > line.short}
        if rest:
            one = perform(one, staged_command(one, Act.TICK, quantities=rest), self.now_ms()).after
        one = perform(one, staged_command(one, Act.FINISH), self.now_ms()).after
        return self.orders.add(replace(view, fulfilment=one))

    def call(self, kind: TaskKind, place: str, order: str = "") -> None:
        """Somebody calls from elsewhere in the store."""
        self.orders.at("kiosk1", place).raise_task(RaisedTask(self.till.ids.new(), kind, order))

    def call_runner(self, view: OrderView) -> None:
        """Somebody is to bring an order to desk 2."""
        self.call(TaskKind.RUNNER, "desk 2", view.fulfilment.order)

    def pull(self) -> None:
        """The terminal hears of everything, and the board looks."""
        self.book.pull()
        self.board.watch(seen=True)
        self.board.tick()

    def one(self, view: OrderView) -> Fulfilment:
        """The fulfilment as the store's orders have it now."""
        return self.orders.views[view.fulfilment.id].fulfilment

    def page(self, size: tuple[int, int] = (1366, 768), scheme: str = "light") -> Stage:
        """The page, shown."""
        return Stage("../Board/BoardPage.qml", {"vm": self.board, "shell": self.shell}, size, scheme)

    def column(self, key: str) -> Sequence[object]:
        """The cards of a column."""
        rows = self.board.property("columns").rows
        return next(row for row in rows if row.key == key).cards.rows

    def close(self) -> None:
        """Let go of the till, and of the view-models here: nobody else's thread shall find them left over."""
        self.board.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._keeper.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.till.close()


def busy_shop(stage: BoardStage) -> None:
    """The store of the mock-up: some of everything."""
    now = stage.now_ms()
    for minutes, goods in ((38, (SHIRT, MILK)), (29, (COFFEE,)), (12, (MILK, COFFEE, SHIRT))):
        stage.alter(stage.add(State.ACCEPTED, *goods), accepted_ms=now - minutes * MINUTE)
    for minutes, ago in ((55, 19), (51, 6)):
        view = stage.add(State.PICKING, MILK, COFFEE, ago=ago * MINUTE)
        stage.alter(view, accepted_ms=now - minutes * MINUTE)
    stage.short(SHIRT)
    for shelf in ("B03", "B07", "B11", "A02", "A09"):
        told = Told.FAILED if shelf == "B11" else Told.YES
        stage.alter(stage.add(State.READY, MILK, shelf=shelf, ago=30 * MINUTE), bin=shelf, told=told)
    stage.add(State.READY, SHIRT, flags=("bulky",), gate="G1")
    first = stage.add(State.ARRIVED, MILK, COFFEE, ago=72_000)
    second = stage.add(State.ARRIVED, COFFEE, name="J… Nowak", ago=34_000)
    stage.alter(first, bin="B12")
    stage.call(TaskKind.RUNNER, "desk 2", first.fulfilment.order)
    stage.call(TaskKind.RUNNER, "desk 1", second.fulfilment.order)
    stage.call(TaskKind.HELP, "kiosk 1")
    run = next(task for task in stage.orders.tasks.values() if task.order == second.fulfilment.order)
    stage.orders.tasks[run.id] = replace(run, state=type(run.state)("accepted"), by="Marek")
    for days in (2, 1):
        late = stage.add(State.EXPIRED, MILK)
        stage.alter(late, hold_until_ms=now - days * 86_400_000, bin=f"C0{days}")
    for minutes in (20, 10):
        done = stage.add(State.COLLECTED, MILK, ago=minutes * MINUTE)
        stage.alter(done, accepted_ms=now - 60 * MINUTE, ready_ms=now - 22 * MINUTE)
    stage.pull()
