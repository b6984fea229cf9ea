"""The heartbeat: a lost tail, a wrong total and a copied till are noticed without a further sale."""

from __future__ import annotations

from app.backend import schema
from app.wire import push
from app.wire.canonical import canonical
from app.wire.entry import Kind
from tests.backend.backend_shop import Shop, Till, some_sale
from tests.backend.test_backend_any_network import counted


def answer(till: Till, figures: dict[str, int] | None = None) -> push.HeartbeatAnswer:
    reply = till.heartbeat(figures)
    assert reply.status == 200, reply.body
    return push.HeartbeatAnswer.from_json(reply.message)


def test_both_sides_count_a_shift_the_same(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    [figures] = answer(till, counted(till)).shifts
    assert figures.agree
    assert figures.figures == counted(till)


def test_a_total_that_differs_is_said_with_our_own_figures(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed()
    mine = counted(till)
    [figures] = answer(till, {**mine, "sales_total": mine["sales_total"] + 1}).shifts
    assert not figures.agree
    assert figures.figures["sales_total"] == mine["sales_total"]


def test_what_lies_in_quarantine_still_counts_at_its_stated_worth(shop: Shop) -> None:
    till = shop.till()
    till.open_shift()
    sale = some_sale("N-1")
    till.record(Kind.SALE, canonical({**sale.as_body(), "lines": None}), sale.id)
    till.pushed()
    assert len(shop.rows(schema.quarantine)) == 1
    assert answer(till, counted(till)).shifts[0].agree


def test_a_lost_tail_shows_in_the_cursor(shop: Shop) -> None:
    till = shop.till()
    till.day()
    till.pushed(1, 5)
    told = answer(till)
    assert (told.acked_seq, told.acked_hash, told.confirmed_seq) == (5, till.journal[4].hash, 5)


def test_a_head_that_is_another_entry_is_a_fork(shop: Shop) -> None:
    till = shop.till()
    till.note("one")
    copy = till.copied()
    till.pushed()
    copy.journal.clear()
    copy.note("other")
    assert copy.heartbeat().code == "LEDGER-FORK"
    assert till.cursor().frozen


def test_a_heartbeat_that_comes_late_is_no_fork(shop: Shop) -> None:
    till = shop.till()
    till.note("one")
    earlier = till.copied()
    till.note("two")
    till.pushed()
    assert answer(earlier).acked_seq == 2
    assert not till.cursor().frozen
