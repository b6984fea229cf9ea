"""Pushes of many terminals at the same time: few commits, and nobody pays for another's fault."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import zstandard
from sqlalchemy import Connection, event, insert

from app.backend import schema
from app.backend.ledger import cursor, ingest
from app.backend.problems import Refused
from app.backend.stock.tables import stock
from app.backend.terminals.registry import find
from app.wire import fields
from app.wire.push import MAX_BYTES
from tests.backend.backend_shop import Reply, Shop, Till, some_sale


def batch(shop: Shop, till: Till, first: int = 1, last: int | None = None) -> ingest.Batch:
    terminal = shop.core.database.read(lambda connection: find(connection, till.id))
    assert terminal is not None
    return ingest.read(terminal, till.batch(first, last))


@contextmanager
def held_up(shop: Shop, till: Till) -> Iterator[None]:
    """While one till's push waits for its own cursor, the next ones gather behind it."""
    terminal = batch(shop, till).terminal
    with shop.core.database.engine.begin() as connection:
        cursor.lock(connection, terminal, till.epoch)
        yield


@contextmanager
def commits(shop: Shop) -> Iterator[list[int]]:
    counted: list[int] = []

    def count(_connection: Connection) -> None:
        counted.append(1)

    event.listen(shop.core.database.engine, "commit", count)
    try:
        yield counted
    finally:
        event.remove(shop.core.database.engine, "commit", count)


def test_what_comes_while_others_are_being_committed_goes_together(shop: Shop) -> None:
    tills = [shop.till(f"{number:02d}") for number in range(12)]
    for till in tills:
        till.sell()
    batches = [batch(shop, till) for till in tills]
    with commits(shop) as counted:
        with held_up(shop, tills[0]):
            first = shop.core.ledger.take(batches[0])
            others = [shop.core.ledger.take(one) for one in batches[1:]]
        assert [future.result(30).acked_seq for future in (first, *others)] == [1] * 12
    assert len(counted) <= 1 + 3, "at most the first, what its fellow lane took at once, and all the rest"
    assert {row["sku"]: row["on_hand_e6"] for row in shop.rows(stock)}["milk"] == -12_000_000


def test_pushes_of_one_till_are_taken_in_their_order(shop: Shop) -> None:
    till = shop.till()
    for _ in range(10):
        till.sell()
    futures = [shop.core.ledger.take(batch(shop, till, place, place)) for place in range(1, 11)]
    assert [future.result(30).acked_seq for future in futures] == list(range(1, 11))
    assert all(future.result().want is None for future in futures)


def test_an_entry_that_cannot_be_stored_is_put_aside_and_those_who_came_with_it_do_not_notice(shop: Shop) -> None:
    good, bad = shop.till("01"), shop.till("02")
    for till, name in ((good, "G"), (bad, "B")):
        till.sell(some_sale(f"{name}-1"))
        till.sell(some_sale(f"{name}-2"))
    figures = {"amount": 1, "given": 1, "change": 0}
    tender = {"store": "0417", "sale": bad.journal[0].id, "place": 0, "kind": "cash", **figures}
    shop.core.database.write(lambda connection: connection.execute(insert(schema.sale_tender).values(tender)))
    with held_up(shop, good):
        futures = [shop.core.ledger.take(batch(shop, till)) for till in (good, bad)]
    first, second = (future.result(30) for future in futures)
    assert [result.codes for result in first.results] == [(), ()]
    assert [result.codes for result in second.results] == [("ENTRY-UNSTORABLE",), ()]
    assert len(shop.rows(schema.sale)) == 3


def test_an_epoch_that_was_never_given_out_fails_alone(shop: Shop) -> None:
    good, bad = shop.till("01"), shop.till("02")
    good.sell()
    bad.epoch = 7
    bad.sell()
    futures = [shop.core.ledger.take(batch(shop, till)) for till in (bad, good)]
    with pytest.raises(Refused, match="EPOCH-UNKNOWN"):
        futures[0].result(30)
    assert futures[1].result(30).acked_seq == 1


def test_no_thread_is_left_when_there_is_nothing_to_do(shop: Shop) -> None:
    till = shop.till()
    till.sell()
    assert shop.core.ledger.take(batch(shop, till)).result(30).acked_seq == 1
    for thread in threading.enumerate():
        if thread.name == "ledger":
            thread.join(10)
            assert not thread.is_alive()


def test_many_tills_pushing_one_sale_each_over_http_all_count(shop: Shop) -> None:
    tills = [shop.till(f"{number:02d}") for number in range(8)]
    for till in tills:
        till.sell()

    def pushed(some: Sequence[Till]) -> list[Reply]:
        with ThreadPoolExecutor(8) as pool:
            return list(pool.map(lambda till: till.push(), some))

    assert {reply.status for reply in pushed(tills)} == {200}
    assert len(shop.rows(schema.sale)) == 8


# Packed bodies


def packed(till: Till, body: bytes, encoding: str) -> Reply:
    target = f"/v1/terminals/{till.id}/ledger"
    headers = {**till.headers("POST", target, body), "Content-Encoding": encoding}
    return till.shop.ask("POST", target, body, headers)


def test_a_packed_batch_is_unpacked_and_its_signature_is_over_what_was_sent(shop: Shop) -> None:
    till = shop.till()
    till.day()
    body = zstandard.compress(fields.encode(till.batch().as_json()))
    assert packed(till, body, "zstd").message["acked_seq"] == len(till.journal)


def test_what_unpacks_to_too_much_or_not_at_all_is_declined(shop: Shop) -> None:
    till = shop.till()
    for body, encoding, status, code in (
        (zstandard.compress(bytes(50 * MAX_BYTES)), "zstd", 413, "MESSAGE-TOO-LONG"),
        (b"no zstd at all", "zstd", 400, "MESSAGE-BAD"),
        (b"", "zstd", 400, "MESSAGE-BAD"),
        (b"{}", "br", 415, "ENCODING-UNKNOWN"),
    ):
        reply = packed(till, body, encoding)
        assert (reply.status, reply.code) == (status, code), body[:20]
