"""What the orders' clock does by itself, and what happens when many do something at the same moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import delete

from app.backend.orders.tables import order_fulfilment, order_head
from app.domain.order_state import Act
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.backend.order_desk import EWA, HERE, JAN, MUG, Desk, line, order, part
from tests.fixtures.logs import LogBook


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def ready_order(desk: Desk, *, paid: bool = True) -> tuple[str, str]:
    told = desk.placed(terms="now" if paid else "at_pickup")
    if paid:
        assert desk.pay(told["id"], 1998).status == 200
    desk.made_ready(told["fulfilments"][0]["id"])
    return told["id"], told["fulfilments"][0]["id"]


def at_once(*does: Callable[[], Reply]) -> list[Reply]:
    """All of them, begun at the same moment."""
    gate = Barrier(len(does))

    def one(do: Callable[[], Reply]) -> Reply:
        gate.wait()
        return do()

    with ThreadPoolExecutor(len(does)) as pool:
        return list(pool.map(one, does))


def test_goods_nobody_collects_are_reminded_of_taken_down_shelved_and_refunded(desk: Desk) -> None:
    order_id, part_id = ready_order(desk)
    for days, state in ((1, "ready"), (5, "ready"), (1, "expired"), (1, "return_to_shelf")):
        desk.shop.clock.wait(days=days)
        assert desk.sweep() == 1
        assert desk.seen(part_id)["state"] == state
    assert desk.sweep() == 0
    assert desk.events(order_id)[-4:] == ["order.expiring", "order.expiring", "order.expired", "order.changed"]
    assert (desk.level(), desk.order(order_id)["refund_owed"]) == ((10, 2), 1998)
    assert desk.done(part_id, Act.SHELVE)["state"] == "return_to_shelf"
    assert desk.level() == (10, 0)
    refunded = desk.pay(order_id, 1998, "refunded").message
    assert refunded["fulfilments"][0]["state"] == "refunded"
    assert desk.events(order_id)[-1] == "order.refunded"


def test_goods_nobody_paid_for_are_done_with_once_they_lie_on_the_shelf(desk: Desk) -> None:
    _, part_id = ready_order(desk, paid=False)
    desk.shop.clock.wait(days=30)
    while desk.sweep():
        desk.shop.clock.wait(days=1)
    assert desk.done(part_id, Act.SHELVE)["state"] == "refunded"
    assert desk.level() == (10, 0)


def test_an_order_that_is_never_paid_gives_its_goods_back(desk: Desk) -> None:
    order_id = desk.placed(terms="now")["id"]
    desk.shop.clock.wait(minutes=29)
    assert desk.sweep() == 0
    desk.shop.clock.wait(minutes=1)
    assert desk.sweep() == 1
    assert desk.order(order_id)["fulfilments"][0]["state"] == "cancelled"
    assert desk.level() == (10, 0)
    assert desk.events(order_id)[-1] == "order.cancelled"


def test_the_customer_extends_once_and_a_forgotten_handover_is_let_go(desk: Desk) -> None:
    order_id, part_id = ready_order(desk)
    hold_until = desk.seen(part_id)["hold_until_ms"]
    asked = {"id": uuid7(), "version": desk.order(order_id)["version"], "fulfilment": part_id}
    assert desk.web("POST", f"/{order_id}/extend", asked).message["fulfilments"][0]["extended"] is True
    again = asked | {"id": uuid7(), "version": desk.order(order_id)["version"]}
    assert desk.web("POST", f"/{order_id}/extend", again).code == "ORDER-EXTENDED"
    assert desk.seen(part_id)["hold_until_ms"] == hold_until + 2 * 24 * 3_600_000
    desk.done(part_id, Act.HAND_OVER)
    desk.shop.clock.wait(seconds=120)
    assert desk.sweep() == 1
    assert desk.seen(part_id)["state"] == "ready"


def test_one_order_that_cannot_be_swept_does_not_stop_the_others(desk: Desk, expected_logs: LogBook) -> None:
    expected_logs("order not swept .*ORDER-UNKNOWN")
    (headless, bad), (_, good) = ready_order(desk), ready_order(desk)
    desk.shop.core.database.write(lambda at: at.execute(delete(order_head).where(order_head.c.id == headless)))
    desk.shop.clock.wait(days=7)
    assert desk.sweep() == 2
    assert desk.seen(good)["state"] == "expired"
    states = {one["id"]: one["state"] for one in desk.shop.rows(order_fulfilment)}
    assert states == {good: "expired", bad: "ready"}
    assert desk.sweep() == 0


def test_of_many_handovers_at_once_exactly_one_wins(desk: Desk) -> None:
    _, part_id = ready_order(desk)
    asked = [desk.asks(part_id, Act.COLLECT, who=who) for who in (EWA, JAN) * 4]
    replies = at_once(*[lambda one=one: desk.send(part_id, one) for one in asked])
    assert Counter(reply.status for reply in replies) == {200: 1, 409: 7}
    lost = [reply for reply in replies if reply.status == 409]
    assert {reply.code for reply in lost} == {"ORDER-COLLECTED"}
    assert len({reply.message["facts"]["handler"] for reply in lost} & {"E. N.", "J. L."}) == 1
    assert desk.level() == (8, 0)


def test_the_same_command_sent_twice_at_once_is_done_once(desk: Desk) -> None:
    _, part_id = ready_order(desk)
    asked = desk.asks(part_id, Act.COLLECT)
    replies = at_once(*[lambda: desk.send(part_id, asked)] * 4)
    assert {reply.status for reply in replies} == {200}
    assert len({reply.body for reply in replies}) == 1
    assert desk.level() == (8, 0)


def test_the_last_pieces_are_promised_once_however_many_ask(desk: Desk) -> None:
    wanted: list[Mapping[str, Any]] = [order(part(HERE, line(MUG, 3, 2997))) for _ in range(8)]
    replies = at_once(*[lambda one=one: desk.web("POST", "", one) for one in wanted])
    assert Counter(reply.status for reply in replies) == {200: 3, 409: 5}
    assert {reply.code for reply in replies if reply.status == 409} == {"ORDER-STOCK"}
    assert desk.level() == (10, 9)


def test_one_order_sent_twice_at_once_is_placed_once_and_paid_once(desk: Desk) -> None:
    one, payment = order(terms="now"), uuid7()
    replies = at_once(*[lambda: desk.web("POST", "", one)] * 3)
    assert {reply.status for reply in replies} == {200}
    replies = at_once(*[lambda: desk.pay(one["id"], 1998, payment_id=payment)] * 3)
    assert {reply.status for reply in replies} == {200}
    assert (desk.order(one["id"])["paid"], desk.level()) == (1998, (10, 2))


def test_nothing_is_missed_in_a_list_that_many_write_to(desk: Desk) -> None:
    seen: list[str] = []
    cursor = ""
    for _ in range(3):
        at_once(*[lambda: desk.web("POST", "", order(part(HERE, line(MUG, 1, 999)))) for _ in range(3)])
        page = desk.web("GET", f"?since={cursor}").message
        seen, cursor = seen + [one["id"] for one in page["orders"]], page["cursor"]
    assert len(seen) == len(set(seen)) == 9


def test_nonsense_is_declined_with_a_code(desk: Desk) -> None:
    nowhere = f"/{uuid7()}"
    for target, message in (
        ("", {"id": "x"}),
        ("", order(number="a\x00b")),
        ("", order(contact={"name": "\ud800"})),
        ("", order(total=2**70)),
        ("", order(part("\u202e" * 41))),
        *(("", order(part(HERE, {**line(), "quantity": text}))) for text in ("1e9", "٣", "0.000", "-1", "9999999")),
        ("/availability", {"lines": []}),
        ("/0/payments", {}),
        (f"{nowhere}/changes", {"id": uuid7(), "version": 1, "reason": "r", "moves": [{}]}),
        (f"{nowhere}/cancel", {"id": uuid7(), "version": 1, "reason": "r"}),
    ):
        reply = desk.web("POST", target, message)
        assert 400 <= reply.status < 500, (message, reply.body)
        assert reply.code
    part_id = desk.placed()["fulfilments"][0]["id"]
    for wrong in ({"act": "refund"}, {"version": 2**60}, {"quantities": {"x": 1}}, {"to": []}, {"bin": "\x00"}):
        assert desk.send(part_id, desk.asks(part_id, Act.PICK) | wrong).code == "MESSAGE-BAD"
