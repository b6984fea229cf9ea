"""A kiosk that dies or loses its line while goods become the customer's: once, or not at all, and never stuck."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.pickup_finding import Case
from app.domain.refusals import Outage, Refusal
from app.services.pickup_handover import COLLECT, Handover
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import pass_of
from tests.fakes.orders import FakeOrders, ready_order
from tests.services.pickup_stage import Kiosk


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def orders(clock: FakeClock) -> FakeOrders:
    return FakeOrders(clock)


@pytest.fixture
def kiosk(tmp_path: Path, orders: FakeOrders, clock: FakeClock) -> Iterator[Kiosk]:
    kiosk = Kiosk(tmp_path / "one", orders, clock)
    yield kiosk
    kiosk.close()


@pytest.fixture
def other(tmp_path: Path, orders: FakeOrders, clock: FakeClock) -> Iterator[Kiosk]:
    other = Kiosk(tmp_path / "two", orders, clock, device="kiosk2")
    yield other
    other.close()


def begun(kiosk: Kiosk, view: OrderView) -> Handover:
    return kiosk.service.begin(kiosk.service.identify(pass_of(view)))


def cut_while_asking(kiosk: Kiosk, orders: FakeOrders, handover: Handover, *, happened: bool) -> None:
    orders.lose_answers, orders.unreachable = int(happened), not happened
    with pytest.raises(Outage):
        kiosk.service.released(handover)
    orders.unreachable = False


def test_a_kiosk_that_dies_while_goods_become_the_customers_calls_somebody_to_look(
    kiosk: Kiosk, orders: FakeOrders
) -> None:
    view = ready_order(orders)
    cut_while_asking(kiosk, orders, begun(kiosk, view), happened=True)
    kiosk.restart()
    kiosk.service.after_restart()
    assert orders.handovers(view.fulfilment.order) == 1
    called = [(task.order, task.text_code) for task in orders.tasks.values()]
    assert called == [(view.fulfilment.order, "PICKUP-CUT-SHORT")]
    kiosk.service.after_restart()
    assert (len(orders.tasks), orders.handovers(view.fulfilment.order)) == (1, 1)


def test_what_never_arrived_is_let_go_for_good_and_the_customer_can_try_again(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    cut_while_asking(kiosk, orders, handover, happened=False)
    [late] = kiosk.ledger.intents.waiting(COLLECT)
    kiosk.restart()
    assert kiosk.service.identify(pass_of(view)).case is Case.READY
    assert orders.tasks == {}
    assert kiosk.service.released(begun(kiosk, view)).released
    with pytest.raises(Refusal):  # what was under way all the time arrives now
        kiosk.gateway.act(view.fulfilment.id, OrderAct.from_json(late.detail["act"]))
    assert orders.handovers(view.fulfilment.order) == 1


def test_a_line_that_breaks_while_it_is_found_out_leaves_it_to_be_found_out(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    cut_while_asking(kiosk, orders, begun(kiosk, view), happened=True)
    kiosk.restart()
    orders.before = lambda name: setattr(orders, "unreachable", name == "raise_task")
    with pytest.raises(Outage):
        kiosk.service.after_restart()
    orders.before = lambda _: None
    orders.unreachable = False
    assert kiosk.service.identify(pass_of(view)).case is Case.COLLECTED
    assert [task.order for task in orders.tasks.values()] == [view.fulfilment.order]


@pytest.mark.parametrize("happened", [True, False])
def test_a_customer_who_gave_up_waiting_leaves_nothing_undecided(
    kiosk: Kiosk, orders: FakeOrders, happened: bool
) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    cut_while_asking(kiosk, orders, handover, happened=happened)
    kiosk.service.leave(handover)
    kiosk.service.forget()
    assert orders.handovers(view.fulfilment.order) == int(happened)
    assert len(orders.tasks) == int(happened)
    assert kiosk.ledger.intents.waiting(COLLECT) == []


def test_a_collect_that_another_one_has_overtaken_gives_nothing_and_calls_nobody(
    kiosk: Kiosk, other: Kiosk, orders: FakeOrders, clock: FakeClock
) -> None:
    view = ready_order(orders)
    cut_while_asking(kiosk, orders, begun(kiosk, view), happened=False)
    clock.advance(121)
    other.service.released(begun(other, view))
    kiosk.restart()
    kiosk.service.after_restart()
    assert orders.handovers(view.fulfilment.order) == 1
    assert orders.tasks == {}


def test_goods_that_became_somebodys_who_had_gone_are_looked_for(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    kiosk.service.cut_short(kiosk.service.released(begun(kiosk, view)))
    assert [(task.order, task.text_code) for task in orders.tasks.values()] == [
        (view.fulfilment.order, "PICKUP-CUT-SHORT")
    ]
