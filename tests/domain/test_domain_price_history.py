"""What promotions for everybody leave of a price, and what reductions are measured by: Directive 98/6/EC, 6a."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.basket import Basket, add
from app.domain.dated_price import DatedPrice, PriceStep, step_at
from app.domain.money import Money
from app.domain.price_history import steps_of
from app.domain.price_reduction import Reduction
from app.domain.pricing import price_basket
from app.domain.promotion import Promotion, PromotionKind
from tests.builders import RULES, product

DAY, SPAN = 86_400_000, 90
FIRST = date(1970, 1, 1)
NUMBERS = {PromotionKind.PERCENT: "0.2", PromotionKind.AMOUNT_OFF: "70", PromotionKind.FIXED_PRICE: "390"}


def pln(minor: int) -> Money:
    return Money(minor, "PLN")


def price(minor: int, since: int, until: int | None = None, store: str = "") -> DatedPrice:
    return DatedPrice(f"{minor}", pln(minor), since * DAY, None if until is None else until * DAY, store)


def offer(value: str, first: int, last: int | None, number: str = "p", **facts: object) -> Promotion:
    """A fifth off or the like, from a day to a day, both of them included."""
    end = None if last is None else FIRST + timedelta(last)
    kind = facts.pop("kind", PromotionKind.PERCENT)
    return Promotion(number, "Offer", kind, Decimal(value), valid_from=FIRST + timedelta(first), valid_to=end, **facts)


def lowered(promotion: Promotion, since: int = 0, until: int | None = None, store: str = "") -> Reduction:
    return Reduction(promotion, UTC, since * DAY, None if until is None else until * DAY, store)


def told(prices: Sequence[DatedPrice], *reductions: Reduction) -> list[tuple[int, int | None, int | None]]:
    """The day, what is charged, and what it was reduced from, of each step."""
    steps = steps_of(prices, "0417", "till", reductions, SPAN * DAY)
    return [(step.since // DAY, _minor(step.charged), _minor(step.prior)) for step in steps]


def _minor(money: Money | None) -> int | None:
    return None if money is None else money.minor


def test_a_promotion_for_everybody_is_a_reduction_and_lowers_the_next_prior_price() -> None:
    week = lowered(offer("0.2", 10, 16))
    assert told([price(500, 0)], week) == [(0, 500, None), (10, 400, 500), (17, 500, None)]
    later = price(450, 40)
    assert told([price(500, 0), later], week)[-1] == (40, 450, 400)
    assert told([price(500, 0), price(450, 47)], week)[-1] == (47, 450, 500)


def test_a_promotion_that_lasts_is_measured_by_what_was_charged_before_its_first_day() -> None:
    steps = steps_of([price(500, 0)], "", "till", [lowered(offer("0.2", 10, None))], 0)
    assert step_at(steps, 80 * DAY) == PriceStep(10 * DAY, pln(500), pln(500), pln(400))


def test_a_price_that_falls_as_its_promotion_ends_goes_on_with_the_same_reduction() -> None:
    assert told([price(500, 0), price(400, 17)], lowered(offer("0.2", 10, 16))) == [
        (0, 500, None),
        (10, 400, 500),
        (17, 400, 500),
    ]


def test_a_deeper_promotion_is_measured_by_the_one_before_it() -> None:
    fifth, half = lowered(offer("0.2", 10, 16)), lowered(offer("0.5", 17, 20, "q"))
    assert told([price(500, 0)], fifth, half)[1:3] == [(10, 400, 500), (17, 250, 400)]


def test_a_promotion_that_was_changed_or_taken_away_has_been_charged_until_then() -> None:
    before, after = lowered(offer("0.2", 10, 30), 0, 15), lowered(offer("0.1", 10, 30), 15)
    assert told([price(500, 0)], before, after)[:3] == [(0, 500, None), (10, 400, 500), (15, 450, 400)]
    assert told([price(500, 0)], before) == [(0, 500, None), (10, 400, 500), (15, 500, None)]
    assert told([price(500, 0)], lowered(offer("0.2", 10, 30), 0, 10)) == [(0, 500, None)]
    assert told([price(500, 0)], lowered(offer("0.2", 10, 30), 12))[1] == (12, 400, 500)


def test_a_promotion_of_saturdays_begins_every_week_and_counts_the_week_before() -> None:
    saturdays = lowered(offer("0.2", 0, None, weekdays=frozenset({5})))
    assert told([price(500, 0)], saturdays)[:5] == [
        (0, 500, None),
        (2, 400, 500),
        (3, 500, None),
        (9, 400, 400),
        (10, 500, None),
    ]


def test_a_promotion_of_another_store_lowers_nothing_here() -> None:
    assert told([price(500, 0)], lowered(offer("0.2", 10, 16), store="0999")) == [(0, 500, None)]


def test_of_several_promotions_the_one_is_charged_that_the_till_applies() -> None:
    small, large = lowered(offer("0.1", 5, 9, "b", priority=1)), lowered(offer("0.5", 5, 9, "a", priority=2))
    assert told([price(500, 0)], small, large)[1] == (5, 450, 500)
    dearer = lowered(offer("600", 5, 9, "c", kind=PromotionKind.FIXED_PRICE, priority=0))
    assert told([price(500, 0)], dearer, small)[1] == (5, 450, 500)


def test_days_begin_and_end_at_midnight_of_the_shop_also_when_clocks_change() -> None:
    day = Promotion("p", "Offer", PromotionKind.PERCENT, Decimal("0.2"), valid_from=date(2026, 3, 29))
    one = Reduction(Promotion(**{**_facts(day), "valid_to": date(2026, 3, 29)}), ZoneInfo("Europe/Warsaw"), 0)
    [(start, end)] = one.spans(0)
    assert end is not None
    assert (end - start) // 3_600_000 == 23
    assert datetime.fromtimestamp(start / 1000, UTC).isoformat() == "2026-03-28T23:00:00+00:00"
    assert [one.over(moment) for moment in (end - 1, end)] == [False, True]
    assert [Reduction(day, UTC, 0, end).over(moment) for moment in (end - 1, end)] == [False, True]
    assert list(Reduction(Promotion(**{**_facts(day), "valid_to": date.max}), UTC, 0).spans(0))


def _facts(promotion: Promotion) -> dict[str, object]:
    return {name: getattr(promotion, name) for name in Promotion.__dataclass_fields__}


@pytest.mark.parametrize(
    ("facts", "counts"),
    [
        ({"kind": PromotionKind.PERCENT}, True),
        ({"kind": PromotionKind.AMOUNT_OFF}, True),
        ({"kind": PromotionKind.FIXED_PRICE}, True),
        ({"kind": PromotionKind.PERCENT, "quantity": 2}, False),
        ({"kind": PromotionKind.PERCENT, "coupon": "SPRING"}, False),
        ({"kind": PromotionKind.N_FOR_PRICE, "quantity": 3}, False),
        ({"kind": PromotionKind.N_PAY_M, "quantity": 3}, False),
        ({"kind": PromotionKind.SPEND_AMOUNT_OFF, "threshold": 1000}, False),
        ({"kind": PromotionKind.SPEND_PERCENT, "threshold": 1000}, False),
    ],
)
def test_only_what_everybody_gets_for_one_piece_lowers_prices(facts: dict[str, object], counts: bool) -> None:
    assert Promotion("p", "Offer", value=Decimal("0.5"), **facts).lowers_prices is counts


@st.composite
def a_history(draw: st.DrawFn) -> tuple[list[DatedPrice], list[Reduction]]:
    """A price that lasts from the first day, others over it, and promotions for everybody, written and taken away."""
    days, minors = st.integers(1, SPAN), st.sampled_from((300, 390, 400, 430, 500, 625))
    prices = [price(draw(minors), 0)]
    for _ in range(draw(st.integers(0, 3))):
        since, store = draw(days), draw(st.sampled_from(("", "0417", "0999")))
        prices.append(price(draw(minors), since, since + draw(st.integers(1, 40)), store))
    reductions = []
    for number in range(draw(st.integers(0, 4))):
        kind, first = draw(st.sampled_from(sorted(NUMBERS))), draw(days)
        last = draw(st.none() | st.integers(first, first + 30))
        weekdays = draw(st.sampled_from((frozenset(), frozenset(), frozenset({5}), frozenset({0, 1, 4}))))
        promotion = offer(NUMBERS[kind], first, last, f"p{number}", kind=kind, weekdays=weekdays)
        since = draw(st.integers(1, first + 5))
        until = draw(st.none() | st.integers(since, SPAN))
        reductions.append(lowered(promotion, since, until, draw(st.sampled_from(("", "0417", "0999")))))
    return prices, reductions


@settings(max_examples=120, deadline=None)
@given(history=a_history())
def test_a_reduction_is_measured_by_the_lowest_price_of_the_30_days_before_it_was_first_applied(history) -> None:
    prices, reductions = history
    days = [_at_the_till(prices, reductions, day) for day in range(SPAN)]
    steps = steps_of(prices, "0417", "till", reductions, SPAN * DAY)
    for day, (listed, paid) in enumerate(days):
        step = step_at(steps, day * DAY)
        assert step is not None
        assert (_minor(step.price), _minor(step.charged)) == (listed, paid)
        first = _first_applied(days, day)
        lowest = None if first is None else min(paid for _, paid in days[max(0, first - 30) : first])
        assert _minor(step.prior) == lowest, day


def _first_applied(days: Sequence[tuple[int, int]], day: int) -> int | None:
    """The day from which on the same was paid as a reduction until a day."""
    same = day
    while same and days[same - 1][1] == days[day][1]:
        same -= 1
    if same and days[same][1] < days[same - 1][1]:
        return same
    return next((one for one in range(same, day + 1) if days[one][1] < days[one][0]), None)


def _at_the_till(prices: Sequence[DatedPrice], reductions: Sequence[Reduction], day: int) -> tuple[int, int]:
    """What the shelf says and what a till charges for one piece on a day, by the engine that prices baskets."""
    holding = [one for one in prices if one.holds("0417", "till", day * DAY)]
    listed = max(holding, key=lambda p: (p.store != "", p.valid_to is not None, p.valid_from, p.id)).price.minor
    written = [
        one.promotion
        for one in reductions
        if one.store in ("", "0417") and one.since <= day * DAY and (one.until is None or day * DAY < one.until)
    ]
    basket, _ = add(Basket("b", "PLN"), product("milk", listed))
    return listed, price_basket(basket, written, RULES, FIRST + timedelta(day)).total
