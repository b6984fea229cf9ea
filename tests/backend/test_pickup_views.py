"""What a store is told of an order, and what the terminals of each shape may do to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest
from sqlalchemy import update

from app.backend.backoffice.tables import survey_answer
from app.backend.orders import promise
from app.backend.schema import store
from app.backend.settings import Settings
from app.domain.order_state import Act
from app.wire.fields import encode
from app.wire.order_view import OrderView
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Shop
from tests.backend.kiosk_desk import kiosk, tablet, till
from tests.backend.order_desk import HERE, MUG, PIECE, THERE, Desk, line, part

ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
HOUR = 3_600_000


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, time_zone="UTC")


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop).open()


def view(desk: Desk, part_id: str, store_id: str = HERE) -> OrderView:
    views = [OrderView.from_json(one) for one in desk.page(store=store_id)["fulfilments"]]
    return next(one for one in views if one.fulfilment.id == part_id)


def product(desk: Desk, sku: str, **facts: object) -> None:
    key = desk.channel("catalogue:write")
    reply = desk.shop.ask(
        "PUT",
        f"/v1/products/{sku}",
        encode({"name": "Mug", "tax": "A", **facts}),
        {"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    assert reply.status == 200, reply.body


def test_a_store_hears_what_to_look_at_what_is_paid_and_that_a_pass_was_replaced(desk: Desk) -> None:
    product(desk, MUG, min_age=18, bulky=True, private=True)
    gate = {"address": "", "opening": "", "gate": "Gate B"}
    assert desk.shop.as_admin("PUT", f"/v1/admin/stores/{HERE}/place", gate).status == 200
    order = desk.placed(part(), contact={"name": "Anna Kowalska", "language": "pl"})
    one = order["fulfilments"][0]["id"]
    seen, cursor = view(desk, one), desk.page()["cursor"]
    assert (seen.flags, seen.min_age, seen.gate) == (("id_check", "bulky", "flagged"), 18, "Gate B")
    assert (seen.language, seen.paid, seen.due, seen.payment_unknown) == ("pl", 0, 1998, False)
    payment = uuid7()
    desk.pay(order["id"], 1998, "unknown", payment)
    (told,) = desk.page(cursor)["fulfilments"]
    assert told["payment_unknown"] is True
    desk.pay(order["id"], 1998, "paid", payment)
    paid, cursor = view(desk, one), desk.page()["cursor"]
    assert (paid.paid, paid.due, paid.payment_unknown) == (1998, 0, False)
    desk.web("POST", f"/{order['id']}/pass", {"n": 0})
    (told,) = desk.page(cursor)["fulfilments"]
    (new,) = OrderView.from_json(told).passes
    assert (new.nonce != paid.passes[0].nonce, new.code != paid.passes[0].code) == (True, True)
    assert (new.whose, new.name, told["fulfilment"]["version"]) == ("owner", "A… Kowalska", paid.fulfilment.version)


@ON_ONE_DATABASE
def test_a_time_is_told_only_from_what_orders_have_taken_here(desk: Desk) -> None:
    first = desk.placed()["fulfilments"][0]["id"]
    assert view(desk, first).ready_by == ""
    desk.shop.clock.wait(minutes=40)
    desk.made_ready(first)
    second = desk.placed()["fulfilments"][0]["id"]
    assert view(desk, second).ready_by == "2026-05-04T09:35:00+00:00"
    assert view(desk, first).ready_by == ""
    desk.shop.clock.wait(minutes=41)
    assert view(desk, second).ready_by == "", "no order has ever taken so long: nobody knows"


@ON_ONE_DATABASE
def test_a_store_that_closes_goes_on_with_an_order_when_it_opens(desk: Desk) -> None:
    hours = update(store).where(store.c.id == HERE).values(opening="Mo-Sa 08:00-09:00")
    desk.shop.core.database.write(lambda connection: connection.execute(hours))
    desk.shop.clock.wait(minutes=-15)
    first = desk.placed()["fulfilments"][0]["id"]
    desk.shop.clock.wait(minutes=40)
    desk.made_ready(first)
    second = desk.placed()["fulfilments"][0]["id"]
    assert view(desk, second).ready_by == "2026-05-05T08:20:00+00:00"


def test_four_of_five_orders_were_ready_by_the_time_that_is_told() -> None:
    usual = promise.Usual([n * HOUR for n in range(1, 11)], None, UTC)
    assert usual.ready_ms(0, 0) == 8 * HOUR
    assert usual.ready_ms(0, 5 * HOUR) == 9 * HOUR, "of those that took longer than five hours"
    assert usual.ready_ms(0, 10 * HOUR) == 0


@ON_ONE_DATABASE
def test_a_kiosk_does_what_customers_do_and_nothing_else(desk: Desk) -> None:
    stand, one = kiosk(desk), part()
    order = desk.placed(one)
    assert stand.act(one["id"], "pick").code == "TERMINAL-SHAPE"
    desk.made_ready(one["id"])
    assert stand.act(one["id"], "cancel", reason="x").code == "TERMINAL-SHAPE"
    assert stand.act(one["id"], "undo", reason="x").code == "TERMINAL-SHAPE"
    assert stand.act(one["id"], "collect", approved_by="ewa").code == "TERMINAL-SHAPE"
    desk.pay(order["id"], 1998)
    assert stand.act(one["id"], "hand_over").status == 200
    other = kiosk(desk, "10")
    assert other.act(one["id"], "let_go").code == "TERMINAL-SHAPE"
    half = {one["lines"][0]["id"]: PIECE}
    assert stand.act(one["id"], "collect", quantities=half).status == 200
    assert stand.act(one["id"], "cancel", reason="the rest").status == 200
    assert desk.seen(one["id"])["state"] == "collected"


@ON_ONE_DATABASE
def test_a_kiosks_key_opens_no_route_of_the_tills(desk: Desk) -> None:
    stand, floor = kiosk(desk), tablet(desk)
    closed = {
        ("POST", f"/v1/terminals/{stand.terminal.id}/receipts"),
        ("GET", f"/v1/terminals/{stand.terminal.id}/stock?sku=1"),
        ("POST", f"/v1/terminals/{stand.terminal.id}/stock/papers"),
        ("GET", f"/v1/terminals/{stand.terminal.id}/orders/{uuid7()}/history"),
        ("GET", f"/v1/customers/{uuid7()}"),
        ("GET", f"/v1/customers/{uuid7()}/accounts"),
        ("GET", f"/v1/wish-lists/{uuid7()}"),
        ("GET", f"/v1/accounts/{uuid7()}"),
    }
    found = {stand.terminal.ask(method, path, {} if method == "POST" else None).code for method, path in closed}
    assert found == {"TERMINAL-SHAPE"}
    for path in ("feeds/catalogue", "feeds/stock"):
        assert stand.terminal.ask("GET", f"/v1/{path}").status == 200
    one = part()
    desk.placed(one)
    asked = {"id": uuid7(), "state": "paid", "method": "cash", "reference": "", "amount": 1, "currency": "PLN"}
    asked["person"] = "ewa"
    assert floor.ask("POST", f"orders/{one['id']}/payments", asked).code == "TERMINAL-SHAPE"
    assert floor.act(one["id"], "pick").status == 200
    assert floor.terminal.ask("GET", f"/v1/accounts/{uuid7()}").code == "TERMINAL-SHAPE"


@ON_ONE_DATABASE
def test_a_kiosk_is_given_few_wrong_codes_in_an_hour_and_a_till_its_sixty_a_minute(desk: Desk) -> None:
    stand, counter = kiosk(desk), till(desk)
    tried = [stand.ask("POST", "passes", {"code": f"P1{n:040d}"}).code for n in range(21)]
    assert (tried[19], tried[20]) == ("ORDER-UNKNOWN", "CODE-WAIT")
    desk.shop.clock.wait(minutes=59)
    assert stand.ask("POST", "passes", {"code": "P1"}).code == "CODE-WAIT"
    desk.shop.clock.wait(minutes=2)
    assert stand.ask("POST", "passes", {"code": "P1"}).code == "ORDER-UNKNOWN"
    assert counter.ask("POST", "passes", {"code": "P1"}).code == "ORDER-UNKNOWN"


def test_an_order_that_waits_elsewhere_is_found_and_brought_here(desk: Desk) -> None:
    for where, spot in ((HERE, (52.23, 21.01)), (THERE, (52.23, 21.06))):
        place = {
            "address": f"Street {where}",
            "opening": "Mo-Su 09:00-21:00",
            "latitude": spot[0],
            "longitude": spot[1],
        }
        assert desk.shop.as_admin("PUT", f"/v1/admin/stores/{where}/place", place).status == 200
    desk.shop.clock.wait(hours=2)
    stand, one = kiosk(desk), part(THERE, line(MUG, 2))
    order = desk.placed(one)
    desk.made_ready(one["id"], THERE)
    found = stand.told("GET", f"orders/codes/{order['code']}")
    (there,) = found["stores"]
    assert (found["fulfilments"], there["address"], there["open_until"]) == ([], "Street 0418", "21:00")
    assert (3_300 < there["distance_m"] < 3_500, there["movable"]) == (True, True)
    at = desk.shop.clock().isoformat()
    asked = {"id": uuid7(), "shown": order["code"], "person": "kiosk", "name": "Kiosk", "at": at}
    moved = stand.told("POST", "orders/moves", asked)
    assert stand.told("POST", "orders/moves", asked) == moved
    (new,) = moved["fulfilments"]
    assert (new["fulfilment"]["state"], new["fulfilment"]["lines"][0]["ordered"]) == ("accepted", 2 * PIECE)
    assert (desk.level(MUG, HERE), desk.seen(one["id"], THERE)["state"]) == ((10, 2), "moved")
    assert stand.ask("POST", "orders/moves", asked | {"id": uuid7()}).code == "ORDER-NOTHING"


@ON_ONE_DATABASE
def test_what_is_not_in_stock_here_stays_where_it_waits(desk: Desk) -> None:
    stand, one = kiosk(desk), part(THERE, line("rare", 1))
    desk.receive(THERE, {"rare": 1})
    desk.receive(HERE, {"rare": 1})
    taken = desk.placed(part(HERE, line("rare", 1)))
    order = desk.placed(one)
    assert taken["id"] != order["id"]
    found = stand.told("GET", f"orders/codes/{order['code']}")
    asked = {"id": uuid7(), "shown": order["code"], "person": "kiosk", "name": "Kiosk"}
    reply = stand.ask("POST", "orders/moves", asked | {"at": desk.shop.clock().isoformat()})
    assert (found["stores"][0]["movable"], reply.code) == (False, "ORDER-STOCK")
    assert desk.seen(one["id"], THERE)["state"] == "accepted"


@ON_ONE_DATABASE
def test_an_old_pass_has_the_newest_sent_again_a_few_times(desk: Desk) -> None:
    stand, one = kiosk(desk), part()
    order = desk.placed(one)
    desk.made_ready(one["id"])
    old = desk.web("GET", f"/{order['id']}/pass").message
    desk.web("POST", f"/{order['id']}/pass", {"n": 0})
    for shown in (old["code"], old["typed"]):
        assert stand.told("POST", "passes/again", {"shown": shown}) == {"heard": True}
    assert desk.events(order["id"]).count("order.ready") == 2, "and the second time was too soon"
    for _ in range(4):
        desk.shop.clock.wait(seconds=31)
        stand.told("POST", "passes/again", {"shown": old["typed"]})
    assert desk.events(order["id"]).count("order.ready") == 4
    assert stand.ask("POST", "passes/again", {"shown": "P1x"}).code == "ORDER-UNKNOWN"


@ON_ONE_DATABASE
def test_what_a_customer_says_of_a_pickup_is_counted_once(desk: Desk) -> None:
    stand, one = kiosk(desk), part()
    desk.placed(one)
    desk.made_ready(one["id"])
    told = {"id": uuid7(), "score": 5}
    assert stand.ask("POST", f"orders/{one['id']}/survey", told).code == "ORDER-NOT-NOW"
    desk.done(one["id"], Act.COLLECT, approved_by="e")
    for _ in range(2):
        assert stand.told("POST", f"orders/{one['id']}/survey", told) == {"kept": True}
    assert stand.ask("POST", f"orders/{one['id']}/survey", told | {"score": 1}).code == "ID-REUSED"
    (row,) = desk.shop.rows(survey_answer)
    assert (row["store"], row["kind"], row["score"], row["day"]) == (HERE, "csat", 5, "2026-05-04")
