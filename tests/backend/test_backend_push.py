"""Pushing a journal: all of it arrives, once, whatever the network does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from app.backend import schema
from app.backend.ledger import cursor, ingest
from app.backend.stock.tables import stock
from app.backend.terminals.registry import find
from app.wire import push
from app.wire.entry import GENESIS
from tests.backend.backend_shop import Shop, Till


def on_hand(shop: Shop) -> dict[str, int]:
    return {row["sku"]: row["on_hand_e6"] for row in shop.rows(stock)}


def stored(shop: Shop, till: Till) -> list[tuple[int, str, bytes, bytes]]:
    rows = [row for row in shop.rows(schema.ledger_entry) if row["terminal"] == till.id]
    return sorted((row["seq"], row["id"], row["body"], row["hash"]) for row in rows)


def recorded(till: Till) -> list[tuple[int, str, bytes, bytes]]:
    return [(e.seq, e.id, e.body.encode("utf-8", "surrogatepass"), e.hash) for e in till.journal]


def test_a_day_arrives_whole_and_adds_up(shop: Shop) -> None:
    till = shop.till()
    till.day(sales=3)
    answer = till.pushed()
    assert (answer.acked_seq, answer.acked_hash, answer.want) == (8, till.journal[-1].hash, None)
    assert [(r.status, r.codes) for r in answer.results] == [(push.Status.OK, ())] * 8
    assert stored(shop, till) == recorded(till)
    sales = shop.rows(schema.sale)
    assert [row["kind"] for row in sales].count("sale") == 4
    one = next(row["total"] for row in sales if row["kind"] == "sale")
    assert sum(row["total"] for row in sales) == 3 * one
    assert on_hand(shop) == {"milk": -3_000_000, "apples": -1_446_000, "water": -3_000_000}
    assert {(row["kind"], row["amount"], row["shift"]) for row in shop.rows(schema.cash_movement)} == {
        ("cash_in", 500, 1),
        ("safe_drop", 300, 1),
    }


def test_lines_taxes_and_tenders_of_a_sale_add_up_to_it(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    till.pushed()
    [sale] = shop.rows(schema.sale)
    assert sum(row["gross"] + row["deposit"] for row in shop.rows(schema.sale_line)) == sale["total"]
    assert sum(row["tax"] for row in shop.rows(schema.sale_tax)) == sale["tax"]
    assert sum(row["amount"] for row in shop.rows(schema.sale_tender)) == sale["total"] + sale["rounding"]


def test_a_batch_sent_again_changes_nothing_and_is_answered_the_same(shop: Shop) -> None:
    till = shop.till()
    till.day()
    first, before = till.pushed(), (on_hand(shop), len(shop.rows(schema.sale)))
    assert till.pushed() == replace(first, server_time=shop.clock().isoformat())
    assert (on_hand(shop), len(shop.rows(schema.sale))) == before


def test_a_batch_that_overlaps_adds_only_what_is_new(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed(1, 5)
    assert till.pushed(3).acked_seq == 8
    assert stored(shop, till) == recorded(till)


def test_a_gap_stores_nothing_and_asks_for_what_is_missing(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed(1, 2)
    answer = till.pushed(5)
    assert (answer.acked_seq, answer.want, answer.results) == (2, 3, ())
    assert len(stored(shop, till)) == 2


def test_a_backend_that_lost_what_it_had_acknowledged_asks_for_it_again(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    with shop.core.database.engine.begin() as connection:
        for table in (schema.ledger_cursor, schema.ledger_entry, schema.ledger_id, schema.sale, schema.sale_line,
                      schema.sale_tax, schema.sale_tender, schema.cash_movement, stock):  # fmt: skip
            connection.execute(table.delete())
    till.sell()
    assert till.pushed(9).want == 1
    till.pushed(1)
    assert stored(shop, till) == recorded(till)


def test_a_copied_till_is_noticed_and_both_versions_are_kept(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    copy = till.copied()
    till.sell()
    till.pushed(9)
    copy.sell()
    copy.sell()
    reply = copy.push(9)
    assert (reply.status, reply.code, reply.message["facts"]) == (409, "LEDGER-FORK", {"seq": "9"})
    assert [row["seq"] for row in shop.rows(schema.ledger_fork)] == [9, 10]
    assert [(row["kind"], row["seq"]) for row in shop.rows(schema.alarm)] == [("fork", 9)]
    assert till.cursor().frozen


def test_a_frozen_epoch_takes_no_more_but_still_answers_for_what_it_has(shop: Shop) -> None:
    till = shop.till()
    till.note("one")
    till.pushed()
    copy = till.copied()
    till.note("two")
    copy.note("other two")
    till.pushed()
    assert copy.push().status == 409
    assert till.pushed().acked_seq == 2
    till.note("three")
    assert till.push().code == "LEDGER-FORK"
    assert len(shop.rows(schema.alarm)) == 1


def test_after_a_fork_a_new_epoch_takes_the_entries_again_and_counts_them_once(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    before = on_hand(shop)
    again = till.copied()
    again.enrol(shop.slot().code)
    assert again.epoch == 2
    again.journal.clear()
    for entry in till.journal:
        again.record(entry.kind, entry.body, entry.id)
    again.sell()
    answer = again.pushed()
    assert [result.codes for result in answer.results[:8]] == [("ALREADY-COUNTED",)] * 8
    assert answer.results[8].status is push.Status.OK
    assert on_hand(shop)["milk"] == before["milk"] - 1_000_000


def test_a_chain_that_breaks_inside_a_batch_keeps_what_is_whole_before_it(shop: Shop) -> None:
    till = shop.till()
    for word in "abc":
        till.note(word)
    till.journal[2] = replace(till.journal[2], prev=bytes([7] * 32))
    assert till.push().code == "LEDGER-FORK"
    assert till.cursor().acked_seq == 2


def test_the_cursor_of_a_new_till_is_nothing(shop: Shop) -> None:
    assert shop.till().cursor() == push.Cursor(1, 0, GENESIS, 0)


def test_an_epoch_that_was_never_given_out_is_refused(shop: Shop) -> None:
    till = shop.till()
    till.epoch = 2
    till.note()
    assert (till.push().status, till.push().code) == (409, "EPOCH-UNKNOWN")


def test_the_tail_of_an_older_epoch_may_still_arrive(shop: Shop) -> None:
    till = shop.till()
    till.note()
    old = till.copied()
    till.enrol(shop.slot().code)
    assert old.pushed().acked_seq == 1


def test_two_pushes_of_one_batch_at_the_same_time_have_one_effect(shop: Shop) -> None:
    till = shop.till()
    till.day(sales=10)
    message = till.batch().as_json()
    with ThreadPoolExecutor(4) as pool:
        replies = list(pool.map(lambda _: till.send(message), range(8)))
    assert {reply.status for reply in replies} <= {200, 429}
    assert any(reply.status == 200 for reply in replies)
    assert stored(shop, till) == recorded(till)
    assert on_hand(shop)["milk"] == -10_000_000


def test_a_push_waits_for_the_one_before_it_and_then_finds_nothing_new(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed(1, 2)
    terminal = shop.core.database.read(lambda connection: find(connection, till.id))
    assert terminal is not None
    with ThreadPoolExecutor(1) as pool:
        with shop.core.database.engine.begin() as connection:
            cursor.lock(connection, terminal, till.epoch)
            second = pool.submit(till.push, 3)
            assert wait([second], 0.5).not_done == {second}
            assert ingest.take(connection, terminal, till.batch(3), 0).stored == 6
        assert second.result().status == 200
    assert stored(shop, till) == recorded(till)


def test_tills_that_sell_the_same_goods_at_the_same_time_all_count(shop: Shop) -> None:
    tills = [shop.till(f"{number:02d}") for number in range(4)]
    for till in tills:
        for _ in range(5):
            till.sell()
    with ThreadPoolExecutor(4) as pool:
        assert {reply.status for reply in pool.map(lambda till: till.push(), tills)} == {200}
    assert on_hand(shop)["milk"] == -20_000_000
    with shop.core.database.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(schema.sale)) == 20


def test_a_batch_of_too_many_bytes_is_to_be_halved(shop: Shop) -> None:
    till = shop.till()
    till.note("x" * push.MAX_BYTES)
    assert (till.push().status, till.push().code) == (413, "MESSAGE-TOO-LONG")


def test_a_protocol_of_the_past_and_one_of_the_future_are_told_apart(shop: Shop) -> None:
    till = shop.till()
    till.note()
    message: dict[str, Any] = till.batch().as_json()
    assert (till.send(message | {"proto": 0}).status, till.send(message | {"proto": 0}).code) == (426, "PROTO-OLD")
    assert (till.send(message | {"proto": 99}).status, till.send(message | {"proto": 99}).code) == (400, "PROTO-NEW")


def test_more_pushes_than_allowed_are_asked_to_come_back(shop: Shop) -> None:
    till = shop.till()
    till.note()
    with shop.core.admission.enter(till.id), shop.core.admission.enter(till.id):
        reply = till.push()
    assert (reply.status, reply.code) == (429, "BACKEND-BUSY")
    assert int(reply.headers["retry-after"]) >= 1
    assert till.push().status == 200
