"""Goods are handed over once: two kiosks, lost answers, stale lists, a crash at any point, and a leader in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.order_state import Act, State
from app.domain.pickup_finding import Case, Finding
from app.domain.refusals import Outage, Refusal
from app.ports.journal import IntentState
from app.services.order_deciding import DecidedOrders
from app.services.pickup_handover import COLLECT, Handover
from app.wire.order_act import OrderAct
from app.wire.order_answers import OrderPayment, Paid
from app.wire.order_view import OrderView
from app.wire.store_task import TaskState, TaskStep
from tests.fakes.clock import FakeClock
from tests.fakes.order_makers import PIECE, fresh_order, partly, pass_of, uid
from tests.fakes.orders import FakeOrders, ready_order, show
from tests.services.pickup_stage import Kiosk

AT = "2026-03-02T09:00:00+00:00"


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


def test_a_ready_order_is_taken_into_hands_collected_and_then_given(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    assert not handover.released
    done = kiosk.service.released(handover)
    assert done.released
    assert orders.views[view.fulfilment.id].fulfilment.state is State.COLLECTED
    assert orders.handovers(view.fulfilment.order) == 1
    assert kiosk.service.identify(pass_of(view)).case is Case.COLLECTED


def test_of_two_kiosks_one_gets_the_order_and_the_other_is_told_who_has_it(
    kiosk: Kiosk, other: Kiosk, orders: FakeOrders
) -> None:
    view = ready_order(orders)
    seen = other.service.identify(pass_of(view))
    handover = begun(kiosk, view)
    with pytest.raises(Refusal, match="ORDER-LOCKED"):
        other.service.begin(seen)
    assert other.service.again(seen).case is Case.ELSEWHERE_NOW
    kiosk.service.released(handover)
    with pytest.raises(Refusal, match="ORDER-COLLECTED") as lost:
        other.service.begin(seen)
    assert lost.value.facts["place"] == "Galeria X, kiosk1"
    told = other.service.again(seen)
    assert told.case is Case.COLLECTED
    assert told.handed is not None
    assert told.handed.place == "Galeria X, kiosk1"
    assert orders.handovers(view.fulfilment.order) == 1


def test_a_kiosk_whose_lock_ran_out_gives_nothing_that_another_one_gave(
    kiosk: Kiosk, other: Kiosk, orders: FakeOrders, clock: FakeClock
) -> None:
    view = ready_order(orders)
    late = begun(kiosk, view)
    clock.advance(121)
    other.service.released(begun(other, view))
    with pytest.raises(Refusal, match="ORDER-COLLECTED"):
        kiosk.service.released(late)
    assert orders.handovers(view.fulfilment.order) == 1


def test_a_lock_is_kept_while_somebody_pays(kiosk: Kiosk, other: Kiosk, orders: FakeOrders, clock: FakeClock) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    clock.advance(100)
    kept = kiosk.service.renew(handover)
    assert kept.until_ms == handover.until_ms + 100_000
    clock.advance(100)
    with pytest.raises(Refusal, match="ORDER-LOCKED"):
        begun(other, view)
    assert kiosk.service.released(kept).released


def test_a_customer_who_walks_away_leaves_the_order_for_the_next_try(
    kiosk: Kiosk, other: Kiosk, orders: FakeOrders
) -> None:
    view = ready_order(orders)
    kiosk.service.leave(begun(kiosk, view))
    assert orders.views[view.fulfilment.id].fulfilment.state is State.READY
    assert other.service.released(begun(other, view)).released


def test_leaving_with_the_line_cut_raises_nothing_and_the_lock_opens_by_itself(
    kiosk: Kiosk, other: Kiosk, orders: FakeOrders, clock: FakeClock
) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    orders.unreachable = True
    kiosk.service.leave(handover)
    orders.unreachable = False
    clock.advance(120)
    assert other.service.released(begun(other, view)).released


def test_a_stale_list_holds_nobody_up(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    finding = kiosk.service.identify(pass_of(view))
    orders.do(view, Act.TOLD)
    assert kiosk.service.released(kiosk.service.begin(finding)).released


def test_what_changed_in_a_way_that_matters_stops_the_handover(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    finding = kiosk.service.identify(pass_of(view))
    orders.do(view, Act.CANCEL)
    with pytest.raises(Refusal, match="ORDER-NOT-NOW"):
        kiosk.service.begin(finding)
    assert kiosk.service.again(finding).case is Case.CANCELLED


def drop(kiosk: Kiosk, finding: Finding) -> object:
    """The customer, who is being served, does not take the plate."""
    part = finding.parts[0].fulfilment
    handover = Handover("h", tuple(kiosk.book.of_order(part.order)), 0)
    return kiosk.service.drop(handover, part.id, {part.lines[1].id: PIECE}, "not wanted")


ASKED: dict[Act, Callable[[Kiosk, Finding], object]] = {
    Act.HAND_OVER: lambda kiosk, finding: kiosk.service.begin(finding),
    Act.EXTEND: lambda kiosk, finding: kiosk.service.extend(finding),
    Act.ARRIVE: lambda kiosk, finding: kiosk.service.arrive(finding),
    Act.CANCEL: lambda kiosk, finding: kiosk.service.cancel_rest(finding, "not needed any more"),
    Act.REFUSE: drop,
}


def order_for(act: Act, orders: FakeOrders) -> OrderView:
    """A ready order, some of which comes later where the rest is to be given up."""
    if act is Act.CANCEL:
        return orders.add(partly(fresh_order(orders.now_ms()), orders.now_ms(), short=False))
    return ready_order(orders)


@pytest.mark.parametrize("fresh", [False, True], ids=["stale", "fresh"])
@pytest.mark.parametrize("act", ASKED)
def test_an_act_whose_answer_was_lost_is_asked_for_again_under_its_id_and_happens_once(
    kiosk: Kiosk, orders: FakeOrders, act: Act, fresh: bool
) -> None:
    finding = kiosk.service.identify(pass_of(order_for(act, orders)))
    orders.lose_answers = 1
    with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
        ASKED[act](kiosk, finding)
    if fresh:
        kiosk.book.pull()
        finding = kiosk.service.again(finding)
    ASKED[act](kiosk, finding)
    assert [asked.act for asked in orders.acts] == [act]


@pytest.mark.parametrize("act", ASKED)
def test_an_act_that_never_arrived_is_asked_for_anew_when_the_order_has_moved_on(
    kiosk: Kiosk, orders: FakeOrders, act: Act
) -> None:
    view = order_for(act, orders)
    finding = kiosk.service.identify(pass_of(view))
    orders.unreachable = True
    with pytest.raises(Outage):
        ASKED[act](kiosk, finding)
    orders.unreachable = False
    orders.do(view, Act.TOLD)
    ASKED[act](kiosk, kiosk.service.identify(pass_of(view)))
    assert [asked.act for asked in orders.acts if asked.version > view.fulfilment.version] == [act]


@pytest.mark.parametrize("act", [act for act in ASKED if act is not Act.HAND_OVER])
def test_an_act_on_a_list_that_is_stale_is_refused_and_the_fresh_one_is_known_then(
    kiosk: Kiosk, orders: FakeOrders, act: Act
) -> None:
    view = order_for(act, orders)
    finding = kiosk.service.identify(pass_of(view))
    orders.do(view, Act.TOLD)
    with pytest.raises(Refusal, match="ORDER-VERSION"):
        ASKED[act](kiosk, finding)
    fresh = kiosk.service.again(finding)
    ASKED[act](kiosk, fresh)
    assert fresh.parts[0].fulfilment.version == view.fulfilment.version + 1


def test_what_a_customer_thought_better_of_is_not_asked_for_again(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    mug, plate = (line.id for line in handover.parts[0].fulfilment.lines)
    orders.unreachable = True
    with pytest.raises(Outage):
        kiosk.service.drop(handover, view.fulfilment.id, {mug: PIECE}, "not wanted")
    orders.unreachable = False
    kiosk.service.drop(handover, view.fulfilment.id, {plate: PIECE}, "not wanted")
    lines = orders.views[view.fulfilment.id].fulfilment.lines
    assert [line.refused for line in lines] == [0, PIECE]


def test_a_lock_whose_answer_was_lost_is_ones_own(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    finding = kiosk.service.identify(pass_of(view))
    orders.lose_answers = 1
    with pytest.raises(Outage):
        kiosk.service.begin(finding)
    handover = kiosk.service.begin(finding)
    assert [asked.act for asked in orders.acts] == [Act.HAND_OVER]
    assert kiosk.service.released(handover).released


def test_a_collect_whose_answer_was_lost_is_asked_for_again_and_happened_once(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    orders.lose_answers = 1
    with pytest.raises(Outage):
        kiosk.service.released(handover)
    [waiting] = kiosk.ledger.intents.waiting(COLLECT)
    assert waiting.state is IntentState.UNKNOWN
    done = kiosk.service.released(handover)
    assert done.released
    assert orders.handovers(view.fulfilment.order) == 1
    assert kiosk.ledger.intents.waiting(COLLECT) == []


def test_nothing_that_is_not_paid_is_given(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders, due=2499, paid=0)
    finding = kiosk.service.identify(pass_of(view))
    handover = kiosk.service.begin(finding)
    with pytest.raises(Refusal, match="ORDER-DUE"):
        kiosk.service.released(handover)
    payment = OrderPayment(uid(8, 1), Paid.UNKNOWN, "card", "", 2499, "PLN", "kiosk1")
    kiosk.service.pay(view.fulfilment.id, payment)
    with pytest.raises(Refusal, match="PAYMENT-UNKNOWN"):
        kiosk.service.released(handover)
    kiosk.service.pay(view.fulfilment.id, replace(payment, state=Paid.PAID))
    assert kiosk.service.released(handover).released
    assert orders.handovers(view.fulfilment.order) == 1


def test_two_orders_are_taken_together_or_not_at_all(kiosk: Kiosk, orders: FakeOrders) -> None:
    show(orders, kiosk.book, Case.SEVERAL)
    request = kiosk.service.send_phone_code("600100200")
    finding = kiosk.service.by_phone(request, orders.phone_code)
    second = finding.parts[1]
    orders.do(orders.views[second.fulfilment.id], Act.HAND_OVER, "till1")
    with pytest.raises(Refusal, match="ORDER-LOCKED"):
        kiosk.service.begin(finding)
    first = orders.views[finding.parts[0].fulfilment.id]
    assert first.fulfilment.state is State.READY
    orders.do(orders.views[second.fulfilment.id], Act.LET_GO, "till1")
    assert kiosk.service.released(kiosk.service.begin(kiosk.service.again(finding))).released


def test_when_nobody_answers_for_the_second_of_two_orders_the_first_is_given_and_the_second_asked_for_again(
    kiosk: Kiosk, orders: FakeOrders
) -> None:
    show(orders, kiosk.book, Case.SEVERAL)
    request = kiosk.service.send_phone_code("600100200")
    handover = kiosk.service.begin(kiosk.service.by_phone(request, orders.phone_code))

    def cut(name: str) -> None:
        orders.unreachable = orders.calls.count("collect") == 1 and name == "collect"

    orders.before = cut
    some = kiosk.service.released(handover)
    assert [part.fulfilment.id for part in some.collected] == [handover.parts[0].fulfilment.id]
    assert (some.unsure, some.released) == (True, False)
    orders.before = lambda _: None
    orders.unreachable = False
    done = kiosk.service.released(some)
    assert (done.unsure, done.released) == (False, True)
    for order in {part.fulfilment.order for part in handover.parts}:
        assert orders.handovers(order) == 1


def test_of_two_orders_the_one_that_is_given_is_told_though_the_other_is_refused(
    kiosk: Kiosk, orders: FakeOrders
) -> None:
    show(orders, kiosk.book, Case.SEVERAL)
    request = kiosk.service.send_phone_code("600100200")
    handover = kiosk.service.begin(kiosk.service.by_phone(request, orders.phone_code))
    orders.do(handover.parts[1], Act.TOLD)
    done = kiosk.service.released(handover)
    assert [part.fulfilment.id for part in done.collected] == [handover.parts[0].fulfilment.id]
    assert (done.unsure, done.released) == (False, False)


def test_what_the_customer_does_not_want_stays_with_its_refund_shown_first(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    plate = handover.parts[0].fulfilment.lines[1].id
    preview = kiosk.service.drop_preview(handover, view.fulfilment.id, {plate: PIECE}, "not wanted")
    assert preview.refund_owed == 500
    kept = kiosk.service.drop(handover, view.fulfilment.id, {plate: PIECE}, "not wanted")
    kiosk.service.released(kept)
    lines = orders.views[view.fulfilment.id].fulfilment.lines
    assert [(line.collected, line.refused) for line in lines] == [(2 * PIECE, 0), (0, PIECE)]


def test_a_customer_who_wants_nothing_of_it_ends_the_handover(kiosk: Kiosk, orders: FakeOrders) -> None:
    view = ready_order(orders)
    handover = begun(kiosk, view)
    all_of_it = {line.id: line.to_hand for line in handover.parts[0].fulfilment.lines}
    assert kiosk.service.drop(handover, view.fulfilment.id, all_of_it, "not wanted").parts == ()
    assert orders.views[view.fulfilment.id].fulfilment.state is State.REFUSED


def test_an_expired_order_is_held_longer_once(kiosk: Kiosk, orders: FakeOrders) -> None:
    finding = kiosk.service.identify(show(orders, kiosk.book, Case.EXPIRED))
    assert kiosk.service.extend(finding).case is Case.READY
    with pytest.raises(Refusal, match="ORDER-EXTENDED"):
        kiosk.service.extend(kiosk.service.again(finding))


def test_the_rest_is_given_up_and_what_is_here_is_taken(kiosk: Kiosk, orders: FakeOrders) -> None:
    finding = kiosk.service.identify(show(orders, kiosk.book, Case.PARTLY_READY))
    rest = kiosk.service.cancel_rest(finding, "not needed any more")
    assert rest.case is Case.READY
    assert kiosk.service.released(kiosk.service.begin(rest)).released


def test_help_is_called_once_and_says_who_comes(kiosk: Kiosk, orders: FakeOrders) -> None:
    orders.lose_answers = 1
    with pytest.raises(Outage):
        kiosk.service.call_help("KIOSK-HELP")
    task = kiosk.service.call_help("KIOSK-HELP")
    assert kiosk.service.call_help("KIOSK-HELP") == task
    assert len(orders.tasks) == 1
    orders.at("tablet1").accept_task(task.id, TaskStep("ania", "Ania"))
    kiosk.book.pull()
    state = kiosk.service.help_state()
    assert state is not None
    assert (state.state, state.by) == (TaskState.ACCEPTED, "Ania")
    orders.at("tablet1").end_task(task.id, TaskStep("ania", "Ania"))
    kiosk.book.pull()
    assert kiosk.service.help_state() is None


def test_a_survey_is_answered_for_what_was_collected(kiosk: Kiosk, orders: FakeOrders) -> None:
    done = kiosk.service.released(begun(kiosk, ready_order(orders)))
    kiosk.service.survey(done, 5)
    assert orders.surveys == {done.id: 5}


def test_with_the_line_cut_the_leader_decides_about_handovers_and_nothing_else(
    kiosk: Kiosk, orders: FakeOrders, clock: FakeClock
) -> None:
    view = ready_order(orders)
    kiosk.book.pull()
    orders.unreachable = True
    decided = DecidedOrders(kiosk.gateway)
    stand_in = FakeOrders(clock, views=orders.views)
    handing = kiosk.service.identify(pass_of(view))
    assert (handing.case, handing.from_cache) == (Case.READY, True)
    asked = OrderAct(uid(7, 6), Act.HAND_OVER, view.fulfilment.version, "kiosk1", "Kiosk 1", AT)
    with pytest.raises(Outage):
        decided.act(view.fulfilment.id, asked)
    decided.leader = stand_in.at("kiosk1", "Galeria X, kiosk1")
    assert decided.act(view.fulfilment.id, asked).fulfilment.state is State.HANDING_OVER
    with pytest.raises(Outage):
        decided.act(view.fulfilment.id, replace(asked, act=Act.EXTEND))
    orders.unreachable = False
    kiosk.orders.refuse = {Act.HAND_OVER: Refusal("ORDER-LEADER")}
    again = replace(asked, id=uid(7, 7), version=stand_in.views[view.fulfilment.id].fulfilment.version)
    assert decided.act(view.fulfilment.id, again).fulfilment.state is State.HANDING_OVER
