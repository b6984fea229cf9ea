"""Back-pressure: fewer are let in while it takes long, and more again when it does not."""

from __future__ import annotations

import pytest

from app.backend.admission import Admission
from app.backend.problems import Refused


class Watch:
    """A monotonic clock that moves when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def push(admission: Admission, watch: Watch, terminal: str, seconds: float) -> None:
    with admission.enter(terminal):
        watch.seconds += seconds


def test_long_pushes_let_fewer_in_and_short_ones_more_again() -> None:
    watch = Watch()
    admission = Admission(10, 1, watch)
    push(admission, watch, "a", 2)
    assert admission.limit == 8
    push(admission, watch, "a", 2)
    assert admission.limit == 6
    for _ in range(20):
        push(admission, watch, "a", 0.1)
    assert admission.limit == 10


def test_pushes_that_began_together_lower_the_limit_once() -> None:
    watch = Watch()
    admission = Admission(10, 1, watch)
    with admission.enter("a"), admission.enter("b"), admission.enter("c"):
        watch.seconds += 3
    assert admission.limit == 8


def test_however_long_it_takes_a_few_are_let_in() -> None:
    watch = Watch()
    admission = Admission(10, 1, watch)
    for _ in range(50):
        push(admission, watch, "a", 5)
    assert admission.limit == 4


def test_who_finds_it_full_is_asked_to_come_back() -> None:
    admission = Admission(1, 1, Watch())
    with admission.enter("a"), pytest.raises(Refused) as all_full, admission.enter("b"):
        pass
    with admission.enter("a"), pytest.raises(Refused) as mine_full, admission.enter("a"):
        pass
    assert [(e.value.status, e.value.retry_after > 0) for e in (all_full, mine_full)] == [(503, True), (429, True)]
