"""A lane does one thing after another, on one thread, and hands over what comes of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from app.runtime.lanes import Lane


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("store")
    yield lane
    lane.stop()


def test_jobs_are_done_in_the_order_they_came(lane: Lane) -> None:
    gate, done = threading.Event(), []
    lane.submit(gate.wait)
    jobs = [lane.submit(lambda n=n: done.append(n)) for n in range(20)]
    assert done == []
    gate.set()
    for job in jobs:
        job.result(5)
    assert done == list(range(20))


def test_a_call_gives_what_the_job_gives_or_raises_what_it_raises(lane: Lane) -> None:
    assert lane.call(lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        lane.call(lambda: 1 // 0)
    assert lane.call(lambda: 43) == 43


def test_a_call_on_the_lane_itself_does_not_wait_for_itself(lane: Lane) -> None:
    assert lane.submit(lambda: lane.call(lambda: threading.current_thread().name)).result(5).startswith("store")


def test_stopping_finishes_what_is_queued_and_takes_nothing_more() -> None:
    lane, done = Lane("store"), []
    for n in range(5):
        lane.submit(lambda n=n: done.append(n))
    lane.stop()
    assert done == [0, 1, 2, 3, 4]
    with pytest.raises(RuntimeError):
        lane.submit(lambda: None)
