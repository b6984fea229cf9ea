"""Stock over HTTP: what channels, the back office and terminals ask and write."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from app.backend import schema
from app.backend.events.tables import event
from app.backend.stock import reserving
from app.backend.stock.tables import stock, stock_movement
from app.wire.stock import ProductStock, StockPage
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop, Till
from tests.backend.channel_shop import web_shop

AT = "2026-05-04T08:00:00+00:00"  # a quarter of an hour ago
AROUND = {"0417": (52.2297, 21.0122), "0418": (52.2400, 21.0300), "0500": (50.0647, 19.9450), "0600": None}


@pytest.fixture
def town(shop: Shop) -> Shop:
    """Two shops in Warsaw, one in Krakow, one that nobody has placed."""
    for store, spot in AROUND.items():
        shop.slot(store=store)
        if spot:
            place = {"address": f"Street {store}", "opening": "Mo-Sa", "latitude": spot[0], "longitude": spot[1]}
            assert shop.as_admin("PUT", f"/v1/admin/stores/{store}/place", place).status == 200
    return shop


def paper(
    shop: Shop, store: str, quantities: dict[str, str], kind: str = "receipt", at: str = AT, id_: str = ""
) -> Reply:
    lines = [{"sku": sku, "quantity": quantity} for sku, quantity in quantities.items()]
    message = {"id": id_ or uuid7(), "store": store, "kind": kind, "at": at, "lines": lines}
    return shop.as_admin("POST", "/v1/admin/stock/papers", message)


def page(till: Till, cursor: str = "", limit: int = 5000) -> StockPage:
    reply = till.ask("GET", f"/v1/feeds/stock?cursor={cursor}&limit={limit}")
    assert reply.status == 200, reply.body
    return StockPage.from_json(reply.message)


def figures(found: StockPage) -> dict[str, str]:
    return {record.sku: str(record.on_hand.normalize()) for record in found.records}


def test_a_shopper_is_sent_to_the_nearest_shop_that_has_it(town: Shop) -> None:
    web = web_shop(town, "stock:read")
    for store in ("0418", "0500", "0600"):
        paper(town, store, {"milk": "3"})
    found = web.ask("GET", "/v1/stock/products?sku=milk&latitude=52.23&longitude=21.01").message["stores"]
    assert [(one["store"], one["available"]) for one in found] == [("0418", "3"), ("0500", "3"), ("0600", "3")]
    assert 1_000 < found[0]["metres"] < 3_000
    assert 245_000 < found[1]["metres"] < 260_000
    assert found[2]["metres"] is None
    nearest = web.ask("GET", "/v1/stock/products?sku=milk&store=0500&limit=1").message["stores"]
    assert [(one["store"], one["metres"], one["opening"]) for one in nearest] == [("0500", 0, "Mo-Sa")]


def test_a_channel_sees_what_it_may_promise_and_not_what_is_held_or_kept_back(town: Shop) -> None:
    web = web_shop(town, "stock:read")
    paper(town, "0417", {"milk": "5", "tea": "1"})
    paper(town, "0417", {"milk": "1"}, "safety")
    town.core.database.write(lambda c: reserving.hold(c, "0417", "line", "milk", 2_000_000, 9, 1))
    found = web.ask("GET", "/v1/stock/stores/0417?sku=milk&sku=tea&sku=none").message["products"]
    assert [(one["sku"], one["on_hand"], one["reserved"], one["available"]) for one in found] == [
        ("milk", "5", "2", "2"), ("none", "0", "0", "0"), ("tea", "1", "0", "1")
    ]  # fmt: skip


def test_only_channels_with_the_scope_may_ask_and_only_the_back_office_may_write(town: Shop) -> None:
    other = web_shop(town, "orders:read")
    assert other.ask("GET", "/v1/stock/products?sku=milk").code == "SCOPE-MISSING"
    assert town.ask("GET", "/v1/stock/stores/0417?sku=milk").code == "AUTH-CHANNEL"
    assert town.ask("POST", "/v1/admin/stock/papers", b"{}").status in (400, 401, 422)
    assert paper(town, "9999", {"milk": "1"}).code == "STORE-UNKNOWN"


def test_a_paper_counts_once_and_says_what_it_did(town: Shop) -> None:
    paper(town, "0417", {"milk": "5"})
    id_ = uuid7()
    first = paper(town, "0417", {"milk": "4.5"}, "count", id_=id_)
    assert first.message["lines"] == [{"sku": "milk", "on_hand": "4.5", "expected": "5"}]
    assert paper(town, "0417", {"milk": "4.5"}, "count", id_=id_).body == first.body
    assert paper(town, "0417", {"milk": "9"}, "count", id_=id_).code == "ID-REUSED"
    told = town.as_admin("GET", "/v1/admin/stores/0417/movements?sku=milk").message["movements"]
    assert sorted((one["reason"], one["delta"]) for one in told) == [("count", "-0.5"), ("receipt", "5")]
    assert {row["actor"] for row in town.rows(stock_movement)} == {"admin-token"}


def test_a_paper_with_a_quantity_that_is_none_is_refused(town: Shop) -> None:
    for quantity in ("-1", "1e3", "NaN", "", "0.0000001", "99999999999", 3):
        reply = paper(town, "0417", {"milk": quantity})
        assert (reply.status, reply.message["code"]) == (400, "MESSAGE-BAD"), quantity
    assert town.rows(stock) == []


def test_a_web_shop_hears_when_a_product_can_be_had_and_when_no_more(town: Shop) -> None:
    paper(town, "0417", {"milk": "2"})
    paper(town, "0417", {"milk": "1"}, "damage")
    town.core.database.write(lambda c: reserving.hold(c, "0417", "line", "milk", 1_000_000, 9, 1))
    town.core.database.write(lambda c: reserving.fulfil(c, "0417", "line", 1_000_000, 2))
    bodies = [row["body"] for row in town.rows(event) if row["kind"] == "stock.changed"]
    assert [body.count('"available":"0"') for body in bodies] == [0, 1]


def test_a_till_pulls_its_stores_figures_once_and_then_only_what_changed(town: Shop) -> None:
    till = town.till()
    paper(town, "0417", {"milk": "5", "tea": "2"})
    paper(town, "0418", {"milk": "99"})
    first = page(till)
    assert figures(first) == {"milk": "5", "tea": "2"}
    assert [int(record.elsewhere) for record in first.records if record.sku == "milk"] == [99]
    assert page(till, first.next_cursor).records == ()
    paper(town, "0417", {"tea": "1"})
    second = page(till, first.next_cursor)
    assert figures(second) == {"tea": "3"}
    assert int(second.next_cursor) > int(first.next_cursor)


def test_pages_bring_everything_however_small_they_are(town: Shop) -> None:
    till = town.till()
    paper(town, "0417", {f"sku-{n}": str(n + 1) for n in range(7)})
    seen: dict[str, str] = {}
    cursor, more = "", True
    while more:
        found = page(till, cursor, limit=2)
        seen |= figures(found)
        cursor, more = found.next_cursor, found.more
    assert seen == {f"sku-{n}": str(n + 1) for n in range(7)}


def test_a_page_says_which_of_the_tills_own_sales_are_in_its_figures(town: Shop) -> None:
    till = town.till()
    paper(town, "0417", {"milk": "5"})
    till.sell()
    assert page(till).counted.get(1, 0) == 0
    till.pushed()
    found = page(till)
    assert (figures(found)["milk"], found.counted) == ("4", {1: 1})


def test_a_cursor_from_before_the_backend_was_put_back_is_refused(town: Shop) -> None:
    assert town.till().ask("GET", "/v1/feeds/stock?cursor=12").code == "FEED-CURSOR"


def test_a_till_sees_its_own_store_first_even_when_nothing_is_left_there(town: Shop) -> None:
    till = town.till()
    paper(town, "0500", {"milk": "3"})
    paper(town, "0417", {"milk": "1"})
    paper(town, "0417", {"milk": "1"}, "damage")
    reply = till.ask("GET", f"/v1/terminals/{till.id}/stock?sku=milk")
    found = ProductStock.from_json(reply.message)
    assert [(one.store, int(one.available)) for one in found.stores] == [("0417", 0), ("0500", 3)]


def test_goods_travel_from_one_store_to_another_by_the_hands_of_both(town: Shop) -> None:
    sender, receiver = town.till(), Till(town)
    receiver.enrol(town.slot("01", "0418").code)
    paper(town, "0417", {"milk": "5"})
    id_, lines = uuid7(), [{"sku": "milk", "quantity": "3"}]
    head = {"store": "0417", "receiver": "0418", "at": AT}
    sent = sender.ask("POST", f"/v1/terminals/{sender.id}/transfers", {"id": id_, **head, "lines": lines})
    assert (sent.status, sent.message["state"]) == (200, "sent")
    assert receiver.ask("POST", f"/v1/terminals/{receiver.id}/transfers", {"id": id_, **head, "lines": lines}).code == (
        "STORE-OTHER"
    )
    coming = receiver.ask("GET", f"/v1/terminals/{receiver.id}/transfers").message["transfers"]
    assert [one["id"] for one in coming] == [id_]
    arrived = {"id": uuid7(), **head, "lines": [{"sku": "milk", "quantity": "2"}]}
    target = f"/v1/terminals/{receiver.id}/transfers/{id_}/received"
    told = receiver.ask("POST", target, arrived)
    assert [(line["sent"], line["received"], line["difference"]) for line in told.message["lines"]] == [
        ("3", "2", "-1")
    ]
    assert receiver.ask("POST", target, arrived).body == told.body
    assert receiver.ask("POST", target, {**arrived, "id": uuid7()}).code == "TRANSFER-RECEIVED"
    levels = {(row["store"], row["on_hand_e6"] // 1_000_000) for row in town.rows(stock)}
    assert levels == {("0417", 2), ("0418", 2)}


def test_a_sale_at_a_store_that_moved_stays_readable(town: Shop) -> None:
    town.core.database.write(lambda c: c.execute(update(schema.store).values(latitude=None, longitude=None)))
    paper(town, "0418", {"milk": "3"})
    reply = web_shop(town, "stock:read").ask("GET", "/v1/stock/products?sku=milk&store=0417")
    assert [(one["store"], one["metres"]) for one in reply.message["stores"]] == [("0418", None)]
