"""When a store is open: read from what people write, and reckoned with."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.opening_hours import read_hours

WARSAW = ZoneInfo("Europe/Warsaw")
HOUR = 3_600_000


def ms(text: str, zone: ZoneInfo = WARSAW) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


@pytest.mark.parametrize("text", ["Mo-Sa 09:00-20:00; Su 10:00-18:00", "9-20; su 10-18", "Mo-Su 9-20; Su 10:00-18"])
def test_hours_are_read_as_people_write_them(text: str) -> None:
    hours = read_hours(text)
    assert hours is not None
    assert [hours.closes(ms(f"2026-05-{day}T{at}"), WARSAW) for day, at in (("04", "19:59"), ("10", "10:00"))] == [
        "20:00",
        "18:00",
    ]
    assert [hours.closes(ms(f"2026-05-{day}T{at}"), WARSAW) for day, at in (("04", "20:00"), ("10", "09:59"))] == [
        "",
        "",
    ]


@pytest.mark.parametrize(
    "text", ["", "by appointment", "Mo-Xx 9-20", "9-25", "20-9", "Mo off", "9:75-12", "PH off", ";"]
)
def test_what_is_written_otherwise_is_not_guessed_at(text: str) -> None:
    assert read_hours(text) is None


def test_time_passes_only_while_the_store_is_open() -> None:
    hours = read_hours("Mo-Fr 9-13,14-18")
    assert hours is not None
    friday = ms("2026-05-08T17:00")
    assert hours.after(friday, 2 * HOUR, WARSAW) == ms("2026-05-11T10:00")
    assert hours.open_ms(friday, ms("2026-05-11T14:30"), WARSAW) == 5 * HOUR + HOUR // 2


def test_a_day_when_the_clocks_change_has_its_own_length() -> None:
    hours = read_hours("24/7")
    assert hours is not None
    assert hours.open_ms(ms("2026-03-29T00:00"), ms("2026-03-30T00:00"), WARSAW) == 23 * HOUR


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.integers(0, 10 * HOUR), st.integers(0, 10**9))
def test_whatever_is_written_is_read_or_not_and_adds_up(text: str, much: int, since: int) -> None:
    hours = read_hours(text) or read_hours("Mo-Sa 08:00-12:00, 13:00-17:00")
    assert hours is not None
    until = hours.after(since * 1000, much, ZoneInfo("UTC"))
    assert until is None or hours.open_ms(since * 1000, until, UTC) == much
