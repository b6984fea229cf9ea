"""The catalogue feed: every change once, in the order of commits; and the snapshot that stands for all of them."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import zstandard

from app.backend.catalogue import feed
from app.backend.catalogue.importing import load
from app.wire.feed import FeedPage, FeedRecord, RecordKind, page_of
from app.wire.product_body import product_body, tax_body
from app.wire.snapshot import Manifest, records_of
from tests.backend.backend_shop import Reply, Shop, Till
from tests.builders import RULES, product

FEED = "/v1/feeds/catalogue"


def record(sku: str, price: int = 100) -> dict[str, Any]:
    return {"kind": "product", "key": sku, "body": product_body(product(sku, price))}


def gone(sku: str) -> dict[str, Any]:
    return {"kind": "product", "key": sku, "body": None}


def bring(shop: Shop, *records: dict[str, Any]) -> Reply:
    reply = shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": list(records)})
    assert reply.status == 200, reply.body
    return reply


def page(till: Till, cursor: str = "", limit: int = 100) -> FeedPage:
    reply = till.ask("GET", f"{FEED}?cursor={cursor}&limit={limit}")
    assert reply.status == 200, reply.body
    return page_of(reply.message)


def told(records: tuple[FeedRecord, ...]) -> list[tuple[str, int, bool]]:
    return [(r.key, r.version, r.body is None) for r in records]


def test_changes_come_in_the_order_in_which_they_were_made(shop: Shop) -> None:
    till = shop.till()
    bring(shop, record("milk"), record("bread"))
    bring(shop, gone("milk"), record("tea"))
    first = page(till)
    assert told(first.records) == [("bread", 2, False), ("milk", 3, True), ("tea", 4, False)]
    assert (first.next_cursor, first.more) == ("4", False)
    assert page(till, "4") == FeedPage((), "4", more=False)


def test_pages_join_without_a_gap(shop: Shop) -> None:
    till = shop.till()
    bring(shop, *(record(f"p{number}") for number in range(7)))
    seen, cursor, more = list[FeedRecord](), "", True
    while more:
        found = page(till, cursor, 3)
        seen, cursor, more = [*seen, *found.records], found.next_cursor, found.more
    assert [r.version for r in seen] == list(range(1, 8))


def test_bringing_the_same_again_changes_nothing(shop: Shop) -> None:
    assert bring(shop, record("milk"), gone("never")).message["changed"] == 1
    assert bring(shop, record("milk")).message == {"changed": 0, "cursor": "1"}
    assert bring(shop, record("milk", 120)).message == {"changed": 1, "cursor": "2"}


def test_writers_at_the_same_time_leave_no_gap_and_no_number_twice(shop: Shop) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: bring(shop, *(record(f"p{n}-{i}") for i in range(5))), range(8)))
    assert [r.version for r in page(shop.till()).records] == list(range(1, 41))


def test_a_cursor_that_is_ahead_of_the_feed_sends_the_till_to_the_snapshot(shop: Shop) -> None:
    reply = shop.till().ask("GET", f"{FEED}?cursor=9")
    assert (reply.status, reply.code) == (409, "FEED-CURSOR")


def test_a_cursor_of_nonsense_is_declined(shop: Shop) -> None:
    till = shop.till()
    for query in ("cursor=x", "cursor=-1", "limit=x", "cursor=%00", "limit=" + "9" * 99):
        assert till.ask("GET", f"{FEED}?{query}").code == "MESSAGE-BAD", query


def test_a_product_that_no_till_could_read_is_declined(shop: Shop) -> None:
    bodies: tuple[Any, ...] = (
        {"sku": "x"},
        {"sku": "x", "name": 1.5},
        {"sku": "x", "name": "\ud800", "tax": "A"},
        {"sku": "x", "name": "X", "tax": "A", "price": 7},
        [],
        "x",
    )
    for body in bodies:
        records = [{"kind": "product", "key": "x", "body": body}]
        reply = shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": records})
        assert (reply.status, reply.code) == (400, "MESSAGE-BAD"), body


def test_records_are_loaded_in_batches(shop: Shop) -> None:
    goods = [FeedRecord(RecordKind.PRODUCT, f"p{n}", 0, product_body(product(f"p{n}"))) for n in range(2500)]
    rules = FeedRecord(RecordKind.TAX, "rules", 0, tax_body(RULES))
    assert load(shop.core.database, [rules, *goods]) == 2501
    assert shop.core.database.read(lambda connection: feed.position(connection, feed.CATALOGUE)) == 2501


def test_the_snapshot_holds_all_that_is_there_and_the_manifest_vouches_for_it(shop: Shop) -> None:
    till = shop.till()
    bring(shop, record("milk"), record("bread"), gone("milk"))
    bring(shop, record("milk"), record("tea"), gone("bread"))
    manifest, packed = snapshot(till)
    assert manifest.holds(shop.core.key.public_key().public_bytes_raw())
    assert (manifest.size, manifest.sha256) == (len(packed), hashlib.sha256(packed).digest())
    lines = zstandard.ZstdDecompressor().decompressobj().decompress(packed).splitlines()
    records = tuple(records_of(lines))
    assert sorted(r.key for r in records) == ["milk", "tea"]
    assert manifest.count == 2
    assert page(till, manifest.cursor).records == ()


def snapshot(till: Till) -> tuple[Manifest, bytes]:
    manifest = Manifest.from_json(till.ask("GET", f"{FEED}/snapshot/manifest").message)
    return manifest, till.ask("GET", f"{FEED}/snapshot?cursor={manifest.cursor}").body


def test_a_manifest_that_was_changed_is_not_vouched_for(shop: Shop) -> None:
    bring(shop, record("milk"))
    manifest, _ = snapshot(shop.till())
    assert not replace(manifest, count=2).holds(shop.core.key.public_key().public_bytes_raw())


def test_a_download_goes_on_where_it_broke(shop: Shop) -> None:
    till = shop.till()
    bring(shop, *(record(f"p{n}") for n in range(50)))
    manifest, whole = snapshot(till)
    target = f"{FEED}/snapshot?cursor={manifest.cursor}"
    reply = shop.ask("GET", target, b"", till.headers("GET", target) | {"Range": "bytes=100-"})
    assert (reply.status, reply.body) == (206, whole[100:])
    assert reply.headers["etag"] == f'"catalogue-{manifest.cursor}"'


def test_a_snapshot_is_built_again_only_when_much_has_changed(shop: Shop) -> None:
    till = shop.till()
    bring(shop, *(record(f"p{n}") for n in range(50)))
    first, _ = snapshot(till)
    bring(shop, record("one more"))
    assert snapshot(till)[0] == first
    bring(shop, *(record(f"q{n}") for n in range(50)))
    assert snapshot(till)[0].cursor == "101"


def test_a_snapshot_that_is_gone_is_named(shop: Shop) -> None:
    assert shop.till().ask("GET", f"{FEED}/snapshot?cursor=7").code == "SNAPSHOT-GONE"


def test_a_hint_says_at_once_that_there_is_something_new(shop: Shop) -> None:
    bring(shop, record("milk"))
    assert shop.till().ask("GET", "/v1/hints?since=0").message == {"catalogue": 1}
