"""Poison in a journal: it is stored, put aside, and holds nothing up."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.backend import schema
from app.backend.stock.tables import stock
from app.wire import fields, push
from app.wire.canonical import canonical
from app.wire.entry import GENESIS, Entry, Kind, entry_hash
from tests.backend.backend_shop import Shop, some_sale


def changed(**values: Any) -> str:
    return canonical({**some_sale("N-1").as_body(), **values})


def line(**values: Any) -> list[dict[str, Any]]:
    body = json.loads(canonical(some_sale("N-1").as_body()))
    return [{**body["lines"][0], **values}, *body["lines"][1:]]


POISON = {
    "not json": "{",
    "a list": "[]",
    "deep": '{"a":' + "[" * 5000 + "]" * 5000 + "}",
    "NaN": '{"total":NaN}',
    "an endless number": '{"total":' + "9" * 5000 + "}",
    "too much money": changed(total=10**13),
    "a fraction of money": '{"total":1.5}',
    "money as text": changed(total="100"),
    "no lines": changed(lines=None),
    "lines of nonsense": changed(lines=[1, 2]),
    "a quantity of nonsense": changed(lines=line(quantity="NaN")),
    "an endless quantity": changed(lines=line(quantity="1E+999999")),
    "a quantity in atoms": changed(lines=line(quantity="0.0000001")),
    "two lines with one number": changed(lines=line() + line()),
    "another sale's id": changed(id="other"),
    "half a character in a sku": changed(lines=line(sku="\ud800")),
}


def test_a_poison_sale_is_put_aside_and_the_next_one_counts(shop: Shop) -> None:
    for number, (name, body) in enumerate(POISON.items(), 1):
        till = shop.till(f"{number:02}")
        till.record(Kind.SALE, body, some_sale("x").id)
        till.sell(some_sale(f"N-{number + 1}"))
        answer = till.pushed()
        assert [result.status for result in answer.results] == [push.Status.QUARANTINED, push.Status.OK], name
        assert answer.acked_seq == 2
        assert len(shop.rows(schema.sale)) == number
        [kept] = [row for row in shop.rows(schema.quarantine) if row["terminal"] == till.id]
        assert (kept["seq"], kept["reason"]) == (1, answer.results[0].codes[0])
        assert till.pushed().results == answer.results


def test_nothing_characters_in_a_name_are_counted_and_noted(shop: Shop) -> None:
    till = shop.till()
    sale = some_sale("N-1")
    body = {**sale.as_body(), "lines": line(name="Caf\x00\ud800")}
    till.record(Kind.SALE, canonical(body), sale.id)
    [result] = till.pushed().results
    assert (result.status, result.codes) == (push.Status.ANNOTATED, ("TEXT-CLEANED",))


@pytest.mark.parametrize(
    ("kind", "schema_number", "code"),
    [(Kind.SALE, 99, "SCHEMA-UNKNOWN"), ("time_travel", 1, "KIND-UNKNOWN")],
)
def test_an_entry_of_the_future_waits_in_quarantine(shop: Shop, kind: str, schema_number: int, code: str) -> None:
    till = shop.till()
    sale = some_sale("N-1")
    header = (till.id, 1, 1, sale.id, kind, schema_number, "2026-05-04T10:15:00+02:00", canonical(sale.as_body()))
    till.journal.append(Entry(*header, GENESIS, entry_hash(*header, GENESIS)))
    till.sell()
    assert [result.codes for result in till.pushed().results] == [(code,), ()]


def test_an_entry_whose_hash_does_not_hold_is_kept_put_aside_and_raises_an_alarm(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    till.sell()
    till.journal[0] = replace(till.journal[0], body=till.journal[0].body.replace("Milk", "Silk"))
    assert [result.codes for result in till.pushed().results] == [("HASH-WRONG",), ()]
    assert [row["kind"] for row in shop.rows(schema.alarm)] == ["hash"]
    assert b"Silk" in min(shop.rows(schema.ledger_entry), key=lambda row: row["seq"])["body"]


def test_an_entry_that_cannot_be_stored_leaves_nothing_half_counted(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    figures = {"amount": 1, "given": 1, "change": 0}
    tender = {"store": "0417", "sale": till.journal[0].id, "place": 0, "kind": "cash", **figures}
    shop.core.database.write(lambda connection: connection.execute(schema.sale_tender.insert().values(tender)))
    till.sell()
    assert [result.codes for result in till.pushed().results] == [("ENTRY-UNSTORABLE",), ()]
    assert {row["sale"] for row in shop.rows(schema.sale_line)} == {till.journal[1].id}
    assert [row["on_hand_e6"] for row in shop.rows(stock) if row["sku"] == "milk"] == [-1_000_000]


def test_the_back_office_sees_what_lies_in_quarantine_and_every_alarm(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    till.journal[0] = replace(till.journal[0], body=till.journal[0].body.replace("Milk", "Silk"))
    till.pushed()
    seen = shop.as_admin("GET", "/v1/admin/attention").message
    assert [row["reason"] for row in seen["quarantine"]] == ["HASH-WRONG"]
    assert [row["kind"] for row in seen["alarms"]] == ["hash"]
    assert shop.ask("GET", "/v1/admin/attention").code == "AUTH-ADMIN"


def test_an_id_that_belongs_to_another_entry_is_put_aside(shop: Shop) -> None:
    till = shop.till()
    sold = till.sell()
    till.record(Kind.NOTE, canonical({"what": "other"}), sold.id)
    assert [result.codes for result in till.pushed().results] == [(), ("ID-REUSED",)]


def test_figures_that_do_not_add_up_are_noted_and_stand(shop: Shop) -> None:
    till = shop.till()
    sale = some_sale("N-1")
    till.record(Kind.SALE, canonical({**sale.as_body(), "total": sale.total + 1}), sale.id)
    [result] = till.pushed().results
    assert (result.status, result.codes) == (push.Status.ANNOTATED, ("SUM-OFF",))
    assert shop.rows(schema.sale)[0]["total"] == sale.total + 1


def test_a_refund_of_more_than_was_paid_and_one_of_nothing_are_noted(shop: Shop) -> None:
    till = shop.till()
    sale = some_sale("N-1")
    till.sell(sale)
    till.take_back(sale)
    till.take_back(sale)
    till.take_back(some_sale("N-2"))
    assert [result.codes for result in till.pushed().results] == [(), (), ("REFUND-EXCESS",), ("ORIGINAL-UNKNOWN",)]


def test_a_receipt_number_used_twice_is_noted(shop: Shop) -> None:
    till = shop.till()
    till.sell(some_sale("N-1"))
    till.sell(some_sale("N-1"))
    assert till.pushed().results[1].codes == ("NUMBER-REUSED",)


def test_training_is_stored_but_moves_no_stock(shop: Shop) -> None:
    till = shop.till()
    till.sell(replace(some_sale("N-1"), training=True))
    till.pushed()
    assert shop.rows(stock) == []


def test_an_entry_that_fits_no_batch_goes_as_bytes_and_the_journal_flows_on(shop: Shop) -> None:
    till = shop.till()
    till.note("one")
    till.record("kind\x00", "x")
    till.note("three")
    till.pushed(1, 1)
    assert till.push(2, 2).status == 400
    reply = till.put_aside(till.journal[1], b"\x00raw")
    answer = push.PushAnswer.from_json(reply.message)
    assert (answer.acked_seq, answer.results[0].codes) == (2, ("ENTRY-OPAQUE",))
    assert till.put_aside(till.journal[1], b"\x00raw").message["acked_seq"] == 2
    assert till.pushed(3).acked_seq == 3
    assert till.put_aside(replace(till.journal[1], hash=bytes(32)), b"").code == "LEDGER-FORK"


junk = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=4,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(list(Kind)), data=st.data())
def test_whatever_a_body_holds_every_entry_is_acknowledged(shop: Shop, kind: Kind, data: st.DataObject) -> None:
    till = shop.till()
    body = json.loads(canonical(some_sale("N-1").as_body()))
    body[data.draw(st.sampled_from(sorted(body)))] = data.draw(junk)
    body["lines"] = data.draw(st.sampled_from([body["lines"], line(name=data.draw(st.text(max_size=4)))]))
    till.record(kind, json.dumps(body))
    till.record(kind, data.draw(st.text(max_size=20)))
    till.note("after")
    answer = till.pushed()
    assert answer.acked_seq == 3
    assert answer.results[2].status is push.Status.OK
    assert not any("BUG" in result.codes for result in answer.results)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), place=st.sampled_from(["ledger", "heartbeat", "quarantine"]))
def test_nonsense_is_declined_with_a_code_and_never_a_crash(shop: Shop, data: st.DataObject, place: str) -> None:
    till = shop.till()
    till.note()
    message: dict[str, Any] = dict(till.batch().as_json())
    message |= {"head_seq": 1, "head_hash": "00" * 32, "shifts": [], "seq": 1, "hash": "00" * 32, "raw": "AA=="}
    message |= {"prev": "00" * 32}
    message[data.draw(st.sampled_from(sorted(message)))] = data.draw(junk)
    reply = till.ask("POST", f"/v1/terminals/{till.id}/{place}", message)
    assert reply.status in (200, 400, 409, 426)
    if reply.status != 200:
        assert fields.text(reply.message, "code", 40)


def test_bytes_that_are_no_message_are_declined(shop: Shop) -> None:
    till = shop.till()
    target = f"/v1/terminals/{till.id}/ledger"
    for raw in (b"", b"\xff", b"[]", b'{"a":' + b"[" * 200_000, b'{"proto":NaN}'):
        reply = shop.ask("POST", target, raw, till.headers("POST", target, raw))
        assert (reply.status, reply.code) == (400, "MESSAGE-BAD"), raw[:20]
