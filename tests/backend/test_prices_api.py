"""Products, prices and promotions over HTTP: what channels read and write, and what nobody may do."""

from __future__ import annotations

from typing import Any

from app.backend.catalogue.feed import CATALOGUE, of_store, position
from app.wire.feed import page_of
from app.wire.product_body import product_body, tax_body
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.backend.channel_shop import web_shop
from tests.builders import RULES, product

TOMORROW, WEEK_AFTER = "2026-05-05T00:00:00+02:00", "2026-05-12T00:00:00+02:00"


def pln(minor: int) -> dict[str, Any]:
    return {"minor": minor, "currency": "PLN"}


def put(shop: Shop, sku: str = "milk", price: int | None = 500, **facts: Any) -> Reply:
    message = {"name": sku.capitalize(), "tax": "food", **facts} | ({"price": pln(price)} if price is not None else {})
    reply = shop.as_admin("PUT", f"/v1/products/{sku}", message)
    assert reply.status == 200, reply.body
    return reply


def planned(
    price: int, sku: str = "milk", since: str | None = TOMORROW, until: str | None = None, **at: str
) -> dict[str, Any]:
    return {"id": uuid7(), "sku": sku, "price": pln(price), "valid_from": since, "valid_to": until, **at}


def post(shop: Shop, *prices: dict[str, Any]) -> Reply:
    return shop.as_admin("POST", "/v1/prices", {"prices": list(prices)})


def sold(shop: Shop, sku: str = "milk", **at: str) -> dict[str, Any]:
    query = "&".join(f"{name}={value}" for name, value in at.items())
    reply = shop.as_admin("GET", f"/v1/products/{sku}?{query}")
    assert reply.status == 200, reply.body
    return dict(reply.message)


def charged(shop: Shop, sku: str = "milk", **at: str) -> int | None:
    price = sold(shop, sku, **at)["price"]
    return price["minor"] if price else None


def test_a_price_for_a_week_is_charged_for_a_week_and_says_what_it_was_reduced_from(shop: Shop) -> None:
    put(shop)
    assert post(shop, planned(400, until=WEEK_AFTER)).message == {"written": 1}
    assert [step["price"] for step in sold(shop)["ahead"]] == [pln(400), pln(500)]
    shop.clock.wait(days=1)
    now = sold(shop)
    assert (now["price"], now["lowest_30_days"]) == (pln(400), pln(500))
    assert now["price_since"] == "2026-05-04T22:00:00.000+00:00"
    shop.clock.wait(days=7)
    assert (charged(shop), sold(shop)["lowest_30_days"]) == (500, None)


def test_stores_and_channels_have_prices_of_their_own(shop: Shop) -> None:
    put(shop)
    post(shop, planned(520, since=None, store="0417"), planned(480, since=None, channel="web"))
    found = [charged(shop), charged(shop, store="0417"), charged(shop, channel="web"), charged(shop, channel="till")]
    assert found == [500, 520, 480, 500]


def test_a_price_is_set_once_however_often_it_is_sent(shop: Shop) -> None:
    put(shop)
    ahead, now = planned(400), planned(450, since=None)
    assert post(shop, ahead, now).message == {"written": 2}
    shop.clock.wait(minutes=5)
    assert post(shop, ahead, now).message == {"written": 0}
    assert post(shop, {**ahead, "price": pln(1)}).code == "ID-REUSED"
    assert charged(shop) == 450


def test_what_was_charged_cannot_be_changed_but_a_history_may_be_brought_along(shop: Shop) -> None:
    put(shop, price=None)
    history = [planned(600, since="2026-04-20T00:00:00+02:00"), planned(550, since="2026-05-01T00:00:00+02:00")]
    assert post(shop, *history).status == 200
    assert (charged(shop), sold(shop)["lowest_30_days"]) == (550, pln(600))
    assert post(shop, planned(100, since="2026-05-03T00:00:00+02:00")).code == "PRICE-PAST"


def test_a_price_that_is_taken_back_has_been_charged_until_then(shop: Shop) -> None:
    put(shop)
    shop.clock.wait(minutes=1)
    now, later = planned(400, since=None), planned(300)
    post(shop, now, later)
    shop.clock.wait(hours=1)
    ended = [shop.as_admin("DELETE", f"/v1/prices/{one['id']}").message["ended_at"] for one in (now, later, now)]
    assert ended == ["2026-05-04T09:16:00.000+00:00"] * 3
    assert (charged(shop), sold(shop)["ahead"]) == (500, [])
    listed = shop.as_admin("GET", "/v1/prices?sku=milk").message["prices"]
    assert [one["price"]["minor"] for one in listed] == [500, 400, 300]
    assert shop.as_admin("DELETE", f"/v1/prices/{uuid7()}").code == "PRICE-UNKNOWN"


def test_a_product_is_found_by_any_form_of_its_code_and_page_by_page(shop: Shop) -> None:
    for sku in ("a/b", "b", "c"):
        put(shop, sku, gtins=["4006381333931"] if sku == "a/b" else [])
    assert sold(shop, "a/b")["gtins"] == ["04006381333931"]
    found = shop.as_admin("GET", "/v1/products?gtin=4006381333931").message
    assert [one["sku"] for one in found["products"]] == ["a/b"]
    first = shop.as_admin("GET", "/v1/products?limit=2").message
    rest = shop.as_admin("GET", f"/v1/products?limit=2&after={first['next']}").message
    assert [one["sku"] for one in (*first["products"], *rest["products"])] == ["a/b", "b", "c"]
    assert rest["next"] is None
    assert shop.as_admin("GET", "/v1/products?gtin=4006381333932").code == "GTIN-WRONG"


def test_a_product_that_is_taken_out_leaves_the_tills_and_keeps_its_prices(shop: Shop) -> None:
    put(shop)
    assert shop.as_admin("DELETE", "/v1/products/milk").status == 200
    assert shop.as_admin("GET", "/v1/products/milk").code == "PRODUCT-UNKNOWN"
    [record] = page_of(shop.till().ask("GET", "/v1/feeds/catalogue?cursor=&limit=9").message).records
    assert (record.key, record.body) == ("milk", None)
    put(shop, price=None)
    assert charged(shop) == 500


def test_writing_a_product_without_a_price_leaves_its_price_alone(shop: Shop) -> None:
    put(shop)
    put(shop, price=None, brand="Ours")
    assert (sold(shop)["brand"], charged(shop)) == ("Ours", 500)


def test_importing_a_file_again_leaves_the_price_for_a_week_and_a_changed_one_lasts(shop: Shop) -> None:
    record = {"kind": "product", "key": "milk", "body": product_body(product("milk", 500))}
    bring = lambda: shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": [record]}).message["changed"]  # noqa: E731
    assert bring() == 1
    post(shop, planned(400, since=None, until=WEEK_AFTER))
    assert (bring(), charged(shop)) == (0, 400)
    record["body"] = product_body(product("milk", 600))
    assert (bring(), charged(shop)) == (1, 400)
    shop.clock.wait(days=9)
    assert charged(shop) == 600
    record["body"] = product_body(product("milk", None))
    assert (bring(), charged(shop)) == (1, None)


def test_goods_that_came_before_the_tax_rules_or_in_other_words_get_the_class_they_meant(shop: Shop) -> None:
    goods = [
        {"kind": "product", "key": tax, "body": product_body(product(tax, 100, tax=tax))} for tax in ("23%", "c", "99")
    ]
    rules = {"kind": "tax", "key": "rules", "body": tax_body(RULES)}
    for records in (goods[:1], [rules], goods[1:]):
        assert shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": records}).status == 200
    assert [sold(shop, sku)["tax"] for sku in ("23%25", "c", "99")] == ["standard", "food", "99"]
    told = page_of(shop.till().ask("GET", "/v1/feeds/catalogue?cursor=&limit=9").message).records
    assert sorted(r.body["tax"] for r in told if r.body and "tax" in r.body) == ["99", "food", "standard"]


def test_promotions_reach_the_tills_of_their_store_and_leave_them(shop: Shop) -> None:
    till = shop.till()
    offer = {
        "name": "3 for 2",
        "kind": "n_pay_m",
        "value": "2",
        "quantity": 3,
        "skus": ["milk"],
        "valid_to": "2026-05-09",
    }
    for number, place in (
        ("all", {}),
        ("here", {"store": "0417"}),
        ("there", {"store": "9"}),
        ("web", {"channel": "web"}),
    ):
        assert shop.as_admin("PUT", f"/v1/promotions/{number}", {**offer, **place}).status == 200
    first = page_of(till.ask("GET", "/v1/feeds/catalogue?cursor=&limit=9").message)
    assert [record.key for record in first.records] == ["all", "@0417/here"]
    told = shop.as_admin("GET", "/v1/promotions?store=0417").message["promotions"]
    assert [(one["id"], one["store"]) for one in told] == [("all", ""), ("here", "0417")]
    shop.as_admin("PUT", "/v1/promotions/here", {**offer, "store": "9"})
    shop.as_admin("DELETE", "/v1/promotions/all")
    second = page_of(till.ask("GET", f"/v1/feeds/catalogue?cursor={first.next_cursor}&limit=9").message)
    assert [(record.key, record.body) for record in second.records] == [("all", None), ("@0417/here", None)]


def test_a_promotion_that_makes_no_sense_is_declined(shop: Shop) -> None:
    bad = {"name": "All free", "kind": "percent", "value": "1.5"}
    assert shop.as_admin("PUT", "/v1/promotions/p", bad).code == "PROMOTION-INVALID"
    fine = {**bad, "value": "0.5"}
    assert shop.as_admin("PUT", "/v1/promotions/@p", fine).code == "PROMOTION-INVALID"


def test_nonsense_is_declined(shop: Shop) -> None:
    nonsense: tuple[tuple[str, str, dict[str, Any] | None], ...] = (
        ("GET", "/v1/products/%00", None),
        ("GET", "/v1/products?after=%00&store=%FF", None),
        ("GET", "/v1/products?limit=0", None),
        ("GET", "/v1/prices?sku=%00", None),
        ("PUT", "/v1/products/x", {"name": "\ud800", "tax": "A"}),
        ("PUT", "/v1/products/x", {"name": "X", "tax": "A", "price": {"minor": 10**30, "currency": "PLN"}}),
        ("PUT", "/v1/products/x", {"name": "X", "tax": "A", "gtins": ["4006381333932"]}),
        ("PUT", "/v1/promotions/x", {"name": "X", "kind": "percent", "value": "1e999"}),
        ("PUT", "/v1/promotions/x", {"name": "X", "kind": "percent", "value": "0.1", "valid_from": "2026-02-30"}),
        ("POST", "/v1/prices", {"prices": [planned(1, since="0001-01-01T00:00:00+14:00")]}),
        ("POST", "/v1/prices", {"prices": [planned(1, since=WEEK_AFTER, until=TOMORROW)]}),
        ("POST", "/v1/prices", {"prices": [planned(1, sku="no such")]}),
    )
    for method, target, message in nonsense:
        reply = shop.as_admin(method, target, message)
        assert 400 <= reply.status < 500, (target, reply.body)
        assert reply.code


def test_a_channel_reads_its_own_prices_and_writes_only_with_the_scope(shop: Shop) -> None:
    put(shop)
    reads, writes = web_shop(shop, "stock:read"), web_shop(shop, "catalogue:write", name="Range")
    price = planned(480, since=None, channel=reads.id)
    assert reads.ask("POST", "/v1/prices", {"prices": [price]}).code == "SCOPE-MISSING"
    assert writes.ask("POST", "/v1/prices", {"prices": [price]}).message == {"written": 1}
    assert reads.ask("GET", "/v1/products/milk?channel=till").message["price"] == pln(480)
    assert writes.ask("GET", "/v1/products/milk").code == "SCOPE-MISSING"
    assert shop.ask("GET", "/v1/products/milk").code == "AUTH-CHANNEL"
    assert [(row["act"], row["actor"]) for row in shop.audited() if row["object_kind"] in ("product", "price")] == [
        ("product.write", "admin-token"),
        ("price.set", writes.id),
    ]


def test_a_write_moves_the_feeds_of_those_it_concerns_alone(shop: Shop) -> None:
    put(shop)
    names = CATALOGUE, of_store("0417"), of_store("9")
    ends = lambda: [shop.core.database.read(lambda c, n=name: position(c, n)) for name in names]  # noqa: E731
    assert ends() == [1, 0, 0]
    post(shop, planned(400, store="0417"))
    assert ends() == [1, 1, 0]
    post(shop, planned(400, channel="web"))
    assert ends() == [1, 1, 0]
