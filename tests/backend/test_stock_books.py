"""The stock's books: whatever happens, and in whatever order it is heard of, they add up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, select

from app.backend.access.actor import THE_CLOCK
from app.backend.problems import Refused
from app.backend.schema import store as store_table
from app.backend.stock import counting, documents, moving, reserving, transferring
from app.backend.stock.moving import Move, Reason
from app.backend.stock.tables import reservation, stock, stock_movement
from tests.backend.backend_shop import Shop

T = TypeVar("T")
HERE, THERE, ONE = "0417", "0418", 1_000_000
LATER = 10_000


def do(shop: Shop, work: Callable[[Connection], T]) -> T:
    return shop.core.database.write(work)


def on_hand(shop: Shop, store: str = HERE, sku: str = "milk") -> int:
    query = select(stock.c.on_hand_e6).where(stock.c.store == store, stock.c.sku == sku)
    return int(do(shop, lambda c: c.execute(query).scalar_one())) // ONE


def sold(shop: Shop, pieces: int, at_ms: int, sku: str = "milk") -> None:
    do(shop, lambda c: moving.book(c, [Move(HERE, sku, -pieces * ONE, Reason.SALE, "sale", at_ms)], LATER))


def count(shop: Shop, pieces: int, as_of_ms: int, sku: str = "milk") -> counting.Counted:
    return do(shop, lambda c: counting.count(c, HERE, {sku: pieces * ONE}, as_of_ms, LATER, "paper", "Ala"))[0]


def test_what_was_sold_after_the_count_is_taken_off_it(shop: Shop) -> None:
    sold(shop, 2, at_ms=100)
    sold(shop, 3, at_ms=300)
    told = count(shop, 10, as_of_ms=200)
    assert (told.expected_e6 // ONE, told.on_hand_e6 // ONE) == (-2, 7)
    assert on_hand(shop) == 7


def test_a_sale_that_the_count_had_seen_is_not_taken_off_twice_when_it_arrives_late(shop: Shop) -> None:
    count(shop, 10, as_of_ms=200)
    sold(shop, 2, at_ms=100)
    assert on_hand(shop) == 10
    sold(shop, 3, at_ms=201)
    assert on_hand(shop) == 7
    reasons = [row["reason"] for row in shop.rows(stock_movement) if row["moved_ms"] == 100]
    assert sorted(reasons) == ["counted", "sale"]


def test_an_older_count_heard_later_changes_nothing_and_is_written_down(shop: Shop) -> None:
    count(shop, 10, as_of_ms=200)
    assert count(shop, 99, as_of_ms=100).on_hand_e6 == 10 * ONE
    assert on_hand(shop) == 10
    assert [row["delta_e6"] // ONE for row in shop.rows(stock_movement) if row["moved_ms"] == 100] == [99, -99]


def test_of_two_counts_of_one_moment_the_later_word_holds(shop: Shop) -> None:
    count(shop, 10, as_of_ms=200)
    count(shop, 12, as_of_ms=200)
    assert on_hand(shop) == 12


def test_a_count_of_a_moment_to_come_is_refused(shop: Shop) -> None:
    with pytest.raises(Refused, match="COUNT-AHEAD"):
        count(shop, 10, as_of_ms=LATER + 300_001)


HEARD = st.lists(
    st.tuples(st.sampled_from(["sale", "count"]), st.integers(1, 50), st.integers(1, 9), st.sampled_from(["a", "b"])),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HEARD)
def test_the_newest_count_and_what_moved_after_it_make_the_stock_in_any_order(
    shop: Shop, heard: list[tuple[str, int, int, str]]
) -> None:
    do(shop, lambda c: [c.execute(delete(table)) for table in (stock, stock_movement)])
    for what, pieces, at_ms, sku in heard:
        (count if what == "count" else sold)(shop, pieces, at_ms, sku)
    for sku in {of for *_, of in heard}:
        mine = [(what, pieces, at_ms) for what, pieces, at_ms, of in heard if of == sku]
        counts = [(at_ms, place, pieces) for place, (what, pieces, at_ms) in enumerate(mine) if what == "count"]
        since, _, start = max(counts, default=(-1, 0, 0))
        left = sum(pieces for what, pieces, at_ms in mine if what == "sale" and at_ms > since)
        assert on_hand(shop, sku=sku) == start - left
        told = [row["delta_e6"] for row in shop.rows(stock_movement) if row["sku"] == sku]
        assert sum(told) == (start - left) * ONE


STEPS = st.lists(
    st.tuples(st.sampled_from(["hold", "release", "fulfil", "expire", "receive", "sell"]), st.integers(0, 3),
              st.integers(1, 4)),
    max_size=25,
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_what_is_reserved_is_always_what_the_lines_hold_and_never_more_than_was_there_when_it_was_promised(
    shop: Shop, steps: list[tuple[str, int, int]]
) -> None:
    do(shop, lambda c: [c.execute(delete(table)) for table in (stock, stock_movement, reservation)])
    do(shop, lambda c: moving.book(c, [Move(HERE, "milk", 5 * ONE, Reason.RECEIPT, "delivery", 1)], 1))
    for at_ms, (step, line, pieces) in enumerate(steps, 10):
        before = do(shop, lambda c: reserving.available(c, HERE, ["milk"]))["milk"]
        granted = _step(shop, step, f"line-{line}", pieces, at_ms)
        if step == "hold" and granted == "new":
            assert pieces * ONE <= before
        row = shop.rows(stock)[0]
        assert row["reserved_e6"] == sum(held["held_e6"] for held in shop.rows(reservation))
        assert row["on_hand_e6"] == sum(move["delta_e6"] for move in shop.rows(stock_movement))
        assert all(held["held_e6"] >= 0 for held in shop.rows(reservation))


def _step(shop: Shop, step: str, line: str, pieces: int, now: int) -> str:
    millionths = pieces * ONE
    if step == "hold":
        held = do(shop, lambda c: reserving.find(c, HERE, line))
        if held is not None and held.asked_e6 != millionths:
            return "other"
        live = held is not None and held.state not in (reserving.State.EXPIRED, reserving.State.RELEASED)
        got = do(shop, lambda c: reserving.hold(c, HERE, line, "milk", millionths, now + 5, now))
        return "new" if got and not live else "same"
    if step == "release":
        do(shop, lambda c: reserving.release(c, HERE, line, now, millionths))
    elif step == "fulfil":
        held = do(shop, lambda c: reserving.find(c, HERE, line))
        if held is not None and held.held_e6 >= millionths:
            do(shop, lambda c: reserving.fulfil(c, HERE, line, millionths, now))
    elif step == "expire":
        do(shop, lambda c: reserving.expire(c, now, 2))
    elif step == "receive":
        do(shop, lambda c: moving.book(c, [Move(HERE, "milk", millionths, Reason.RECEIPT, "delivery", now)], now))
    else:
        sold(shop, pieces, now)
    return ""


def test_safety_stock_is_never_promised(shop: Shop) -> None:
    do(shop, lambda c: counting.keep_back(c, HERE, {"milk": 2 * ONE}, 1))
    count(shop, 5, as_of_ms=10)
    assert do(shop, lambda c: reserving.available(c, HERE, ["milk"])) == {"milk": 3 * ONE}
    assert not do(shop, lambda c: reserving.hold(c, HERE, "line", "milk", 4 * ONE, 99, 20))


def test_a_transfer_leaves_one_store_when_it_is_sent_and_reaches_the_other_when_it_is_counted_there(shop: Shop) -> None:
    do(
        shop,
        lambda c: c.execute(store_table.insert(), [{"id": s, "name": s, "currency": "PLN"} for s in (HERE, THERE)]),
    )
    count(shop, 10, as_of_ms=10)
    do(shop, lambda c: transferring.send(c, HERE, "t-1", THERE, {"milk": 4 * ONE, "tea": ONE}, (20, 20), "Ala"))
    assert on_hand(shop) == 6
    arrived = {"milk": 3 * ONE, "jam": ONE}
    told = do(shop, lambda c: transferring.receive(c, HERE, "t-1", THERE, arrived, (30, 30), "Ola"))
    assert {line.sku: (line.sent_e6 // ONE, line.received_e6 // ONE) for line in told.lines} == {
        "jam": (0, 1), "milk": (4, 3), "tea": (1, 0)
    }  # fmt: skip
    assert (on_hand(shop), on_hand(shop, THERE), on_hand(shop, THERE, "jam")) == (6, 3, 1)
    with pytest.raises(Refused, match="TRANSFER-RECEIVED"):
        do(shop, lambda c: transferring.receive(c, HERE, "t-1", THERE, arrived, (30, 30), "Ola"))
    assert on_hand(shop, THERE) == 3


def test_a_document_is_done_once_however_often_it_is_sent_and_another_with_its_id_is_refused(shop: Shop) -> None:
    def receipt(pieces: int) -> dict[str, object]:
        def work(c: Connection) -> dict[str, object]:
            def once() -> dict[str, object]:
                counting.move(c, HERE, {"milk": pieces * ONE}, Reason.RECEIPT, 5, 5, "doc", "Ala")
                return {"pieces": pieces}

            return documents.once(c, THE_CLOCK, HERE, "doc", "receipt", {"pieces": pieces}, 5, once)

        return do(shop, work)

    assert receipt(3) == receipt(3) == {"pieces": 3}
    assert on_hand(shop) == 3
    with pytest.raises(Refused, match="ID-REUSED"):
        receipt(4)
    assert on_hand(shop) == 3
