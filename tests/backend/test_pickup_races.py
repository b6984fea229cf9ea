"""A sample of the races for one order; `start.py faults` runs ten thousand on either database."""

from __future__ import annotations

from tests.faults.pickup_races import run


def test_of_those_who_ask_for_an_order_at_once_one_is_told_yes_and_the_others_why_not(database_url: str) -> None:
    outcome = run(database_url, 25)
    assert outcome.races == 25
    assert sum(outcome.told.values()) >= 25
