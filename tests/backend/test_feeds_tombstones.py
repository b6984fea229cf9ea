"""What is gone is told for 90 days; whoever comes later begins anew. Two writers never tell half each."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from app.backend.catalogue.feed import CATALOGUE, of_store
from app.backend.clock import to_ms
from app.backend.schema import feed, feed_record
from app.wire.feed import page_of
from app.wire.product_body import product_body
from app.wire.uuid7 import uuid7
from tests.backend.backend_shop import Reply, Shop
from tests.builders import product

FEED = "/v1/feeds/catalogue"


def bring(shop: Shop, *skus: str, gone: bool = False) -> None:
    records = [{"kind": "product", "key": sku, "body": None if gone else product_body(product(sku))} for sku in skus]
    assert shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": records}).status == 200


def price_here(shop: Shop, sku: str, minor: int = 111) -> str:
    number = uuid7()
    price = {"id": number, "sku": sku, "price": {"minor": minor, "currency": "PLN"}, "store": "0417"}
    assert shop.as_admin("POST", "/v1/prices", {"prices": [price]}).status == 200
    return number


def tombstones(shop: Shop) -> list[str]:
    return [row["key"] for row in shop.rows(feed_record) if row["body"] is None]


def test_what_is_gone_is_told_for_ninety_days_and_then_let_go(shop: Shop) -> None:
    till = shop.till()
    bring(shop, "milk", "bread")
    shop.clock.wait(hours=1)
    bring(shop, "milk", gone=True)
    shop.clock.wait(days=90)
    bring(shop, "tea")
    assert tombstones(shop) == ["milk"]
    told = page_of(till.ask("GET", f"{FEED}?cursor=2").message).records
    assert [(record.key, record.body is None) for record in told] == [("milk", True), ("tea", False)]
    shop.clock.wait(hours=1)
    bring(shop, "oats")
    assert tombstones(shop) == []
    assert [row["pruned"] for row in shop.rows(feed) if row["name"] == CATALOGUE] == [3]


def test_a_cursor_from_before_the_last_tombstone_that_was_let_go_needs_the_snapshot(shop: Shop) -> None:
    till = shop.till()
    bring(shop, "milk", "bread", "tea")
    bring(shop, "milk", gone=True)
    shop.clock.wait(days=91)
    bring(shop, "oats")

    def asked(cursor: str) -> Reply:
        return till.ask("GET", f"{FEED}?cursor={cursor}")

    assert [(asked(cursor).status, asked(cursor).code) for cursor in ("1", "3")] == [(409, "FEED-CURSOR")] * 2
    assert [record.key for record in page_of(asked("4").message).records] == ["oats"]
    assert [record.key for record in page_of(asked("").message).records] == ["bread", "tea", "oats"]
    manifest = till.ask("GET", f"{FEED}/snapshot/manifest").message
    assert (manifest["cursor"], manifest["count"]) == ("5", 3)


def test_a_snapshot_from_before_a_tombstone_that_was_let_go_is_built_anew(shop: Shop) -> None:
    till = shop.till()
    bring(shop, *(f"p{number}" for number in range(40)))
    assert till.ask("GET", f"{FEED}/snapshot/manifest").message["cursor"] == "40"
    bring(shop, "p0", gone=True)
    assert till.ask("GET", f"{FEED}/snapshot/manifest").message["cursor"] == "40"
    shop.clock.wait(days=91)
    bring(shop, "oats")
    manifest = till.ask("GET", f"{FEED}/snapshot/manifest").message
    assert till.ask("GET", f"{FEED}?cursor={manifest['cursor']}").status == 200
    assert (manifest["cursor"], manifest["count"]) == ("42", 40)


def test_a_store_s_own_feed_lets_go_by_the_same_rule(shop: Shop) -> None:
    till = shop.till()
    bring(shop, "milk", "tea")
    ended = price_here(shop, "milk")
    shop.clock.wait(minutes=1)
    shop.as_admin("DELETE", f"/v1/prices/{ended}")
    shop.clock.wait(days=31)  # for thirty days reductions are still measured by it
    bring(shop, "milk", gone=True)
    bring(shop, "milk")
    [gone] = [row for row in shop.rows(feed_record) if row["body"] is None]
    assert (gone["feed"], gone["key"]) == (of_store("0417"), "milk")
    shop.clock.wait(days=91)
    price_here(shop, "tea")
    [own] = [row for row in shop.rows(feed) if row["name"] == of_store("0417")]
    assert (own["pruned"], own["n"]) == (gone["seq"], gone["seq"] + 1)
    assert till.ask("GET", f"{FEED}?cursor=4.1").code == "FEED-CURSOR"
    told = page_of(till.ask("GET", f"{FEED}?cursor=4.{own['pruned']}").message)
    assert [record.key for record in told.records] == ["tea"]


def test_a_snapshot_is_the_same_file_by_its_cursor_and_by_its_digest(shop: Shop) -> None:
    till = shop.till()
    bring(shop, "milk", "bread")
    manifest = till.ask("GET", f"{FEED}/snapshot/manifest").message
    whole = till.ask("GET", f"{FEED}/snapshot?cursor={manifest['cursor']}").body
    target = f"/v1/snapshots/{manifest['sha256']}"
    reply = till.ask("GET", target)
    assert (reply.body, reply.headers["etag"]) == (whole, f'"{manifest["sha256"]}"')
    part = shop.ask("GET", target, b"", till.headers("GET", target) | {"Range": "bytes=10-19"})
    assert (part.status, part.body) == (206, whole[10:20])
    assert till.ask("GET", f"/v1/snapshots/{'0' * 64}").code == "SNAPSHOT-GONE"


def test_prices_set_at_the_same_time_all_reach_the_feed(shop: Shop) -> None:
    bring(shop, "milk")
    till, now = shop.till(), to_ms(shop.clock())

    def plan(hour: int) -> Reply:
        begins = f"2026-05-{5 + hour:02d}T00:00:00+00:00"
        price: dict[str, Any] = {"id": uuid7(), "sku": "milk", "price": {"minor": 100 + hour, "currency": "PLN"}}
        return shop.as_admin("POST", "/v1/prices", {"prices": [{**price, "valid_from": begins}]})

    with ThreadPoolExecutor(4) as pool:
        assert {reply.status for reply in pool.map(plan, range(12))} == {200}
    [record] = page_of(till.ask("GET", f"{FEED}?cursor=").message).records
    assert record.body is not None
    assert [step["price"]["minor"] for step in record.body["prices"]] == [349, *range(100, 112)]
    assert all(step["since"] >= now for step in record.body["prices"])
