"""What a board says of an order: its promise, and how the day goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.order_board import READY_WITHIN_MS, Column, column_of, figures, promise
from app.domain.order_state import Act, State
from app.domain.parcel_code import Bag, bag_code, read_bag
from tests.domain.order_stage import NOON, after, reached

_BAG = Bag("00000000-0000-7000-8001-000000000001", 2, 3)
_MINUTE = 60_000


def test_without_a_better_word_an_order_is_promised_an_hour_after_it_was_accepted() -> None:
    accepted = replace(reached(State.ACCEPTED), accepted_ms=NOON)
    seen = promise(accepted, 0, NOON + 45 * _MINUTE)
    assert (seen.until_ms, seen.left_ms, seen.soon, seen.late) == (NOON + READY_WITHIN_MS, 15 * _MINUTE, True, False)
    assert promise(accepted, NOON + 30 * _MINUTE, NOON + 31 * _MINUTE).late


def test_an_order_whose_hold_is_over_is_overdue_before_the_clock_says_so() -> None:
    ready = reached(State.READY)
    assert column_of(ready, ready.hold_until_ms, 0) is Column.READY
    assert column_of(ready, ready.hold_until_ms + 1, 0) is Column.OVERDUE


def test_what_was_collected_yesterday_is_on_no_board_unless_something_of_it_lies_about() -> None:
    collected = reached(State.COLLECTED)
    assert collected.handed is not None
    assert column_of(collected, NOON, collected.handed.at_ms) is Column.TODAY
    assert column_of(collected, NOON, collected.handed.at_ms + 1) is None
    refused = after(reached(State.READY), Act.REFUSE)
    assert column_of(refused, NOON, 0) is Column.OVERDUE


def test_the_figures_of_a_day_are_of_that_day_alone() -> None:
    ready = replace(reached(State.READY), accepted_ms=NOON, ready_ms=NOON + 38 * _MINUTE)
    collected = replace(reached(State.COLLECTED), ready_ms=NOON - 1)
    today = figures([ready, collected], [60_000, 90_000, 70_000], NOON)
    assert (today.collected, today.ready_ms, today.wait_ms) == (1, 38 * _MINUTE, 70_000)
    assert figures([ready], [], NOON + 39 * _MINUTE).ready_ms is None


def test_a_bags_code_is_read_back_and_collects_nothing() -> None:
    assert read_bag(bag_code(_BAG)) == _BAG
    assert read_bag("B12") is None
    assert read_bag(bag_code(_BAG)[:-1] + "0") is None
    with pytest.raises(ValueError, match="no bag"):
        bag_code(replace(_BAG, number=4))
