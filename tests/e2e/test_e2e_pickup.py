"""An order from the web shop to the customer's hands, over a real backend, a till and a kiosk without their screens."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from app.config import Settings
from app.domain.codes.own import OwnKind, encode_own
from app.domain.order_state import Act, State
from app.domain.pickup_finding import Case, Finding, Proof
from app.domain.refusals import Outage, Refusal
from app.main.order_parts import OrderParts
from app.main.parts import TillParts
from app.main.syncing import Syncing
from app.remote.admin import BackOffice
from app.services.order_acting import Acting
from app.wire.enrolment import Shape, SlotRequest
from app.wire.kiosk_asks import OwnerAnswer
from app.wire.order_answers import OrderPayment, Paid
from app.wire.order_view import OrderView
from app.wire.store_task import RaisedTask, TaskKind, TaskState, TaskStep
from app.wire.uuid7 import uuid7
from tests.backend.order_desk import HERE, MUG, THERE, line, order, part
from tests.e2e.open_shop import PATIENCE_SECONDS, OpenShop, in_the_end, told
from tests.fakes.shop import QUICK

T = TypeVar("T")
EWA = TaskStep("01958f2e-0000-7000-8000-00000000000e", "Ewa Nowak")


@dataclass
class At:
    """A terminal at work, without its screen."""

    parts: TillParts
    syncing: Syncing

    @property
    def orders(self) -> OrderParts:
        return self.parts.store_orders

    def act(self, view: OrderView, act: Act, **given: object) -> OrderView:
        """Ask the backend for an act, over the real client."""
        asked = Acting(self.parts.desk, self.parts.ids).act(act, view.fulfilment, **given)
        return self.orders.gateway.act(view.fulfilment.id, asked)

    def located(self, code: str) -> OrderView:
        """The order with a code, as the backend tells of it."""
        return self.orders.gateway.locate(code).fulfilments[0]

    def heard_of(self, code: str, fits: Callable[[OrderView], bool] = lambda _: True) -> OrderView:
        """The order with a code, once the terminal has heard of it by itself."""
        return in_the_end(lambda: self.orders.book.by_code(code), lambda found: found and fits(found[0]))[0]

    def close(self) -> None:
        self.syncing.stop()
        self.parts.close()


@dataclass
class Street:
    """A backend with a web shop, and a store's till and kiosk."""

    shop: OpenShop
    till: At
    kiosk: At
    bearer: Mapping[str, str]

    @property
    def web(self) -> httpx.Client:
        return self.shop.web

    def placed(self, *parts: Mapping[str, Any], **given: Any) -> Mapping[str, Any]:
        """An order by the web shop, with its `pass` and `typed` code; paid unless it is to be paid at the pickup."""
        wanted = order(*parts, **({"terms": "now"} | given))
        made = told(self.web.post("/v1/orders", json=wanted, headers=self.bearer))
        if made["terms"] == "now":
            self.pay(made["id"], made["total"])
        shown = told(self.web.get(f"/v1/orders/{made['id']}/pass", headers=self.bearer))
        return {**made, "pass": shown["code"], "typed": shown["typed"]}

    def pay(self, order_id: str, amount: int) -> None:
        paid = {"id": uuid7(), "state": "paid", "method": "card", "amount": amount, "currency": "PLN"}
        told(self.web.post(f"/v1/orders/{order_id}/payments", json=paid, headers=self.bearer))

    def ready(self, *parts: Mapping[str, Any], **given: Any) -> Mapping[str, Any]:
        """The same, picked and laid into its bin by the till's people."""
        made = self.placed(*parts, **given)
        view = self.till.located(made["typed"])
        view = self.till.act(view, Act.PICK)
        view = self.till.act(view, Act.TICK, quantities={one.id: one.ordered for one in view.fulfilment.lines})
        view = self.till.act(self.till.act(view, Act.FINISH), Act.STAGE, bin="A-7")
        self.till.act(view, Act.READY, bin="A-7")
        return made


def terminal_in(folder: Path, shop: OpenShop, shape: Shape, short: str) -> At:
    parts = TillParts(Settings(folder, store=HERE, code=short), pin_cost=QUICK)
    parts.open()
    parts.enrol(
        shop.address,
        slot(shop, SlotRequest(HERE, "PLN", f"{shape.value} {short}", short, shape, store_name="Galeria X")),
    )
    enrolment = parts.enrolment()
    assert enrolment is not None
    made = At(parts, Syncing(parts, enrolment, lambda _: None))
    made.orders.remote.budget_seconds = PATIENCE_SECONDS  # a machine that is busy is no cut line
    made.syncing.start()
    in_the_end(made.orders.book.as_of, bool)
    return made


def slot(shop: OpenShop, wanted: SlotRequest) -> str:
    office = BackOffice(shop.address, shop.as_admin["Authorization"].removeprefix("Bearer "))
    try:
        return office.make_slot(wanted).code
    finally:
        office.close()


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    folder = tmp_path_factory.mktemp("street")
    shop = OpenShop(folder / "backend")
    bearer = shop.channel("orders:read", "orders:write")
    till = terminal_in(folder / "till", shop, Shape.TILL, "03")
    kiosk = terminal_in(folder / "kiosk", shop, Shape.KIOSK, "08")
    shop.received(HERE, {MUG: 100})
    yield Street(shop, till, kiosk, bearer)
    kiosk.close()
    till.close()
    shop.close()


def test_an_order_is_picked_at_the_till_and_collected_at_the_kiosk_once(street: Street) -> None:
    made = street.ready()
    kiosk, till = street.kiosk.orders.pickup, street.till.orders.pickup
    finding = kiosk.identify(made["pass"])
    assert (finding.case, finding.from_cache, finding.whose) == (Case.READY, False, "owner")
    handover = kiosk.begin(finding)
    assert till.identify(made["typed"]).case is Case.ELSEWHERE_NOW
    assert kiosk.released(handover).released
    lost = till.identify(made["typed"])
    assert lost.case is Case.COLLECTED
    assert lost.handed is not None
    assert lost.handed.place == "Galeria X, kiosk 08"
    street.till.heard_of(made["typed"], lambda seen: seen.fulfilment.state is State.COLLECTED)
    kiosk.survey(kiosk.released(handover), 5)


def test_a_kiosk_hears_of_a_ready_order_by_itself_and_knows_it_with_the_line_cut(street: Street) -> None:
    made = street.ready()
    street.kiosk.heard_of(made["typed"], lambda seen: seen.fulfilment.state is State.READY)
    orders = street.kiosk.orders
    line_of_ours = orders.remote._line  # pulling the plug, and putting it back
    orders.remote.disconnect()
    try:
        finding = orders.pickup.identify(made["pass"])
        assert (finding.case, finding.from_cache) == (Case.READY, True)
        with pytest.raises(Outage, match="ORDERS-UNREACHABLE"):
            orders.pickup.begin(finding)
    finally:
        assert line_of_ours is not None
        orders.remote.connect(*line_of_ours)
    orders.pickup.leave(orders.pickup.begin(finding))
    assert orders.pickup.identify(made["pass"]).case is Case.READY


def test_codes_that_lead_nowhere_are_told_apart_from_such_as_were_replaced(street: Street) -> None:
    made, kiosk = street.ready(), street.kiosk.orders.pickup
    raw = base64.b32decode(made["pass"][2:-1] + "=" * (-len(made["pass"][2:-1]) % 8))
    forged = encode_own(OwnKind.PICKUP, base64.b32encode(raw[:-1] + bytes([raw[-1] ^ 1])).decode().rstrip("="))
    assert kiosk.identify(forged).case is Case.UNREADABLE
    newer = told(street.web.post(f"/v1/orders/{made['id']}/pass", json={"n": 0}, headers=street.bearer))
    assert kiosk.identify(made["pass"]).case is Case.REPLACED
    assert kiosk.identify(newer["code"]).case is Case.READY


def test_what_the_backend_refuses_comes_with_its_code_and_facts(street: Street) -> None:
    made = street.ready()
    view = street.till.located(made["typed"])
    street.till.act(view, Act.HAND_OVER)
    with pytest.raises(Refusal, match="ORDER-VERSION"):
        street.till.act(view, Act.HAND_OVER)
    with pytest.raises(Refusal, match="ORDER-UNKNOWN"):
        street.till.orders.gateway.locate("22222222")
    with pytest.raises(Refusal) as closed:
        street.kiosk.act(view, Act.PICK)
    assert (closed.value.code, closed.value.facts) == ("TERMINAL-SHAPE", {"kind": "kiosk"})


def test_what_is_due_is_paid_before_anything_is_given(street: Street) -> None:
    made = street.ready(terms="at_pickup")
    kiosk = street.kiosk.orders.pickup
    finding = kiosk.identify(made["pass"])
    assert (finding.case, finding.due) == (Case.PAYMENT_DUE, 1998)
    handover = kiosk.begin(finding)
    with pytest.raises(Refusal, match="ORDER-DUE"):
        kiosk.released(handover)
    place = handover.parts[0].fulfilment.id
    payment = OrderPayment(uuid7(), Paid.PAID, "card", "ref-1", 1998, "PLN", street.kiosk.parts.desk.terminal.id)
    assert (kiosk.pay(place, payment).due, kiosk.pay(place, payment).paid) == (0, 1998)
    assert kiosk.released(handover).released


def test_a_preview_changes_nothing_and_the_history_tells_everything(street: Street) -> None:
    made = street.ready()
    view = street.till.located(made["typed"])
    gateway, acting = street.till.orders.gateway, Acting(street.till.parts.desk, street.till.parts.ids)
    dropped = acting.act(Act.REFUSE, view.fulfilment, reason="not wanted")
    preview = gateway.preview(view.fulfilment.id, dropped)
    assert (preview.state, preview.refund_owed) == (State.REFUSED, 1998)
    acts = [event.act for event in gateway.history(view.fulfilment.order) if event.act != "told"]
    assert acts[-5:] == ["pick", "tick", "finish", "stage", "ready"]


def test_help_is_called_at_the_kiosk_heard_at_the_till_and_its_coming_seen_at_the_kiosk(street: Street) -> None:
    kiosk, till = street.kiosk.orders, street.till.orders
    task = kiosk.pickup.call_help("KIOSK-HELP")
    in_the_end(till.book.tasks, lambda tasks: any(one.id == task.id for one in tasks))
    till.gateway.accept_task(task.id, EWA)
    seen = in_the_end(kiosk.pickup.help_state, lambda state: state and state.state is TaskState.ACCEPTED)
    assert seen is not None
    assert seen.by == "Ewa Nowak"
    till.gateway.end_task(task.id, EWA)
    in_the_end(kiosk.pickup.help_state, lambda state: state is None)
    again = kiosk.gateway.raise_task(RaisedTask(task.id, TaskKind.HELP, "", "KIOSK-HELP"))
    assert again.state is TaskState.DONE


def test_a_customer_without_a_code_a_wrong_one_time_code_and_an_owner_who_is_asked(street: Street) -> None:
    made, kiosk = street.ready(), street.kiosk.orders
    request = kiosk.pickup.send_phone_code("+48601234567")
    assert kiosk.pickup.by_phone(request, "000000").case is Case.UNREADABLE
    finding = kiosk.pickup.identify(made["pass"])
    asked = kiosk.asks.ask_owner(uuid7(), finding.parts[0].fulfilment.id)
    assert asked.answer is OwnerAnswer.WAITING
    assert kiosk.asks.owner_answer(asked.id, finding.parts[0].fulfilment.id) == asked
    kiosk.asks.send_order_code(uuid7(), finding.orders[0])
    kiosk.asks.send_again(made["pass"])
    assert kiosk.pickup.proven(finding, Proof.STAFF).case is Case.READY


def test_an_order_of_another_store_is_brought_here_when_the_goods_are_here(street: Street) -> None:
    slot(street.shop, SlotRequest(THERE, "PLN", "Till 4", "04", store_name="Galeria Y"))
    street.shop.received(THERE, {MUG: 9})
    made = street.placed(part(THERE, line()))
    kiosk = street.kiosk.orders
    finding: Finding = kiosk.pickup.identify(made["pass"])
    assert finding.case is Case.OTHER_STORE
    assert [store.name for store in finding.stores] == ["Galeria Y"]
    kiosk.asks.move_here(uuid7(), made["pass"])
    assert kiosk.pickup.identify(made["pass"]).case is Case.NOT_READY
