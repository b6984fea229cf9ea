"""What the sync page says: never more than is known, and never that a sale is safe when it is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.refusals import Refusal
from app.sync.status import SyncStatus
from app.ui.viewmodels.sync_vm import SyncViewModel
from app.wire.push import ShiftFigures
from tests.fakes.counter import CounterPages
from tests.fakes.till import FLOAT, make_till
from tests.services.test_shifts import counted, sell

UP = SyncStatus(enrolled=True, link_up=True, answered_ms=38)


@pytest.fixture
def pages(tmp_path: Path, qapp) -> Iterator[CounterPages]:
    till = make_till(tmp_path)
    yield CounterPages(till, tmp_path)
    till.close()


@pytest.fixture
def sync(pages: CounterPages) -> SyncViewModel:
    pages.sync.show(UP)
    pages.sync.load()
    return pages.sync


def confirm_all(pages: CounterPages) -> None:
    last = pages.till.ledger.journal.entries(0, 1000)[-1]
    pages.till.ledger.outbox.mark_acked(last.epoch, last.seq, last.hash)


def kinds(sync: SyncViewModel) -> list[tuple[str, str]]:
    return [(row.kind, row.status) for row in sync.property("recent").rows]


def look(pages: CounterPages, status: SyncStatus) -> None:
    pages.sync.show(status)


def test_sales_that_wait_are_counted_summed_and_named(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till, "BREAD")
    sell(pages.till, "MILK")
    at = pages.till.clock.now().isoformat()
    pages.till.clock.advance(180)
    look(pages, replace(UP, link_up=False, unsent=2, oldest_unsent_at=at, trouble="BACKEND-UNREACHABLE"))
    assert (sync.property("title"), sync.property("tone")) == ("2 sale(s) are only on this till", "look")
    assert (sync.property("onlyHere"), sync.property("oldest")) == ("11.48", "3 min")
    assert kinds(sync) == [("waiting", "Waiting for the link")] * 2


def test_with_a_link_the_oldest_goes_first(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till, "BREAD")
    sell(pages.till, "MILK")
    look(pages, replace(UP, unsent=2))
    assert kinds(sync) == [("waiting", "Waiting its turn"), ("sending", "Sending now")]


def test_a_sale_seen_waiting_says_when_it_was_confirmed(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till)
    look(pages, replace(UP, unsent=1))
    pages.till.clock.advance(300)
    confirm_all(pages)
    look(pages, UP)
    assert kinds(sync) == [("confirmed", "Confirmed 09:05")]
    assert (sync.property("title"), sync.property("tone")) == ("All sales are safe", "good")
    assert sync.property("onlyHere") == "0.00"


def test_a_sale_confirmed_before_anybody_looked_claims_no_time(pages: CounterPages) -> None:
    sell(pages.till)
    confirm_all(pages)
    pages.sync.show(UP)
    pages.sync.load()
    assert kinds(pages.sync) == [("confirmed", "Confirmed")]


def test_a_link_does_not_make_unsent_sales_safe(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till)
    look(pages, replace(UP, unsent=1))
    assert sync.property("tone") == "look"
    assert sync.property("linkTone") == "good"


def test_a_sale_asked_about_stands_apart_and_holds_up_nothing(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till)
    entry = pages.till.ledger.journal.entries(0, 1000)[-1]
    sell(pages.till, "MILK")
    confirm_all(pages)
    pages.till.ledger.outbox.note_results(entry.epoch, [(entry.seq, "quarantined", ["BACKEND-KEY", "X-NEW"])])
    look(pages, replace(UP, attention=1))
    asked = sync.property("asked").rows
    assert [row.kind for row in asked] == ["attention"]
    assert "no longer knows the key" in asked[0].quote
    assert "X-NEW" in asked[0].quote
    assert asked[0].explanation == "Head office has this sale, unchanged. It holds up no other sale."
    assert [kind for kind, _ in kinds(sync)] == ["confirmed"]


def test_a_till_that_stands_alone_keeps_its_sales_and_is_not_in_trouble(pages: CounterPages) -> None:
    sell(pages.till)
    pages.sync.show(SyncStatus())
    pages.sync.load()
    assert (pages.sync.property("title"), pages.sync.property("tone")) == ("This till works alone", "good")
    assert kinds(pages.sync) == [("confirmed", "Kept on this till")]
    assert (pages.sync.property("figure"), pages.sync.property("figureWord")) == ("1", "kept here")


def test_the_chart_steps_with_what_waits_and_marks_the_outage(pages: CounterPages, sync: SyncViewModel) -> None:
    for waiting in (1, 3, 5):
        look(pages, replace(UP, link_up=False, unsent=waiting))
        pages.till.clock.advance(120)
    look(pages, replace(UP, unsent=2))
    pages.till.clock.advance(60)
    chart = sync.property("chart")
    assert [point["value"] for point in chart["points"]] == [0, 0, 1, 3, 5, 2][-len(chart["points"]) :]
    assert chart["band"]["text"] == "No link, 6 min"
    assert chart["highest"] >= 5
    assert all(0 <= point["at"] <= 1 for point in chart["points"])
    assert "Away today: 6 min." in sync.property("linkNote")


def test_half_an_hour_later_the_chart_has_forgotten_the_outage(pages: CounterPages, sync: SyncViewModel) -> None:
    look(pages, replace(UP, link_up=False, unsent=4))
    pages.till.clock.advance(60)
    look(pages, UP)
    pages.till.clock.advance(1900)
    chart = sync.property("chart")
    assert (chart["band"], [point["value"] for point in chart["points"]]) == (None, [0])


def test_the_chain_is_read_from_the_file_when_asked(pages: CounterPages, sync: SyncViewModel) -> None:
    sell(pages.till)
    assert sync.property("chain") == "Chain not checked yet"
    sync.check()
    assert (sync.property("chain"), sync.property("chainTone")) == ("Chain intact", "good")
    assert "entries read from the file at 09:00" in sync.property("chainNote")


def test_both_sides_stand_beside_each_other_once_head_office_has_counted(pages: CounterPages, sync) -> None:
    sell(pages.till)
    pages.till.shifts.close(counted(FLOAT + 749), FLOAT)
    confirm_all(pages)
    look(pages, UP)
    assert sync.property("sides")[1]["last"] == "not compared yet"
    sync.show_figures(ShiftFigures(1, {"sales": 1, "sales_total": 749}, agree=True))
    ours, theirs = sync.property("sides")
    assert (ours["sales"], ours["sum"]) == (theirs["sales"], theirs["sum"]) == ("1", "7.49")
    assert sync.property("agreement") == "Both sides agree"
    sync.show_figures(ShiftFigures(1, {"sales": 1, "sales_total": 700}, agree=False))
    assert "differ" in sync.property("agreement")


def test_figures_of_a_shift_that_went_on_since_say_nothing_of_it(pages: CounterPages, sync) -> None:
    sell(pages.till)
    confirm_all(pages)
    look(pages, UP)
    sync.show_figures(ShiftFigures(1, {"sales": 1, "sales_total": 749}, agree=True))
    assert sync.property("agreement") == "Both sides agree"
    sell(pages.till)
    look(pages, UP)
    assert sync.property("sides")[1]["last"] == "not compared yet"
    assert sync.property("agreement") == "Both sides"
    sync.show_figures(ShiftFigures(1, {"sales": 2, "sales_total": 1498}, agree=True))
    assert sync.property("agreement") == "Both sides agree"


def test_pairing_says_how_it_went(pages: CounterPages, sync: SyncViewModel) -> None:
    pages.pair_problem = Refusal("BACKEND-CODE")
    sync.pair("https://hq.example", "ABCDE")
    assert "wrong, too old or already used" in sync.property("pairProblem")
    pages.pair_problem = None
    sync.pair(" https://hq.example ", " ABCDE-FGHJK ")
    assert pages.paired == [("https://hq.example", "ABCDE-FGHJK")]
    assert (sync.property("pairProblem"), sync.property("pairDone")) == ("", "Paired. Sales are being sent.")


def test_a_page_that_nobody_sees_reads_nothing(pages: CounterPages, sync: SyncViewModel) -> None:
    sync.leave()
    sell(pages.till)
    look(pages, replace(UP, unsent=1))
    assert kinds(sync) == []
