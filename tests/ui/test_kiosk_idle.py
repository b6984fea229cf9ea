"""A kiosk waits in quiet, then asks, then forgets; for those who need longer, ten times as long."""

from __future__ import annotations

from app.ui.viewmodels.kiosk_idle import IdleClock
from tests.fakes.clock import FakeClock


def waiting(seconds: int, *, asks: bool = True) -> tuple[FakeClock, IdleClock]:
    clock = FakeClock()
    idle = IdleClock(clock.monotonic_ms)
    idle.wait(seconds, asks=asks)
    return clock, idle


def test_it_asks_fifteen_seconds_before_the_end() -> None:
    clock, idle = waiting(30)
    clock.advance(29)
    assert not idle.asking
    clock.advance(1)
    assert (idle.asking, idle.over, idle.left_s) == (True, False, 15)
    clock.advance(15)
    assert idle.over


def test_any_sign_of_life_begins_the_whole_wait_anew() -> None:
    clock, idle = waiting(30)
    clock.advance(40)
    idle.stay()
    assert (idle.asking, idle.left_s, idle.share) == (False, 45, 1.0)


def test_who_needs_longer_has_ten_times_as_long_even_for_the_answer() -> None:
    clock, idle = waiting(30)
    idle.longer = True
    clock.advance(299)
    assert not idle.asking
    clock.advance(1)
    assert (idle.asking, idle.left_s) == (True, 150)
    clock.advance(149)
    assert not idle.over


def test_thanks_end_by_themselves_without_a_question() -> None:
    clock, idle = waiting(8, asks=False)
    clock.advance(7)
    assert not idle.asking
    clock.advance(1)
    assert idle.over


def test_where_no_clock_may_fire_none_does() -> None:
    clock, idle = waiting(0)
    clock.advance(100_000)
    assert not (idle.asking)
    assert not (idle.over)
