"""A store's orders behind their port: they follow the real table of states, for as many terminals as a test wants.

`show` makes an order of every case of the kiosk's table and gives what the customer shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

from app.domain.order_acts import perform, undo
from app.domain.order_code import read_code
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_handover import over
from app.domain.order_state import ENDED, Act, State
from app.domain.order_stock import stock_effects
from app.domain.pickup_finding import Case
from app.domain.refusals import Outage, Refusal
from app.ports.clock import Clock
from app.ports.orders import UNREACHABLE
from app.services.pickup_reading import Read, read
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderEvent, OrderPayment, Paid, PaidSoFar, Preview, StockChange
from app.wire.order_page import PassKey
from app.wire.order_view import LocatedOrder, OrderView, OtherStore, PassView
from app.wire.store_task import RaisedTask, StoreTask, TaskState, TaskStep
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import (
    KEYS,
    brought_to,
    fresh_order,
    nonce_of,
    numbers,
    partly,
    pass_of,
    staged_command,
    typed_code,
)

T = TypeVar("T")


@dataclass
class FakeOrders:
    """The store's orders, wherever they are decided; `at` gives the gateway of one terminal.

    `unreachable`: nobody answers. `leader`: somebody in the store still decides about handovers then. `lose_answers`:
    so many times what is asked for happens and nobody hears. `refuse` declines acts. `before` runs before every call,
    so that a test can hold it up or let another terminal be faster.
    """

    clock: Clock
    views: dict[str, OrderView] = field(default_factory=dict)
    stores: dict[str, tuple[OtherStore, ...]] = field(default_factory=dict)
    tasks: dict[str, StoreTask] = field(default_factory=dict)
    phones: dict[str, tuple[str, ...]] = field(default_factory=dict)
    phone_code: str = "246813"
    unreachable: bool = False
    leader: bool = False
    lose_answers: int = 0
    refuse: dict[Act, Refusal] = field(default_factory=dict)
    before: Callable[[str], None] = lambda _: None
    calls: list[str] = field(default_factory=list)
    acts: list[OrderAct] = field(default_factory=list)
    payments: dict[str, OrderPayment] = field(default_factory=dict)
    surveys: dict[str, int] = field(default_factory=dict)
    _told: dict[str, OrderView] = field(default_factory=dict)
    _past: dict[str, list[tuple[Act, Fulfilment]]] = field(default_factory=dict)
    _requests: dict[str, str] = field(default_factory=dict)

    def at(self, device: str, place: str = "Galeria X, Kiosk 1") -> FakeGateway:
        """The gateway of a terminal."""
        return FakeGateway(self, device, place)

    def now_ms(self) -> int:
        """The moment, milliseconds since 1970."""
        return int(self.clock.now().timestamp() * 1000)

    def add(self, view: OrderView) -> OrderView:
        """Take an order in, as it is."""
        self.views[view.fulfilment.id] = replace(view, number=next(numbers))
        return self.views[view.fulfilment.id]

    def do(self, view: OrderView, act: Act, device: str = "till1", **given: object) -> OrderView:
        """Somebody does something to an order at another terminal."""
        now = self.views[view.fulfilment.id].fulfilment
        after = perform(now, staged_command(now, act, device, **given), self.now_ms()).after
        return self.changed(act, now, after)

    def changed(self, act: Act, before: Fulfilment, after: Fulfilment) -> OrderView:
        """Keep what an act made of a fulfilment."""
        self._past.setdefault(before.id, []).append((act, before))
        self.views[before.id] = replace(self.views[before.id], fulfilment=after, number=next(numbers))
        return self.views[before.id]

    def handovers(self, order: str) -> int:
        """How often goods of an order were given out."""
        parts = [view.fulfilment.id for view in self.views.values() if view.fulfilment.order == order]
        return sum(act is Act.COLLECT for part in parts for act, _ in self._past.get(part, ()))

    def act(self, fulfilment: str, asked: OrderAct, device: str, place: str) -> OrderView:
        """What the backend does with an act."""
        view = self.views.get(fulfilment)
        if view is None:
            raise Refusal("ORDER-UNKNOWN")
        if asked.id in self._told:
            return self._told[asked.id]
        self.acts.append(asked)
        if asked.act in self.refuse:
            raise self.refuse[asked.act]
        now = view.fulfilment
        if asked.act is Act.COLLECT:
            over(now)
            if view.payment_unknown:
                raise Refusal("PAYMENT-UNKNOWN")
            if view.due and not asked.approved_by:
                raise Refusal("ORDER-DUE", due=str(view.due), currency=view.currency)
        command = asked.command(device, place)
        if asked.act is Act.UNDO:
            undone, before = self._past[fulfilment][-1]
            after = undo(now, command, undone, before, self.now_ms()).after
        else:
            after = perform(now, command, self.now_ms()).after
        self._told[asked.id] = self.changed(asked.act, now, after)
        return self._told[asked.id]

    def located(self, scanned: str) -> LocatedOrder:
        """What the backend says of a code."""
        code = read_code(scanned)
        if code is not None:
            found = [v for v in self.views.values() if code in (v.code, *(one.code for one in v.passes))]
            return self._of({view.fulfilment.order for view in found})
        scan = read(scanned, _Keys(), self.now_ms() // 1000)
        if scan.seen is None or scan.what is Read.UNPROVEN:
            raise Refusal("ORDER-UNKNOWN")
        if scan.what is Read.ENDED:
            raise Refusal("PICKUP-ENDED")
        order, nonce = scan.seen.order, scan.seen.nonce.hex()
        passes = [one for v in self.views.values() if v.fulfilment.order == order for one in v.passes]
        if passes and all(one.nonce != nonce for one in passes):
            raise Refusal("PICKUP-REPLACED")
        return self._of({order})

    def by_phone(self, request: str, code: str) -> LocatedOrder:
        """What the backend says of a one-time code."""
        if code != self.phone_code or request not in self._requests:
            raise Refusal("CODE-WRONG")
        return self._of(set(self.phones.get(self._requests[request], ())), at_least=0)

    def ask_phone(self, request: str, phone: str) -> None:
        """A one-time code is asked for."""
        self._requests[request] = phone

    def _of(self, orders: set[str], at_least: int = 1) -> LocatedOrder:
        found = tuple(view for view in self.views.values() if view.fulfilment.order in orders)
        stores = tuple(store for order in sorted(orders) for store in self.stores.get(order, ()))
        if len(found) + len(stores) < at_least:
            raise Refusal("ORDER-UNKNOWN")
        return LocatedOrder(found, stores)


class FakeGateway:
    """Implements the `OrderGateway` port for one terminal."""

    def __init__(self, orders: FakeOrders, device: str, place: str) -> None:
        self.orders = orders
        self.device = device
        self.place = place

    def locate(self, scanned: str) -> LocatedOrder:
        return self._call("locate", lambda: self.orders.located(scanned), led=True)

    def act(self, fulfilment: str, asked: OrderAct) -> OrderView:
        return self._call(
            asked.act.value, lambda: self.orders.act(fulfilment, asked, self.device, self.place), led=True
        )

    def preview(self, fulfilment: str, asked: OrderAct) -> Preview:
        def work() -> Preview:
            view = self.orders.views[fulfilment]
            before = view.fulfilment
            after = perform(before, asked.command(self.device, ""), self.orders.now_ms()).after
            effects = stock_effects(before, after)
            stock = tuple(StockChange(e.store, e.sku, e.on_hand, e.reserved, 0) for e in effects)
            owed = max(0, view.paid - after.worth)
            return Preview(after.state, stock, after.worth - before.worth, owed, view.currency)

        return self._call("preview", work)

    def pay(self, fulfilment: str, payment: OrderPayment) -> PaidSoFar:
        def work() -> PaidSoFar:
            view = self.orders.views[fulfilment]
            new = self.orders.payments.get(payment.id) != payment
            self.orders.payments[payment.id] = payment
            paid = payment.amount if new and payment.state is Paid.PAID else 0
            view = replace(
                view,
                paid=view.paid + paid,
                due=view.due - paid,
                payment_unknown=payment.state is Paid.UNKNOWN,
            )
            self.orders.add(view)
            return PaidSoFar(view.paid, view.due, 0, view.fulfilment.version)

        return self._call("pay", work)

    def history(self, order: str) -> Sequence[OrderEvent]:
        past = [
            (part, entry)
            for part, entries in self.orders._past.items()
            for entry in entries
            if self.orders.views[part].fulfilment.order == order
        ]
        return self._call(
            "history",
            lambda: tuple(
                OrderEvent(part, f.version, act.value, f.state.value, "ewa", "Ewa Nowak", self.device, "", f.since_ms)
                for part, (act, f) in past
            ),
        )

    def raise_task(self, task: RaisedTask) -> StoreTask:
        def work() -> StoreTask:
            return self.orders.tasks.setdefault(
                task.id,
                StoreTask(
                    task.id, task.kind, TaskState.OPEN, self.device, self.place, task.order, "", task.text_code, "",
                    self.orders.clock.now().isoformat(), "", next(numbers), (30, 90, 180),
                ),
            )  # fmt: skip

        return self._call("raise_task", work)

    def accept_task(self, task: str, step: TaskStep) -> StoreTask:
        return self._call("accept_task", lambda: self._stepped(task, TaskState.ACCEPTED, step))

    def end_task(self, task: str, step: TaskStep) -> StoreTask:
        return self._call("end_task", lambda: self._stepped(task, TaskState.DONE, step))

    def send_phone_code(self, request: str, phone: str) -> None:
        self._call("send_phone_code", lambda: self.orders.ask_phone(request, phone))

    def check_phone_code(self, request: str, code: str) -> LocatedOrder:
        return self._call("check_phone_code", lambda: self.orders.by_phone(request, code))

    def answer_survey(self, fulfilment: str, answer: str, score: int) -> None:
        def work() -> None:
            assert fulfilment in self.orders.views
            self.orders.surveys[answer] = score

        self._call("answer_survey", work)

    def _stepped(self, task: str, state: TaskState, step: TaskStep) -> StoreTask:
        now = self.orders.clock.now().isoformat()
        before = self.orders.tasks[task]
        after = replace(before, state=state, by=step.name, accepted_at=before.accepted_at or now, number=next(numbers))
        self.orders.tasks[task] = after
        return after

    def _call(self, name: str, work: Callable[[], T], *, led: bool = False) -> T:
        orders = self.orders
        orders.before(name)
        orders.calls.append(name)
        if orders.unreachable and not (led and orders.leader):
            raise Outage(UNREACHABLE, "nobody answers")
        answer = work()
        if orders.lose_answers:
            orders.lose_answers -= 1
            raise Outage(UNREACHABLE, "the answer was lost")
        return answer


@dataclass
class FakeBook:
    """Implements the `OrderBook` port in memory; `pull` takes in all that the store's orders are now."""

    orders: FakeOrders
    known: dict[str, OrderView] = field(default_factory=dict)
    known_tasks: dict[str, StoreTask] = field(default_factory=dict)
    known_keys: tuple[PassKey, ...] = ()
    pulled_at: str = ""

    @property
    def empty(self) -> bool:
        return not self.pulled_at

    def as_of(self) -> str:
        return self.pulled_at

    def of_order(self, order: str) -> tuple[OrderView, ...]:
        return tuple(view for view in self.known.values() if view.fulfilment.order == order)

    def by_code(self, code: str) -> tuple[OrderView, ...]:
        return tuple(v for v in self.known.values() if code in (v.code, *(one.code for one in v.passes)))

    def open_ones(self) -> tuple[OrderView, ...]:
        found = (view for view in self.known.values() if view.fulfilment.state not in ENDED)
        return tuple(sorted(found, key=lambda view: view.fulfilment.placed_ms))

    def recent(self) -> tuple[OrderView, ...]:
        return tuple(sorted(self.known.values(), key=lambda view: view.fulfilment.placed_ms))

    def tasks(self) -> tuple[StoreTask, ...]:
        return tuple(task for task in self.known_tasks.values() if task.state is not TaskState.DONE)

    def pass_keys(self) -> tuple[PassKey, ...]:
        return self.known_keys

    def keep(self, views: Sequence[OrderView]) -> None:
        for view in views:
            known = self.known.get(view.fulfilment.id)
            if known is None or known.fulfilment.version <= view.fulfilment.version:
                self.known[view.fulfilment.id] = view

    def keep_task(self, task: StoreTask) -> None:
        self.known_tasks[task.id] = task

    def pull(self) -> None:
        self.known = dict(self.orders.views)
        self.known_tasks = dict(self.orders.tasks)
        self.known_keys = KEYS
        self.pulled_at = self.orders.clock.now().isoformat()


class _Keys(FakeBook):
    def __init__(self) -> None:
        super().__init__(FakeOrders(FakeClock()), known_keys=KEYS)


def ready_order(orders: FakeOrders, **given: object) -> OrderView:
    """An order that waits to be collected; `given` are fields of the view."""
    return orders.add(brought_to(fresh_order(orders.now_ms(), **given), State.READY, orders.now_ms()))


GALERIA_Y = OtherStore("0418", "Galeria Y", "ul. Długa 7, Kraków", "21:00", 3200)


def show(orders: FakeOrders, book: FakeBook, case: Case) -> str:
    """Make an order of a case; gives what the customer shows. `SEVERAL` is found by the phone 600100200 alone."""
    now = orders.now_ms()

    def at(state: State, **given: object) -> OrderView:
        return orders.add(brought_to(fresh_order(now, **given), state, now))

    match case:
        case Case.UNREADABLE:
            return "https://example.org/?order=1"
        case Case.UNKNOWN | Case.SUSPICIOUS:
            return typed_code(9_999_999)
        case Case.DESK_TODAY:
            orders.unreachable, book.pulled_at = True, ""
            book.known, book.known_keys = {}, ()
            return pass_of(fresh_order(now))
        case Case.REPLACED:
            return pass_of(at(State.READY), nonce=nonce_of(7, 777))
        case Case.OTHER_STORE:
            away = fresh_order(now)
            orders.stores[away.fulfilment.order] = (GALERIA_Y,)
            return pass_of(away)
        case Case.TAKEN_DOWN:
            view = at(State.RETURN_TO_SHELF)
        case Case.NOT_READY:
            when = datetime.fromtimestamp(now // 1000 + 1200, UTC).isoformat()
            view = at(State.PICKING, ready_by=when)
        case Case.SEVERAL:
            found = at(State.READY), at(State.READY)
            orders.phones["600100200"] = tuple(one.fulfilment.order for one in found)
            view = found[0]
        case Case.ELSEWHERE_NOW:
            view = at(State.HANDING_OVER)
        case Case.PAYMENT_UNKNOWN:
            view = at(State.READY, payment_unknown=True)
        case Case.OTHER_PERSON:
            friend = PassView(nonce_of(5, 555).hex(), typed_code(555_555), "delegate", "M… Nowak")
            mine = fresh_order(now)
            view = orders.add(brought_to(replace(mine, passes=(*mine.passes, friend)), State.READY, now))
            return pass_of(view, nonce=bytes.fromhex(friend.nonce))
        case Case.CHECK_NEEDED:
            view = at(State.READY, flags=("id_check",), min_age=18)
        case Case.PARTLY_READY | Case.SHORT:
            view = orders.add(partly(fresh_order(now), now, short=case is Case.SHORT))
        case Case.BULKY:
            view = at(State.READY, flags=("bulky",), gate="B")
        case Case.PAYMENT_DUE:
            view = at(State.READY, due=2499, paid=0)
        case _:
            view = at(State(case.value))
    return pass_of(view)
