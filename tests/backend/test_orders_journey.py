"""An order from the web shop to the customer's hands, on both databases, over HTTP."""

from __future__ import annotations

import pytest

from app.domain.order_state import Act
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.order_desk import HERE, JAN, MUG, PIECE, PLATE, THERE, Desk, line, order, part


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def test_an_order_is_placed_paid_picked_made_ready_and_collected_once(desk: Desk) -> None:
    told = desk.placed(terms="now")
    part_id, order_id = told["fulfilments"][0]["id"], told["id"]
    assert (told["due"], told["fulfilments"][0]["state"]) == (1998, "placed")
    assert desk.level() == (10, 2)
    assert desk.pay(order_id, 1998).message["fulfilments"][0]["state"] == "accepted"
    desk.made_ready(part_id)
    view = desk.page(more="&open=1")["fulfilments"][0]
    assert (view["customer"], view["due"], view["code"]) == ("A… Kowalska", 0, told["code"])
    assert view["fulfilment"]["bin"] == "A-7"
    assert desk.done(part_id, Act.COLLECT)["state"] == "collected"
    assert desk.level() == (8, 0)
    assert desk.page(more="&open=1")["fulfilments"] == []
    assert desk.events(order_id) == [
        "order.placed", "order.changed", "order.accepted", "order.picking", "order.ready", "order.collected",
    ]  # fmt: skip


def test_goods_that_left_are_refused_with_time_place_and_masked_handler(desk: Desk) -> None:
    part_id = desk.placed(part(HERE, line(amount=0)))["fulfilments"][0]["id"]
    desk.made_ready(part_id)
    first = desk.asks(part_id, Act.COLLECT)
    assert desk.send(part_id, first).status == 200
    late = desk.act(part_id, Act.COLLECT, who=JAN)
    assert (late.status, late.code) == (409, "ORDER-COLLECTED")
    assert late.message["facts"] == {
        "at": "2026-05-04T08:15:00+00:00", "place": f"{HERE}, Till 3", "handler": "E. N.",
    }  # fmt: skip
    assert desk.send(part_id, first).message["fulfilment"]["state"] == "collected"  # the same command again
    assert desk.send(part_id, first | {"reason": "other"}).code == "ID-REUSED"
    assert desk.level() == (8, 0)


def test_an_order_that_cannot_be_held_whole_holds_nothing(desk: Desk) -> None:
    wanted = order(part(HERE, line(MUG, 2), line(PLATE, 11, 5500)))
    reply = desk.web("POST", "", wanted)
    assert (reply.status, reply.code, reply.message["facts"]["sku"]) == (409, "ORDER-STOCK", PLATE)
    assert desk.level(MUG) == (10, 0)
    assert desk.web("GET", f"/{wanted['id']}").code == "ORDER-UNKNOWN"


def test_placing_again_is_the_same_order_and_another_content_is_refused(desk: Desk) -> None:
    wanted = order()
    first, again = desk.web("POST", "", wanted), desk.web("POST", "", wanted)
    assert first.message == again.message
    assert desk.level() == (10, 2)
    assert desk.web("POST", "", wanted | {"number": "W-2"}).code == "ID-REUSED"
    stolen = order(wanted["fulfilments"][0])
    assert desk.web("POST", "", stolen).code == "ID-REUSED"
    reused_line = order(part(HERE, {**line(), "id": wanted["fulfilments"][0]["lines"][0]["id"]}))
    assert desk.web("POST", "", reused_line).code == "ID-REUSED"
    assert desk.level() == (10, 2)


def test_what_does_not_add_up_or_is_not_ours_is_declined(desk: Desk) -> None:
    assert desk.web("POST", "", order(total=1)).code == "ORDER-TOTAL"
    assert desk.web("POST", "", order(part("9999"))).code == "ORDER-STORE"
    assert desk.web("POST", "", order(currency="EUR")).code == "ORDER-CURRENCY"
    mine = desk.placed()["id"]
    other, reader = desk.channel("orders:read", "orders:write"), desk.channel("orders:read")
    assert desk.web("GET", f"/{mine}", bearer=other).code == "ORDER-UNKNOWN"
    assert desk.web("POST", "", order(), bearer=reader).code == "SCOPE-MISSING"


def test_one_order_is_collected_here_collected_there_and_shipped(desk: Desk) -> None:
    here, there = part(HERE), part(THERE, line(PLATE, 1, 500))
    parcel = part(THERE, line(MUG, 1, 999), way="ship", fee=1200)
    order_id = desk.placed(here, there, parcel, terms="now")["id"]
    assert desk.pay(order_id, 1998 + 500 + 999 + 1200).status == 200
    desk.made_ready(here["id"])
    desk.made_ready(parcel["id"], THERE)
    desk.done(here["id"], Act.COLLECT)
    desk.done(parcel["id"], Act.COLLECT, THERE)  # the carrier has it
    states = {one["id"]: one["state"] for one in desk.order(order_id)["fulfilments"]}
    assert states == {here["id"]: "collected", there["id"]: "accepted", parcel["id"]: "collected"}
    assert (desk.level(MUG, THERE), desk.level(PLATE, THERE)) == ((9, 0), (10, 1))


def test_nothing_unpaid_is_handed_over_without_approval(desk: Desk) -> None:
    told = desk.placed()
    part_id = told["fulfilments"][0]["id"]
    desk.made_ready(part_id)
    refused = desk.act(part_id, Act.COLLECT)
    assert (refused.code, refused.message["facts"]["due"]) == ("ORDER-DUE", "1998")
    assert desk.pay(told["id"], 999).status == 200
    half = {told["fulfilments"][0]["lines"][0]["id"]: PIECE}
    assert desk.done(part_id, Act.COLLECT, quantities=half)["state"] == "partly_collected"
    assert desk.act(part_id, Act.COLLECT).code == "ORDER-DUE"
    assert desk.done(part_id, Act.COLLECT, approved_by="Maria Wójcik")["state"] == "collected"


def test_amounts_are_checked_and_an_unknown_payment_holds_everything_up(desk: Desk) -> None:
    told = desk.placed()
    order_id, part_id = told["id"], told["fulfilments"][0]["id"]
    desk.made_ready(part_id)
    assert desk.pay(order_id, 1999).code == "PAYMENT-TOO-MUCH"
    assert desk.pay(order_id, 1, "refunded").code == "REFUND-TOO-MUCH"
    doubtful = uuid7()
    assert desk.pay(order_id, 1998, "unknown", doubtful).message["due"] == 1998
    assert desk.pay(order_id, 1998).code == "PAYMENT-UNKNOWN"
    assert desk.act(part_id, Act.COLLECT, approved_by="Maria Wójcik").code == "PAYMENT-UNKNOWN"
    assert desk.pay(order_id, 1998, "paid", doubtful).message["due"] == 0
    assert desk.pay(order_id, 1998, "paid", doubtful).message["paid"] == 1998
    assert desk.pay(order_id, 1998, "declined", doubtful).code == "ID-REUSED"
    assert desk.done(part_id, Act.COLLECT)["state"] == "collected"


def test_the_effect_of_a_shortage_on_stock_is_shown_before_and_is_what_then_happens(desk: Desk) -> None:
    told = desk.placed(terms="now")
    desk.pay(told["id"], 1998)
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    desk.done(part_id, Act.PICK)
    desk.done(part_id, Act.TICK, quantities={line_id: PIECE})
    lost = {"quantities": {line_id: PIECE}, "short": "not_found"}
    shown = desk.look(part_id, Act.SHORT, **lost)
    effect = shown["stock"][0]
    assert (effect["on_hand"], effect["reserved"], effect["available"]) == (-PIECE, -PIECE, 8 * PIECE)
    assert desk.level() == (10, 2)
    desk.done(part_id, Act.SHORT, **lost)
    assert desk.level() == (9, 1)
    assert desk.done(part_id, Act.FINISH)["state"] == "partly_picked"
    assert "order.short" in desk.events(told["id"])
    assert desk.look(part_id, Act.CANCEL, reason="refund", quantities={line_id: PIECE})["refund_owed"] == 999
    assert desk.done(part_id, Act.CANCEL, reason="refund", quantities={line_id: PIECE})["state"] == "picked"
    after = desk.order(told["id"])
    assert (after["worth"], after["refund_owed"]) == (999, 999)
    assert desk.pay(told["id"], 999, "refunded").message["refund_owed"] == 0


def test_undo_brings_back_state_and_stock_until_goods_are_handed_over(desk: Desk) -> None:
    told = desk.placed(part(HERE, line(amount=0)))
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    desk.done(part_id, Act.PICK)
    desk.done(part_id, Act.SHORT, quantities={line_id: 2 * PIECE}, short="damaged")
    assert desk.level() == (8, 0)
    assert desk.act(part_id, Act.UNDO).code == "ORDER-REASON"
    assert desk.done(part_id, Act.UNDO, reason="found")["state"] == "picking"
    assert desk.level() == (10, 2)
    desk.done(part_id, Act.TICK, quantities={line_id: 2 * PIECE})
    desk.done(part_id, Act.FINISH)
    desk.done(part_id, Act.STAGE, bin="A-7")
    desk.done(part_id, Act.READY, bin="A-7")
    desk.done(part_id, Act.TOLD)
    assert desk.done(part_id, Act.UNDO, reason="wrong bin")["state"] == "staged"
    assert desk.done(part_id, Act.UNDO, reason="wrong bin")["state"] == "picked"
    desk.done(part_id, Act.STAGE, bin="B-1")
    assert desk.act(part_id, Act.READY, bin="A-7").code == "ORDER-BIN"
    desk.done(part_id, Act.READY, bin="B-1")
    desk.done(part_id, Act.COLLECT)
    assert desk.act(part_id, Act.UNDO, reason="oops").code == "ORDER-NOT-NOW"
    assert desk.level() == (8, 0)


def test_a_substitute_takes_over_goods_and_price_and_can_be_undone(desk: Desk) -> None:
    told = desk.placed()
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    desk.done(part_id, Act.PICK)
    instead = {"line": uuid7(), "sku": PLATE, "name": "Plate", "quantity_e6": PIECE, "amount": 500}
    given = {"quantities": {line_id: PIECE}, "substitute": instead}
    assert desk.act(part_id, Act.SUBSTITUTE, **given | {"substitute": instead | {"amount": 1000}}).code == (
        "ORDER-SUBSTITUTE"
    )
    desk.done(part_id, Act.SUBSTITUTE, **given)
    assert (desk.level(MUG), desk.level(PLATE)) == ((10, 1), (10, 1))
    assert desk.order(told["id"])["worth"] == 1499
    desk.done(part_id, Act.UNDO, reason="not wanted")
    assert (desk.level(MUG), desk.level(PLATE)) == ((10, 2), (10, 0))
    assert desk.order(told["id"])["worth"] == 1998


def test_what_is_missing_moves_to_another_store_with_its_exact_price(desk: Desk) -> None:
    told = desk.placed(part(HERE, line(MUG, 3, 1000)))
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    desk.done(part_id, Act.PICK)
    desk.done(part_id, Act.TICK, quantities={line_id: 2 * PIECE})
    desk.done(part_id, Act.SHORT, quantities={line_id: PIECE}, short="not_found")
    desk.done(part_id, Act.FINISH)
    to = {"fulfilment": uuid7(), "store": THERE, "way": "collect", "lines": {line_id: uuid7()}}
    assert desk.done(part_id, Act.MOVE, reason="customer", to=to)["state"] == "picked"
    assert (desk.level(MUG, HERE), desk.level(MUG, THERE)) == ((9, 2), (10, 1))
    moved = desk.seen(to["fulfilment"], THERE)
    assert (moved["state"], [line["amount"] for line in moved["lines"]]) == ("accepted", [333])
    assert desk.order(told["id"])["worth"] == 1000
    nowhere = to | {"fulfilment": uuid7(), "store": "9999", "lines": {line_id: uuid7()}}
    assert desk.act(part_id, Act.MOVE, reason="customer", to=nowhere).code == "ORDER-STORE"


def test_two_people_do_not_pick_the_same_order_and_a_stale_screen_is_told(desk: Desk) -> None:
    told = desk.placed()
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    stale = desk.asks(part_id, Act.PICK, who=JAN)
    desk.done(part_id, Act.PICK)
    assert desk.send(part_id, stale).code == "ORDER-VERSION"
    one = {line_id: PIECE}
    assert desk.act(part_id, Act.TICK, who=JAN, quantities=one).code == "ORDER-LOCKED"
    assert desk.done(part_id, Act.TAKE_OVER, who=JAN, reason="Ewa went home")["lock"]["name"] == "Jan Lis"
    assert desk.done(part_id, Act.TICK, who=JAN, quantities=one)["lines"][0]["picked"] == PIECE


def test_a_customer_who_drops_goods_gets_the_rest_and_the_price_back(desk: Desk) -> None:
    told = desk.placed(terms="now")
    desk.pay(told["id"], 1998)
    part_id, line_id = told["fulfilments"][0]["id"], told["fulfilments"][0]["lines"][0]["id"]
    desk.made_ready(part_id)
    desk.done(part_id, Act.HAND_OVER)
    desk.done(part_id, Act.REFUSE, quantities={line_id: PIECE}, reason="too big")
    assert desk.done(part_id, Act.COLLECT)["state"] == "collected"
    assert (desk.order(told["id"])["refund_owed"], desk.level()) == (999, (9, 1))
    desk.done(part_id, Act.SHELVE)
    assert desk.level() == (9, 0)


def test_lists_are_followed_by_a_cursor_that_misses_nothing(desk: Desk) -> None:
    first, second = desk.placed(), desk.placed()
    page = desk.web("GET", "?limit=1").message
    assert ([one["id"] for one in page["orders"]], page["more"]) == ([first["id"]], True)
    rest = desk.web("GET", f"?since={page['cursor']}").message
    assert ([one["id"] for one in rest["orders"]], rest["more"]) == ([second["id"]], False)
    assert desk.web("GET", f"?since={rest['cursor']}").message["orders"] == []
    store_cursor = desk.page()["cursor"]
    desk.done(first["fulfilments"][0]["id"], Act.PICK)
    assert [one["id"] for one in desk.web("GET", f"?since={rest['cursor']}").message["orders"]] == [first["id"]]
    changed = [view["fulfilment"]["id"] for view in desk.page(store_cursor)["fulfilments"]]
    assert changed == [first["fulfilments"][0]["id"]]


def test_the_channel_takes_some_back_moves_some_and_cancels_the_rest(desk: Desk) -> None:
    told = desk.placed()
    order_id, one = told["id"], told["fulfilments"][0]
    line_id = one["lines"][0]["id"]
    fewer = [{"fulfilment": one["id"], "line": line_id, "quantity": "1"}]
    message = {"id": uuid7(), "version": told["version"], "reason": "customer", "fewer": fewer}
    changed = desk.web("POST", f"/{order_id}/changes", message)
    assert (changed.status, changed.message["worth"]) == (200, 999)
    assert desk.web("POST", f"/{order_id}/changes", message).message == changed.message
    assert desk.web("POST", f"/{order_id}/changes", message | {"id": uuid7()}).code == "ORDER-VERSION"
    move = {"fulfilment": one["id"], "to": uuid7(), "store": THERE, "way": "ship", "lines": {line_id: uuid7()}}
    moved = {"id": uuid7(), "version": changed.message["version"], "reason": "customer", "moves": [move]}
    reply = desk.web("POST", f"/{order_id}/changes", moved | {"contact": {"email": "new@example.com"}})
    assert reply.status == 200, reply.body
    assert {part["state"] for part in reply.message["fulfilments"]} == {"moved", "accepted"}
    assert reply.message["contact"]["email"] == "new@example.com"
    assert (desk.level(MUG, HERE), desk.level(MUG, THERE)) == ((10, 0), (10, 1))
    last = {"id": uuid7(), "version": reply.message["version"], "reason": "customer"}
    assert desk.web("POST", f"/{order_id}/cancel", last).message["worth"] == 0
    assert desk.level(MUG, THERE) == (10, 0)


def test_a_code_finds_the_order_and_the_other_store_it_waits_in(desk: Desk) -> None:
    told = desk.placed(part(THERE))
    till, other = desk.tills[HERE], desk.tills[THERE]
    away = till.ask("GET", f"/v1/terminals/{till.id}/orders/codes/{told['code']}").message
    assert (away["fulfilments"], away["other_stores"]) == ([], [THERE])
    here = other.ask("GET", f"/v1/terminals/{other.id}/orders/codes/{told['code'].lower()}").message
    assert [view["fulfilment"]["order"] for view in here["fulfilments"]] == [told["id"]]
    wrong = told["code"][:-1] + ("2" if told["code"][-1] != "2" else "3")
    assert till.ask("GET", f"/v1/terminals/{till.id}/orders/codes/{wrong}").code == "MESSAGE-BAD"


def test_the_promise_is_an_hour_until_a_store_has_shown_what_it_takes(desk: Desk) -> None:
    wanted = {"lines": [{"sku": MUG, "quantity": "2"}, {"sku": PLATE, "quantity": "11"}]}
    both = desk.web("POST", "/availability", wanted).message["stores"]
    assert [one["complete"] for one in both] == [False, False]
    desk.receive(THERE, {PLATE: 1})
    best = desk.web("POST", "/availability", wanted).message["stores"][0]
    assert (best["store"], best["ready_by"]) == (THERE, "2026-05-04T09:15:00+00:00")
    part_id = desk.placed(part(THERE))["fulfilments"][0]["id"]
    desk.shop.clock.wait(minutes=20)
    desk.made_ready(part_id, THERE)
    mug = {"lines": [{"sku": MUG, "quantity": "1"}], "stores": [THERE]}
    assert desk.web("POST", "/availability", mug).message["stores"][0]["ready_by"] == "2026-05-04T08:55:00+00:00"


def test_the_history_keeps_who_did_what_when_and_why(desk: Desk) -> None:
    told = desk.placed()
    part_id = told["fulfilments"][0]["id"]
    desk.done(part_id, Act.PICK)
    desk.done(part_id, Act.UNDO, reason="mistake")
    till = desk.tills[HERE]
    events = till.ask("GET", f"/v1/terminals/{till.id}/orders/{told['id']}/history").message["events"]
    assert [(one["act"], one["version"], one["undone"]) for one in events] == [
        ("place", 1, False), ("accept", 2, False), ("pick", 3, True), ("undo", 4, False),
    ]  # fmt: skip
    assert (events[3]["name"], events[3]["device"], events[3]["reason"]) == ("Ewa Nowak", till.id, "mistake")
