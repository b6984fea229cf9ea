"""Which price is in force where and when, and what a reduction was reduced from."""

from __future__ import annotations

from dataclasses import replace

from app.domain.catalogue import Product
from app.domain.dated_price import DatedPrice, PriceStep, price_in_force, step_at
from app.domain.money import Money
from app.domain.price_history import PRIOR_MS, lowest_between, steps_from, steps_of

DAY = 86_400_000


def pln(minor: int) -> Money:
    return Money(minor, "PLN")


def price(minor: int, since: int, until: int | None = None, store: str = "", channel: str = "") -> DatedPrice:
    return DatedPrice(f"{minor}", pln(minor), since * DAY, None if until is None else until * DAY, store, channel)


def in_force(prices: list[DatedPrice], day: int, store: str = "0417", channel: str = "till") -> int | None:
    found = price_in_force(prices, store, channel, day * DAY)
    return found.price.minor if found else None


def test_a_price_for_a_week_lies_over_the_lasting_one_and_leaves_it() -> None:
    prices = [price(500, 0), price(400, 10, 17)]
    assert [in_force(prices, day) for day in (-1, 0, 9, 10, 16, 17)] == [None, 500, 500, 400, 400, 500]


def test_a_new_lasting_price_waits_under_the_price_for_a_week() -> None:
    prices = [price(500, 0), price(400, 10, 17), price(600, 12)]
    assert [in_force(prices, day) for day in (11, 12, 16, 17)] == [400, 400, 400, 600]


def test_a_price_that_is_taken_back_has_been_charged_until_then() -> None:
    week = replace(price(400, 10, 17), ended=12 * DAY)
    prices = [price(500, 0), week, replace(price(1, 20, 21), ended=15 * DAY)]
    assert [in_force(prices, day) for day in (10, 11, 12, 20)] == [400, 400, 500, 500]
    assert [step.since // DAY for step in steps_of(prices, "", "till")] == [0, 10, 12]


def test_the_shops_own_price_comes_first_then_the_channels_own() -> None:
    prices = [price(500, 0), price(450, 5, channel="web"), price(520, 0, store="0417")]
    assert in_force(prices, 6) == 520
    assert in_force(prices, 6, "0001") == 500
    assert in_force(prices, 6, "0001", "web") == 450
    assert in_force(prices, 6, "0417", "web") == 520


def test_steps_say_what_is_charged_from_when_on_and_only_what_changes() -> None:
    prices = [price(500, 0), price(500, 3, store="0417"), price(600, 10, 12, store="0417")]
    steps = steps_of(prices, "0417", "till")
    assert [(step.since // DAY, step.price) for step in steps] == [(0, pln(500)), (10, pln(600)), (12, pln(500))]
    assert steps_from(steps, 10 * DAY) == steps[1:]
    assert step_at(steps, -1) is None


def test_a_price_that_ends_with_nothing_after_it_leaves_none() -> None:
    assert [step.price for step in steps_of([price(500, 0, 5)], "", "till")] == [pln(500), None]


def test_a_reduction_is_measured_by_the_lowest_price_of_the_thirty_days_before_it() -> None:
    raised_first = [price(500, 0), price(450, 10, 12), price(700, 20), price(480, 35)]
    assert step_at(steps_of(raised_first, "", "till"), 40 * DAY) == PriceStep(35 * DAY, pln(480), pln(450))
    long_ago = [price(450, 0), price(700, 2), price(480, 35)]
    assert step_at(steps_of(long_ago, "", "till"), 40 * DAY) == PriceStep(35 * DAY, pln(480), pln(700))


def test_a_price_that_ended_as_the_thirty_days_began_does_not_count() -> None:
    edge = [price(450, 0), price(700, 5), price(480, 35)]
    assert PRIOR_MS == 30 * DAY
    assert step_at(steps_of(edge, "", "till"), 40 * DAY) == PriceStep(35 * DAY, pln(480), pln(700))


def test_a_raised_or_first_price_was_reduced_from_nothing() -> None:
    steps = steps_of([price(500, 0), price(600, 10)], "", "till")
    assert [step.prior for step in steps] == [None, None]


def test_a_shops_own_reduction_counts_what_all_shops_charged_before() -> None:
    steps = steps_of([price(500, 0), price(450, 20, 27, store="0417")], "0417", "till")
    assert [(step.price, step.prior) for step in steps] == [(pln(500), None), (pln(450), pln(500)), (pln(500), None)]


def test_the_lowest_price_of_a_span_counts_the_one_that_was_in_force_as_it_began() -> None:
    steps = steps_of([price(500, 0), price(600, 10), price(550, 20)], "", "till")
    assert lowest_between(steps, 5 * DAY, 15 * DAY) == pln(500)
    assert lowest_between(steps, 10 * DAY, 30 * DAY) == pln(550)
    assert lowest_between(steps, -9 * DAY, 0) is None


def test_a_product_has_the_price_of_the_moment_and_none_before_its_first() -> None:
    steps = steps_of([price(500, 10), price(400, 20)], "", "till")
    milk = Product("milk", "Milk", pln(999), "A", prices=steps)
    assert milk.at(9 * DAY).price is None
    assert milk.at(20 * DAY) == Product("milk", "Milk", pln(400), "A", prior=pln(500))
