"""A till that leads gives what it may, once; keeps what it promised; and stops when its time is over."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from app.domain.order_fulfilment import Fulfilment, Way
from app.domain.order_line import OrderLine
from app.domain.order_state import Act, State
from app.domain.refusals import Outage, Refusal
from app.services.leading import StoreLeading
from app.services.order_deciding import DecidedOrders
from app.services.pickup_records import PickupRecords, RiskHandovers
from app.wire.entry import Kind
from app.wire.leading import ContactAnswer, Lease, Left
from app.wire.order_act import OrderAct
from app.wire.order_view import OrderView
from app.wire.pickup_entry import Decided, PickupEntry
from tests.fakes.clock import FakeClock, SequentialIds
from tests.fakes.order_makers import nonce_of, pass_of
from tests.fakes.orders import FakeOrders, ready_order
from tests.faults.leader_store import AT, Disk, Drifting

IDS = SequentialIds(9)
TILL, KIOSK, OTHER = IDS.new(), IDS.new(), IDS.new()
HOUR = 3_600_000


@dataclass
class Led:
    """A till with its disk, in a world whose time is moved by hand."""

    now_ms: int = 10_000
    disk: Disk = field(default_factory=Disk)
    part: str = ""

    def __post_init__(self) -> None:
        self.clock = Drifting(lambda: self.now_ms, 1.0)
        line = OrderLine(IDS.new(), "590", "Mug", "piece", 1_000_000, 999, picked=1_000_000)
        one = Fulfilment(IDS.new(), IDS.new(), "0417", Way.COLLECT, State.READY, 6, (line,), 1, 1, HOUR)
        self.part = one.id
        self.disk.views[one.id] = OrderView(3, one, "W-1", "7K3QD9XH", "A… K", "PLN", 0, ())
        self.disk.cursor = 3
        self.restart()

    def restart(self) -> None:
        self.leading = StoreLeading(TILL, self.disk, self.records, self.disk, self.clock, self.clock)

    @property
    def records(self) -> PickupRecords:
        return PickupRecords(self.disk, self.disk, self.clock, IDS)

    def hears(self, *wanted: Left, fence: int = 7, orders: int = 3) -> bool:
        said = self.leading.contact("till:7311", "pem")
        lease = Lease("0417", TILL, fence, 0, bytes(64))
        answer = ContactAnswer(lease, 12 * HOUR, orders, wanted, "")
        return self.leading.heard(answer, said, self.clock.since_boot_ms())

    def act(self, act: Act, device: str = KIOSK, asked: OrderAct | None = None, version: int = 6) -> OrderView:
        asked = asked or self.asks(act, version)
        return self.leading.act(device, "Kiosk 8", self.part, asked)

    def asks(self, act: Act, version: int = 6, **given: str) -> OrderAct:
        return OrderAct(IDS.new(), act, version, "kiosk", "Kiosk", AT, **given)

    def knows(self, **facts: object) -> None:
        view = self.disk.views[self.part]
        self.disk.views[self.part] = replace(view, fulfilment=replace(view.fulfilment, **facts))

    def told(self) -> list[PickupEntry]:
        return [one.entry for one in self.records.of(self.part)]


@pytest.fixture
def led() -> Led:
    return Led()


def declined(led: Led, act: Act, device: str = KIOSK, **given: object) -> str:
    with pytest.raises(Refusal) as told:
        led.act(act, device, **given)
    return told.value.code


def test_a_till_without_a_lease_gives_nothing(led: Led) -> None:
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"
    assert led.told() == []


def test_the_leader_gives_once_and_writes_it_down_before_it_says_so(led: Led) -> None:
    led.hears()
    assert led.act(Act.HAND_OVER).fulfilment.state is State.HANDING_OVER
    assert declined(led, Act.HAND_OVER, OTHER) == "ORDER-LOCKED"
    assert led.act(Act.COLLECT).fulfilment.state is State.COLLECTED
    [told] = led.told()
    assert (told.device, told.decided, told.leader, told.fence) == (KIOSK, Decided.LEADER, TILL, 7)
    assert led.disk.entries[0].kind == Kind.PICKUP
    assert declined(led, Act.COLLECT, OTHER) == "ORDER-COLLECTED"


def test_who_lost_the_answer_gets_the_same_yes_even_after_a_restart_and_with_the_lease_over(led: Led) -> None:
    led.hears()
    asked = led.asks(Act.COLLECT)
    first = led.act(Act.COLLECT, asked=asked)
    led.restart()
    led.now_ms += 13 * HOUR
    assert led.act(Act.COLLECT, asked=asked).fulfilment.state is first.fulfilment.state
    assert len(led.told()) == 1
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"


def test_a_lease_that_runs_out_ends_a_handover_that_is_under_way(led: Led) -> None:
    led.hears()
    led.now_ms += 12 * HOUR * 9 // 10 - 1
    led.act(Act.HAND_OVER)
    led.now_ms += 1
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"


def test_a_clock_that_is_set_back_gives_no_more_time(led: Led) -> None:
    led.hears()
    led.now_ms += 11 * HOUR
    led.clock.set_by_ms -= 11 * HOUR
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"


def test_a_restarted_machine_waits_for_the_backend_and_a_restarted_program_does_not(led: Led) -> None:
    led.hears()
    led.restart()
    assert led.leading.leads
    led.clock.reboot()
    led.restart()
    assert not led.leading.leads
    led.hears()
    assert led.leading.leads


def test_nothing_is_given_before_the_orders_are_known_up_to_the_lease(led: Led) -> None:
    led.hears(orders=4)
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"
    led.disk.cursor = 4
    assert led.act(Act.COLLECT).fulfilment.state is State.COLLECTED


def test_what_is_promised_is_kept_on_the_disk_and_told_until_it_is_heard(led: Led) -> None:
    led.hears()
    assert led.hears(Left(led.part, 7))
    led.restart()
    assert led.leading.contact("a:1", "pem").promised == (Left(led.part, 7),)
    assert declined(led, Act.COLLECT) == "ORDER-BACKEND"
    assert not led.hears()
    assert led.leading.contact("a:1", "pem").promised == ()
    led.knows(version=8)  # it was let go at the backend
    assert led.act(Act.COLLECT).fulfilment.state is State.COLLECTED


def test_a_newer_version_that_is_still_being_handed_over_frees_nothing(led: Led) -> None:
    led.hears()
    led.hears(Left(led.part, 7))
    led.knows(version=8, state=State.HANDING_OVER)
    assert declined(led, Act.COLLECT) == "ORDER-BACKEND"


def test_nothing_is_promised_that_was_given_and_is_not_told(led: Led) -> None:
    led.hears()
    led.act(Act.COLLECT)
    assert not led.hears(Left(led.part, 7))
    assert led.leading.contact("a:1", "pem").promised == ()
    led.disk.acked = 1
    assert led.hears(Left(led.part, 9))


def test_nothing_is_promised_while_another_terminal_has_it_in_hand_here(led: Led) -> None:
    led.hears()
    led.act(Act.HAND_OVER)
    assert not led.hears(Left(led.part, 7))
    led.now_ms += 121_000
    assert led.hears(Left(led.part, 7))


def test_a_lease_is_given_back_only_when_every_handover_is_told(led: Led) -> None:
    led.hears()
    led.act(Act.COLLECT)
    assert led.leading.released() is None
    assert led.leading.leads
    led.disk.acked = 1
    assert led.leading.released() == 7
    assert not led.leading.leads
    led.restart()
    assert led.leading.contact("a:1", "pem").lease is None


def test_a_leader_that_hears_of_its_end_stops(led: Led) -> None:
    led.hears()
    led.leading.lost()
    assert declined(led, Act.COLLECT) == "ORDER-NOBODY"


def test_unpaid_goods_and_what_is_not_known_stay(led: Led) -> None:
    led.hears()
    view = led.disk.views[led.part]
    led.disk.views[led.part] = replace(view, due=100)
    assert declined(led, Act.COLLECT) == "ORDER-DUE"
    led.disk.views[led.part] = replace(view, payment_unknown=True)
    assert declined(led, Act.COLLECT) == "PAYMENT-UNKNOWN"
    led.disk.views.clear()
    assert declined(led, Act.COLLECT) == "ORDER-UNKNOWN"
    assert led.told() == []


def test_a_collect_that_comes_after_its_handover_was_let_go_finds_its_version_gone(led: Led) -> None:
    led.hears()
    version = led.act(Act.HAND_OVER).fulfilment.version
    led.act(Act.LET_GO, version=version)
    assert declined(led, Act.COLLECT, version=version) == "ORDER-VERSION"
    again = led.act(Act.HAND_OVER).fulfilment.version
    assert led.act(Act.COLLECT, version=again).fulfilment.state is State.COLLECTED


def test_a_pass_that_was_replaced_or_withdrawn_finds_nothing_at_the_leader(led: Led) -> None:
    view = ready_order(FakeOrders(FakeClock(led.clock.now())))
    led.disk.views = {view.fulfilment.id: view}
    assert led.leading.locate(pass_of(view)).fulfilments == (view,)
    with pytest.raises(Refusal) as told:
        led.leading.locate(pass_of(view, nonce=nonce_of(77)))
    assert told.value.code == "PICKUP-REPLACED"


def test_lease_and_promises_that_cannot_be_read_are_none(led: Led) -> None:
    led.hears()
    led.disk.put("leading.lease", '{"lease": 1}')
    led.disk.put("leading.peers", "{}")
    led.restart()
    assert not led.leading.leads


def test_staff_give_at_risk_once_with_an_approval_and_a_reason(led: Led) -> None:
    risk = RiskHandovers(led.records, TILL, "Till 1")
    view = led.disk.views[led.part]
    with pytest.raises(Refusal, match="ORDER-LEADER"):
        risk.give(view, led.asks(Act.COLLECT, approved_by="Maria"))
    asked = led.asks(Act.COLLECT, approved_by="Maria", reason="ID checked")
    assert risk.give(view, asked).fulfilment.state is State.COLLECTED
    assert risk.give(view, asked).fulfilment.state is State.COLLECTED
    with pytest.raises(Refusal, match="ORDER-COLLECTED"):
        risk.give(view, led.asks(Act.COLLECT, approved_by="Maria", reason="ID checked"))
    [told] = led.told()
    assert (told.decided, told.act.approved_by) == (Decided.RISK, "Maria")


class Says:
    """One who decides: answers or raises what it is told to, and counts."""

    def __init__(self, *answers: OrderView | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[OrderAct] = []

    def act(self, _part: str, asked: OrderAct) -> OrderView:
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def deciding(backend: Says, leader: Says | None) -> DecidedOrders:
    orders = DecidedOrders(backend)
    orders.leader = leader
    return orders


def test_the_leader_goes_on_with_what_it_has_begun(led: Led) -> None:
    view = led.disk.views[led.part]
    backend, leader = Says(Outage("ORDERS-UNREACHABLE")), Says(view, view)
    orders = deciding(backend, leader)
    begin, collect = led.asks(Act.HAND_OVER), led.asks(Act.COLLECT)
    orders.act(led.part, begin)
    orders.act(led.part, collect)
    assert (backend.asked, leader.asked) == ([begin], [begin, collect])


def test_what_the_leader_has_promised_meanwhile_the_backend_is_asked_for_again(led: Led) -> None:
    view = led.disk.views[led.part]
    backend, leader = Says(Refusal("ORDER-LEADER", leader="Till 1"), view), Says(Refusal("ORDER-BACKEND"))
    assert deciding(backend, leader).act(led.part, led.asks(Act.COLLECT)) == view


def test_when_nobody_may_decide_the_backends_word_stands_unless_staff_take_the_risk(led: Led) -> None:
    view, nobody = led.disk.views[led.part], Refusal("ORDER-NOBODY")
    out = Outage("ORDERS-UNREACHABLE")
    orders = deciding(Says(out, out), Says(nobody, nobody))
    orders.at_risk = lambda _part, _asked: view
    with pytest.raises(Outage):
        orders.act(led.part, led.asks(Act.COLLECT))
    assert orders.act(led.part, led.asks(Act.COLLECT, approved_by="Maria", reason="ID checked")) == view
    with pytest.raises(Refusal, match="ORDER-LEADER"):
        deciding(Says(Refusal("ORDER-LEADER")), Says(nobody)).act(led.part, led.asks(Act.COLLECT))
