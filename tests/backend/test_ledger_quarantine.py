"""Entries that were put aside: listed, looked at, counted after all, and what of it is written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from app.backend import schema
from app.backend.events import log
from app.backend.ledger import resubmitting, reviewing, upcasting
from app.backend.ledger.tables import sale_difference
from app.backend.stock.tables import stock
from app.wire import fields
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, entry_hash
from app.wire.push import Status, entry_as_json
from tests.backend.backend_shop import Reply, Shop, Till, some_sale

ROUTE = "/v1/admin/quarantine"


def of_the_future(till: Till, kind: str = Kind.SALE, schema_number: int = 1) -> Entry:
    """A sale whose kind or schema this program may not know."""
    sale = some_sale("N-1")
    body = canonical({**sale.as_body(), "kind": kind})
    prev = till.journal[-1].hash if till.journal else GENESIS
    header = (till.id, 1, len(till.journal) + 1, sale.id, kind, schema_number, "2026-05-04T10:15:00+02:00", body)
    till.journal.append(Entry(*header, prev, entry_hash(*header, prev)))
    return till.journal[-1]


def aside(shop: Shop) -> list[Mapping[str, Any]]:
    return list(shop.as_admin("GET", ROUTE).message["entries"])


def place(row: Mapping[str, Any]) -> str:
    return f"{ROUTE}/{row['store']}/{row['terminal']}/{row['epoch']}/{row['seq']}"


def again(shop: Shop, row: Mapping[str, Any]) -> Reply:
    return shop.as_admin("POST", place(row) + "/resubmit")


def test_the_back_office_lists_what_was_put_aside_and_looks_at_it_as_it_came(shop: Shop) -> None:
    till = shop.till()
    for _ in range(3):
        till.record(Kind.SALE, "{")
    till.pushed()
    first = shop.as_admin("GET", f"{ROUTE}?store=0417&limit=2").message
    assert ([row["seq"] for row in first["entries"]], first["more"]) == ([1, 2], True)
    last = first["entries"][-1]
    after = "/".join(str(last[name]) for name in ("store", "terminal", "epoch", "seq"))
    rest = shop.as_admin("GET", f"{ROUTE}?after={after}").message
    assert ([row["seq"] for row in rest["entries"]], rest["more"]) == ([3], False)
    seen = shop.as_admin("GET", place(last)).message
    assert (seen["kind"], seen["raw"], seen["hash"]) == ("sale", "{", till.journal[1].hash.hex())
    assert shop.ask("GET", ROUTE).code == "AUTH-ADMIN"
    assert shop.as_admin("GET", f"{ROUTE}?after=x").status == 400


def test_what_still_cannot_be_counted_stays_where_it_is(shop: Shop) -> None:
    till = shop.till()
    till.record(Kind.SALE, "{")
    till.pushed()
    [row] = aside(shop)
    reply = again(shop, row)
    assert (reply.status, reply.code, reply.message["facts"]) == (
        409,
        "QUARANTINE-STAYS",
        {"reason": "BODY-UNREADABLE"},
    )
    assert len(aside(shop)) == 1
    assert again(shop, {**row, "seq": 2}).code == "QUARANTINE-UNKNOWN"


def test_an_entry_of_a_newer_schema_is_counted_once_by_the_program_that_knows_it(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = shop.till()
    entry = of_the_future(till, schema_number=2)
    assert till.pushed().results[0].codes == ("SCHEMA-UNKNOWN",)
    assert resubmitting.after_upgrade(shop.core) == 0
    monkeypatch.setattr("app.backend.ledger.project.SCHEMA", 2)
    assert resubmitting.after_upgrade(shop.core) == 0, "this program has tried it already"
    monkeypatch.setattr(resubmitting, "VERSION", "the next")
    assert resubmitting.after_upgrade(shop.core) == 1
    assert aside(shop) == []
    assert [row["id"] for row in shop.rows(schema.sale)] == [entry.id]
    assert {row["sku"]: row["on_hand_e6"] for row in shop.rows(stock)}["milk"] == -1_000_000
    assert till.pushed().results[0].status is Status.OK
    acts = [row["act"] for row in shop.audited() if row["object_id"] == till.id]
    assert acts == ["terminal.enrol", "ledger.resubmit"]


def test_an_entry_that_is_counted_again_has_no_second_effect(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    till = shop.till()
    of_the_future(till, schema_number=2)
    till.pushed()
    [row] = aside(shop)
    monkeypatch.setattr("app.backend.ledger.project.SCHEMA", 2)
    assert [again(shop, row).message["status"] for _ in range(2)] == ["ok", "ok"]
    assert len(shop.rows(schema.sale)) == 1


def test_an_entry_that_came_as_bytes_is_counted_when_they_can_be_read(shop: Shop) -> None:
    till = shop.till()
    entry = till.sell()
    assert till.put_aside(entry, fields.encode(entry_as_json(entry))).status == 200
    [row] = aside(shop)
    assert again(shop, row).message["codes"] == []
    assert [row["id"] for row in shop.rows(schema.sale)] == [entry.id]


def test_bytes_that_are_another_entry_than_the_one_whose_place_they_take_are_not_counted(shop: Shop) -> None:
    till = shop.till()
    entry = till.sell()
    other = {**entry_as_json(entry), "hash": "00" * 32}
    till.put_aside(entry, fields.encode(other))
    [row] = aside(shop)
    assert again(shop, row).message["facts"] == {"reason": "HASH-WRONG"}


def test_shift_figures_count_an_entry_once_whether_it_lies_aside_or_was_counted_after_all(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    till = shop.till()
    of_the_future(till, schema_number=2)
    till.pushed()
    total = some_sale("N-1").total
    told = {"sales": 1, "sales_total": total}
    assert till.heartbeat(told).message["shifts"][0]["agree"]
    monkeypatch.setattr("app.backend.ledger.project.SCHEMA", 2)
    again(shop, aside(shop)[0])
    assert till.heartbeat(told).message["shifts"][0]["agree"]


def test_a_body_of_an_older_schema_is_lifted_step_by_step() -> None:
    def renamed(body: fields.Message) -> fields.Message:
        return {"sum": body["total"]}

    lifts = {("sale", 1): renamed, ("sale", 3): lambda body: {**body, "tips": 0}}
    assert upcasting.lifted("sale", 1, {"total": 5}, lifts, to=4) == {"sum": 5, "tips": 0}
    assert upcasting.lifted("sale", 4, {"total": 5}, lifts, to=4) == {"total": 5}


def test_figures_that_do_not_add_up_stand_with_what_they_would_have_been(shop: Shop) -> None:
    till = shop.till()
    sale = some_sale("N-1")
    till.record(Kind.SALE, canonical({**sale.as_body(), "total": sale.total + 1}), sale.id)
    till.pushed()
    rows = {(row["code"], row["told"], row["ours"]) for row in shop.rows(sale_difference)}
    assert ("sum.total", sale.total + 1, sale.total) in rows


def test_a_price_that_is_not_the_catalogues_is_noted_beside_the_sale_which_stands(shop: Shop) -> None:
    body = {"sku": "milk", "name": "Milk", "tax": "food", "price": {"minor": 399, "currency": "PLN"}}
    record = {"kind": "product", "key": "milk", "body": body}
    assert shop.as_admin("POST", "/v1/admin/feeds/catalogue", {"records": [record]}).status == 200
    assert reviewing.review(shop.core) == 0
    till = shop.till()
    entry = till.sell()
    till.pushed()
    log.give_places(shop.core)
    assert reviewing.review(shop.core) >= 1
    found = [(row["entry"], row["line"], row["told"], row["ours"]) for row in shop.rows(sale_difference)]
    assert found == [(entry.id, 1, 349, 399)]
    assert shop.rows(schema.sale_line)[0]["unit_price"] == 349
