"""Webhooks: at least once, in order for each object, signed, and no receiver holds up another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.backend.events import delivering, log, outbox
from app.backend.events.carrier import Carrier
from app.backend.events.spreading import spread
from app.backend.events.tables import delivery, endpoint
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.channel_shop import WebShop, web_shop
from tests.backend.receiver import Got, Receiver

READY = "order.ready"


@pytest.fixture
def inside(shop: Shop) -> Shop:
    """The shop, whose webhooks may go to this machine."""
    settings = replace(shop.core.settings, webhooks_inside=True)
    return Shop(replace(shop.core, settings=settings), shop.clock)


@pytest.fixture
def carrier(inside: Shop) -> Iterator[Carrier]:
    carrier = Carrier(inside.core)
    yield carrier
    carrier.finish()


def subscribed(web: WebShop, url: str, *kinds: str) -> tuple[str, str]:
    reply = web.ask("POST", "/v1/webhooks", {"id": uuid7(), "url": url, "kinds": list(kinds or (READY,))})
    assert reply.status == 200, reply.body
    return str(reply.message["id"]), str(reply.message["secret"])


def happens(shop: Shop, *numbers: int, order: str = "o1", kind: str = READY) -> None:
    """Events of an order, told apart by a number, are numbered and handed to the endpoints."""
    now_ms = int(shop.clock().timestamp() * 1000)
    for number in numbers:
        body = {"number": number}
        shop.core.database.write(lambda c, body=body: outbox.emit(c, "0417", "order", order, kind, body, now_ms))
    log.give_places(shop.core)
    spread(shop.core)


def carry(carrier: Carrier) -> int:
    """Send what is due until nothing is; what fails waits for the clock."""
    begun = 0
    while some := carrier.turn():
        begun += some
        carrier.rest()
    return begun


def numbers(receiver: Receiver, order: str = "o1") -> list[int]:
    return [number for name, _, number in (got.what for got in receiver.got) if name == order]


def state(web: WebShop) -> dict[str, object]:
    (one,) = web.ask("GET", "/v1/webhooks").message["webhooks"]
    return dict(one)


def test_an_event_arrives_signed_as_the_standard_says(inside: Shop, carrier: Carrier) -> None:
    with Receiver() as receiver:
        _, secret = subscribed(web_shop(inside), receiver.url)
        happens(inside, 1)
        carry(carrier)
    (got,) = receiver.got
    assert got.signed_with(secret)
    assert got.time == int(inside.clock().timestamp())
    assert got.message == {
        "type": "order.ready",
        "timestamp": "2026-05-04T08:15:00+00:00",
        "store": "0417",
        "object": {"kind": "order", "id": "o1"},
        "data": {"number": 1},
    }


def test_a_channel_is_told_only_of_the_kinds_it_asked_for(inside: Shop, carrier: Carrier) -> None:
    with Receiver() as receiver:
        subscribed(web_shop(inside), receiver.url, "order.placed")
        happens(inside, 1, kind="order.placed")
        happens(inside, 2, kind="order.ready")
        carry(carrier)
    assert numbers(receiver) == [1]


def test_what_fails_is_sent_again_later_and_the_next_of_the_same_order_waits(inside: Shop, carrier: Carrier) -> None:
    down = [500, 302, 404]
    with Receiver(lambda got: down.pop(0) if got.what[0] == "o1" and down else 204) as receiver:
        subscribed(web_shop(inside), receiver.url)
        happens(inside, 1, 2)
        happens(inside, 7, order="o2")
        for _ in range(4):
            carry(carrier)
            inside.clock.wait(hours=1)
    assert numbers(receiver) == [1, 1, 1, 1, 2]
    assert numbers(receiver, "o2") == [7]
    assert len({got.id for got in receiver.got if got.what[2] == 1}) == 1


def test_waits_grow_and_differ(inside: Shop, carrier: Carrier) -> None:
    with Receiver(lambda _: 500) as receiver:
        subscribed(web_shop(inside), receiver.url)
        happens(inside, 1)
        waits = []
        for _ in range(4):
            assert carry(carrier) == 1
            (row,) = inside.rows(delivery)
            waits.append((row["due_ms"] - inside.clock().timestamp() * 1000) / 1000)
            inside.clock.wait(seconds=waits[-1] + 1)
    for wait, longest in zip(waits, (5, 10, 20, 40), strict=True):
        assert longest / 2 <= wait <= longest
    assert len(receiver.got) == 4


def test_a_dead_receiver_holds_up_no_other_and_rests(inside: Shop, carrier: Carrier) -> None:
    web = web_shop(inside)
    with Receiver() as lively:
        subscribed(web, "http://127.0.0.1:9/dead")
        subscribed(web, lively.url)
        for number in range(20):
            happens(inside, number, order=f"o{number}")
        assert carry(carrier) < 20 + 20
    assert sorted(got.what[2] for got in lively.got) == list(range(20))
    dead, well = web.ask("GET", "/v1/webhooks").message["webhooks"]
    assert (dead["waiting"], well["waiting"]) == (20, 0)
    assert "refused" in dead["last_answer"]


def test_a_receiver_that_fails_for_a_day_is_paused_and_goes_on_where_it_was_when_resumed(
    inside: Shop, carrier: Carrier
) -> None:
    web, down = web_shop(inside), True
    with Receiver(lambda _: 503 if down else 200) as receiver:
        webhook, _ = subscribed(web, receiver.url)
        happens(inside, 1, 2)
        for _ in range(15):
            carry(carrier)
            inside.clock.wait(hours=2)
        assert (state(web)["state"], state(web)["reason"], state(web)["last_answer"]) == (
            "paused",
            "failing",
            "HTTP 503",
        )
        assert inside.as_admin("GET", "/v1/admin/webhooks").message["webhooks"][0]["state"] == "paused"
        happens(inside, 3)
        tried = len(receiver.got)
        assert carry(carrier) == 0
        down = False
        assert inside.as_admin("POST", f"/v1/admin/webhooks/{webhook}/resume").status == 200
        spread(inside.core)
        carry(carrier)
    assert numbers(receiver)[tried:] == [1, 2, 3]
    assert (state(web)["state"], state(web)["failures"]) == ("active", 0)


def test_a_receiver_that_says_it_is_gone_is_paused_at_once(inside: Shop, carrier: Carrier) -> None:
    web = web_shop(inside)
    with Receiver(lambda _: 410) as receiver:
        subscribed(web, receiver.url)
        happens(inside, 1)
        carry(carrier)
    assert (state(web)["state"], state(web)["reason"]) == ("paused", "gone")


def test_a_poison_event_is_given_up_after_days_and_can_be_replayed(inside: Shop, carrier: Carrier) -> None:
    web, poison = web_shop(inside), True
    answers: Callable[[Got], int] = lambda got: 500 if poison and got.what[2] == 1 else 200  # noqa: E731
    with Receiver(answers) as receiver:
        webhook, _ = subscribed(web, receiver.url)
        happens(inside, 1, 2)
        for number in range(30):
            carry(carrier)
            inside.clock.wait(hours=5)
            happens(inside, 1000 + number, order="other")
        assert numbers(receiver)[-1] == 2
        assert (state(web)["state"], state(web)["given_up"]) == ("active", 1)
        poison = False
        told = len(receiver.got)
        reply = web.ask("POST", f"/v1/webhooks/{webhook}/replay", {"since": "2026-05-04T08:00:00+00:00"})
        assert reply.status == 200, reply.body
        spread(inside.core)
        carry(carrier)
    assert [got.what[2] for got in receiver.got[told:] if got.what[0] == "o1"] == [1, 2]
    assert state(web)["given_up"] == 0


def test_replay_begins_behind_the_event_that_is_named(inside: Shop, carrier: Carrier) -> None:
    web = web_shop(inside)
    with Receiver() as receiver:
        webhook, _ = subscribed(web, receiver.url)
        happens(inside, 1, 2, 3)
        carry(carrier)
        second = receiver.got[1].id
        web.ask("POST", f"/v1/webhooks/{webhook}/replay", {"after_event": second})
        spread(inside.core)
        carry(carrier)
    assert numbers(receiver) == [1, 2, 3, 3]
    assert receiver.got[2].id == receiver.got[3].id
    assert web.ask("POST", f"/v1/webhooks/{webhook}/replay", {"after_event": uuid7()}).code == "EVENT-UNKNOWN"
    assert web.ask("POST", f"/v1/webhooks/{webhook}/replay", {}).code == "MESSAGE-BAD"


def test_of_two_workers_one_sends(inside: Shop) -> None:
    with Receiver() as receiver:
        subscribed(web_shop(inside), receiver.url)
        for number in range(12):
            happens(inside, number, order=f"o{number}")
        workers = [Carrier(inside.core) for _ in range(3)]
        with ThreadPoolExecutor(3) as pool:
            for _ in range(6):
                list(pool.map(lambda worker: worker.turn(), workers))
                for worker in workers:
                    worker.rest()
        for worker in workers:
            worker.finish()
    assert sorted(got.what[2] for got in receiver.got) == list(range(12))


def test_what_a_worker_that_died_had_begun_is_sent_by_another(inside: Shop, carrier: Carrier) -> None:
    with Receiver() as receiver:
        subscribed(web_shop(inside), receiver.url)
        happens(inside, 1, 2)
        (target,) = inside.core.database.read(lambda c: delivering.targets(c, 0))
        now_ms = int(inside.clock().timestamp() * 1000)
        inside.core.database.write(lambda c: delivering.take(c, "the dead", target, 1, now_ms))
        assert carry(carrier) == 0
        inside.clock.wait(minutes=2)
        carry(carrier)
    assert numbers(receiver) == [1, 2]


def test_after_a_rotation_both_secrets_sign_until_the_overlap_is_over(inside: Shop, carrier: Carrier) -> None:
    web = web_shop(inside)
    with Receiver() as receiver:
        webhook, old = subscribed(web, receiver.url)
        new = str(web.ask("POST", f"/v1/webhooks/{webhook}/secret", {"overlap_seconds": 60}).message["secret"])
        happens(inside, 1)
        carry(carrier)
        inside.clock.wait(minutes=2)
        happens(inside, 2)
        carry(carrier)
    assert [(got.signed_with(old), got.signed_with(new)) for got in receiver.got] == [(True, True), (False, True)]


def test_a_channel_without_a_key_is_told_nothing(inside: Shop, carrier: Carrier) -> None:
    web = web_shop(inside)
    with Receiver() as receiver:
        subscribed(web, receiver.url)
        inside.as_admin("POST", f"/v1/admin/channels/{web.id}/keys/{web.key}/revoke")
        happens(inside, 1)
        carry(carrier)
    assert receiver.got == []


def test_endpoints_are_their_channels_own(inside: Shop) -> None:
    one, other = web_shop(inside), web_shop(inside, name="Market place")
    webhook, _ = subscribed(one, "https://shop.example/hook")
    assert other.ask("GET", "/v1/webhooks").message == {"webhooks": []}
    assert other.ask("DELETE", f"/v1/webhooks/{webhook}").code == "WEBHOOK-UNKNOWN"
    assert one.ask("DELETE", f"/v1/webhooks/{webhook}").status == 200
    assert inside.rows(endpoint) == []


def test_a_key_asks_only_for_events_it_may_read(inside: Shop) -> None:
    web = web_shop(inside, "stock:read")
    asked = {"id": uuid7(), "url": "https://shop.example/hook", "kinds": ["stock.changed", "order.ready"]}
    reply = web.ask("POST", "/v1/webhooks", asked)
    assert (reply.status, reply.message["facts"]) == (403, {"scope": "orders:read", "kind": "order.ready"})
    assert web.ask("POST", "/v1/webhooks", {**asked, "kinds": ["stock.changed"]}).status == 200
    again = web.ask("POST", "/v1/webhooks", {**asked, "kinds": ["stock.changed"]})
    assert again.status == 200
    changed = web.ask("POST", "/v1/webhooks", {**asked, "url": "https://shop.example/x", "kinds": ["stock.changed"]})
    assert changed.code == "ID-REUSED"


def test_places_are_given_once_and_in_the_order_of_each_object(shop: Shop) -> None:
    for number in range(30):
        body = {"number": number}
        shop.core.database.write(
            lambda c, n=number, body=body: outbox.emit(c, "0417", "order", f"o{n % 3}", READY, body, 1000 - n)
        )
    ready = threading.Barrier(3)

    def give(_: int) -> int:
        ready.wait()
        return log.give_places(shop.core)

    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(give, range(3))) == 30
    told = shop.core.database.read(lambda c: log.after(c, 0, 100))
    assert [event.seq for event in told] == list(range(1, 31))
    for order in ("o0", "o1", "o2"):
        mine = [event.body["number"] for event in told if event.object_id == order]
        assert mine == sorted(mine)


def test_a_follower_begins_with_what_happens_next_and_moves_only_from_where_it_is(shop: Shop) -> None:
    happens(shop, 1)
    write = shop.core.database.write
    assert write(lambda c: log.cursor(c, "letters")) == 1
    happens(shop, 2)
    assert [e.body["number"] for e in shop.core.database.read(lambda c: log.after(c, 1, 10))] == [2]
    assert write(lambda c: log.advance(c, "letters", 1, 2))
    assert not write(lambda c: log.advance(c, "letters", 1, 2))
    assert write(lambda c: log.cursor(c, "letters")) == 2
