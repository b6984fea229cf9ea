"""The synchronisation as people see it: two honest lights, nothing to press, and it never gives up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.refusals import Outage
from app.ports.backend_link import Trouble
from app.sync.backoff import CAP_SECONDS, Backoff
from app.sync.status import SyncStatus
from app.wire.feed import FeedPage, FeedRecord, RecordKind
from tests.sync.sync_stage import Stage

PAGE = FeedPage((FeedRecord(RecordKind.PRODUCT, "T", 2, {"sku": "T"}),), "2", more=False)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.close()


def fail(stage: Stage, trouble: Trouble | None, retry_after: float = 0.0) -> Callable[[], None]:
    def act() -> None:
        stage.backend.down, stage.backend.retry_after = trouble, retry_after

    return act


def test_a_sale_is_at_the_backend_within_two_seconds(stage: Stage) -> None:
    def look() -> None:
        assert stage.backend.ids() == stage.journal()

    status = stage.live(40, (20, stage.sell_and_wake), (20.1, look), (25, stage.sell_and_wake), (25.1, look))
    assert (status.link_up, status.unsent, status.oldest_unsent_at) == (True, 0, "")


def test_a_sale_that_is_only_here_is_counted_at_once_and_never_shown_as_safe(stage: Stage) -> None:
    def look() -> None:
        assert (stage.seen[-1].unsent, stage.seen[-1].link_up) == (1, False)
        assert stage.seen[-1].oldest_unsent_at != ""

    stage.live(60, (5, fail(stage, Trouble.UNREACHABLE)), (50, stage.sell_and_wake), (50.01, look))
    assert stage.seen[-1].trouble == "BACKEND-UNREACHABLE"


def test_no_light_is_green_before_the_backend_has_answered(stage: Stage) -> None:
    stage.backend.down = Trouble.UNREACHABLE
    stage.live(90)
    assert not any(status.link_up for status in stage.seen)
    assert {status.trouble for status in stage.seen} <= {"", "BACKEND-UNREACHABLE"}


def test_a_sign_in_page_keeps_the_link_amber_and_says_so(stage: Stage) -> None:
    stage.sell(2)
    stage.backend.down = Trouble.NOT_US
    status = stage.live(300)
    assert (status.link_up, status.trouble, status.unsent) == (False, "BACKEND-NOT-US", 2)


@pytest.mark.parametrize("trouble", [Trouble.KEY, Trouble.FORK, Trouble.TOO_OLD])
def test_a_backend_that_will_not_have_us_is_shown_and_the_queue_is_kept(stage: Stage, trouble: Trouble) -> None:
    stage.backend.down = trouble
    status = stage.live(3600, (10, stage.sell_and_wake), (600, stage.sell_and_wake))
    assert (status.link_up, status.trouble, status.unsent) == (False, trouble.value, 2)


def test_after_a_night_without_a_link_everything_arrives_within_a_minute(stage: Stage) -> None:
    night = 12 * 3600.0
    stage.backend.down = Trouble.UNREACHABLE
    stage.sell(60)
    status = stage.live(night + 2 * CAP_SECONDS, (night, fail(stage, None)))
    assert stage.backend.ids() == stage.journal()
    assert (status.link_up, status.unsent, status.trouble) == (True, 0, "")
    back = next(s for s in stage.seen if s.link_up)
    assert back.link_since >= back.answered_at


def test_when_one_exchange_works_again_the_others_do_not_wait_out_their_time(stage: Stage) -> None:
    def look() -> None:
        assert (stage.seen[-1].link_up, stage.seen[-1].trouble) == (True, "")

    broken = fail(stage, Trouble.UNREACHABLE)
    stage.live(700, (1, broken), (600, fail(stage, None)), (601, stage.sell_and_wake), (603, look))


def test_a_sale_does_not_shorten_a_wait_that_the_backend_asked_for(stage: Stage) -> None:
    stage.sell(1)
    stage.backend.down, stage.backend.retry_after = Trouble.BUSY, 120.0
    stage.live(100, *((float(second), stage.sell_and_wake) for second in range(1, 99)))
    assert stage.backend.calls.count("push") == 1


def test_a_sale_tries_a_broken_line_anew_but_not_more_than_once_a_second(stage: Stage) -> None:
    stage.backend.down = Trouble.UNREACHABLE
    stage.live(60, *((second / 10, stage.sell_and_wake) for second in range(1, 600)))
    assert 30 <= stage.backend.calls.count("push") <= 61


def test_a_page_that_cannot_be_applied_stops_nothing_else_and_is_tried_again(
    stage: Stage, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("pull failed")
    stage.backend.page = PAGE
    stage.shelf.fails = [KeyError("name")] * 3
    status = stage.live(5, (0.5, stage.sell_and_wake))
    assert (status.link_up, status.trouble) == (False, "SYNC-BUG")
    assert stage.backend.ids() == stage.journal()
    status = stage.live(100)
    assert (status.link_up, status.trouble, stage.shelf.at) == (True, "", "2")


def test_a_busy_catalogue_is_named_and_tried_again(stage: Stage) -> None:
    stage.backend.page = PAGE
    stage.shelf.fails = [Outage("CATALOGUE-BUSY")]
    stage.live(30)
    assert "CATALOGUE-BUSY" in {status.trouble for status in stage.seen}
    assert stage.shelf.at == "2"


def test_a_disk_that_fails_is_shown_and_the_engine_goes_on(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    troubles = iter([Outage("DISK-IO")])
    real = stage.ledger.outbox.epochs

    def failing():
        for trouble in troubles:
            raise trouble
        return real()

    monkeypatch.setattr(stage.ledger.outbox, "epochs", failing)
    stage.sell(1)
    stage.live(90)
    assert "DISK-IO" in {status.trouble for status in stage.seen}
    assert stage.backend.ids() == stage.journal()


def test_a_listener_that_fails_does_not_end_the_engine(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("the status was not taken")

    def broken(status: SyncStatus) -> None:
        stage.seen.append(status)
        raise RuntimeError("the window is gone")

    monkeypatch.setattr(stage.engine, "_tell", broken)
    stage.live(60, (1, stage.sell_and_wake))
    assert stage.backend.ids() == stage.journal()


def test_a_lost_tail_comes_back_within_a_minute_of_the_link(stage: Stage) -> None:
    stage.sell(9)
    stage.live(130, (5, lambda: stage.backend.lose_all_after(1, 4)))
    assert stage.backend.ids() == stage.journal()


def test_entries_that_the_backend_could_not_read_ask_for_attention(stage: Stage) -> None:
    stage.backend.poison = {stage.sell(3)[1].id}
    status = stage.live(120)
    assert (status.attention, status.unsent, status.link_up) == (1, 0, True)


def test_a_forked_epoch_stays_shown_although_new_sales_flow(stage: Stage) -> None:
    stage.sell(2)
    stage.backend.frozen.add(1)
    stage.ledger.set_enrolment("0417", "03", 2)
    stage.live(300, (100, stage.sell_and_wake), (200, stage.sell_and_wake))
    assert len(stage.backend.journals[2]) == 2
    late = [status for status in stage.seen if status.trouble or status.link_up][1:]
    assert {status.trouble for status in late} == {"BACKEND-FORK"}
    assert stage.seen[-1].unsent == 2


def test_a_new_till_takes_the_whole_catalogue_at_once_and_then_the_feed(stage: Stage) -> None:
    stage.backend.whole = "900"
    status = stage.live(10)
    assert stage.shelf.swapped == ["900"]
    assert status.catalogue_at != ""


def test_a_feed_that_was_put_back_to_an_older_copy_is_taken_whole_again(stage: Stage) -> None:
    stage.shelf.at, stage.backend.cursor_gone, stage.backend.whole = "5000", True, "40"
    status = stage.live(100)
    assert (stage.shelf.swapped, status.trouble, status.link_up) == (["40"], "", True)


def test_the_catalogue_keeps_its_age_through_a_restart_without_a_link(stage: Stage) -> None:
    stage.backend.down, stage.shelf.current_at = Trouble.UNREACHABLE, "2026-03-01T18:00:00+00:00"
    assert stage.live(100).catalogue_at == "2026-03-01T18:00:00+00:00"


def test_waits_grow_to_a_minute_and_never_end() -> None:
    backoff = Backoff(lambda: 1.0)
    waits = [backoff.failed() for _ in range(2000)]
    assert waits[:7] == [1, 2, 4, 8, 16, 32, 60]
    assert set(waits[6:]) == {60.0}
    backoff.worked()
    assert backoff.failed() == 1
    assert Backoff(lambda: 0.0).failed() == 0
    assert Backoff(lambda: 0.0).failed(asked_for=9) == 9
