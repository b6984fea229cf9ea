"""What time does to an order: reminders, deadlines, leases; and what somebody should see to."""

from dataclasses import replace

from app.domain.order_acts import perform
from app.domain.order_command import Command
from app.domain.order_fulfilment import Fulfilment
from app.domain.order_handover import LEASE_MS
from app.domain.order_state import Act, State
from app.domain.order_time import HOLD_MS, Concern, concerns, next_due
from tests.domain.order_stage import MUG, NOON, PIECE, after, fresh, missing, partly_picked, reached

MINUTE, HOUR, DAY = 60_000, 3_600_000, 24 * 3_600_000


def in_time(now: Fulfilment) -> list[tuple[float, Act]]:
    """All that the clock does by itself, with the days since noon."""
    seen: list[tuple[float, Act]] = []
    while (due := next_due(now)) is not None and len(seen) < 10:
        at, act = due
        seen.append(((at - NOON) / DAY, act))
        now = perform(now, Command("clock", act, now.version, reason="due"), at).after
    return seen


def test_a_customer_is_reminded_after_a_day_and_on_the_last_day_then_the_goods_go_back() -> None:
    assert in_time(reached(State.READY)) == [
        (1, Act.REMIND),
        (6, Act.REMIND),
        (7, Act.EXPIRE),
        (8, Act.TAKE_DOWN),
    ]


def test_a_longer_hold_is_reminded_of_on_its_new_last_day() -> None:
    ready = after(reached(State.READY), Act.REMIND, at=NOON + DAY)
    last_day = after(ready, Act.REMIND, at=NOON + 6 * DAY)
    longer = after(last_day, Act.EXTEND, at=NOON + 6 * DAY)
    assert in_time(longer)[:2] == [(8, Act.REMIND), (9, Act.EXPIRE)]


def test_a_hold_of_one_day_has_no_time_for_reminders() -> None:
    short_hold = replace(reached(State.READY), hold_until_ms=NOON + DAY)
    assert in_time(short_hold)[0] == (1, Act.EXPIRE)


def test_an_order_that_is_not_paid_ends_by_itself() -> None:
    unpaid = replace(fresh(), pay_by_ms=NOON + 30 * MINUTE)
    assert next_due(unpaid) == (NOON + 30 * MINUTE, Act.CANCEL)
    assert next_due(after(unpaid, Act.ACCEPT)) is None


def test_a_handover_that_nobody_ends_is_let_go_after_its_lease() -> None:
    assert next_due(reached(State.HANDING_OVER)) == (NOON + LEASE_MS, Act.LET_GO)


def test_a_customer_who_has_arrived_is_not_sent_away_by_the_clock() -> None:
    arrived = after(reached(State.READY), Act.ARRIVE, at=NOON + HOLD_MS - MINUTE)
    assert next_due(arrived) == (NOON + HOLD_MS - MINUTE + 2 * HOUR, Act.EXPIRE)


def test_somebody_is_called_when_something_takes_too_long() -> None:
    for order, at, seen in (
        (reached(State.PICKING), NOON + 15 * MINUTE, ()),
        (reached(State.PICKING), NOON + 15 * MINUTE + 1, (Concern.PICKING_LONG,)),
        (reached(State.ACCEPTED), NOON + 45 * MINUTE + 1, (Concern.READY_LATE,)),
        (reached(State.ARRIVED), NOON + 2 * MINUTE + 1, (Concern.WAITING_LONG,)),
        (reached(State.READY), NOON + 6 * DAY + 1, (Concern.EXPIRES_SOON,)),
        (after(reached(State.READY), Act.NOT_TOLD), NOON, (Concern.NOT_TOLD,)),
        (partly_picked(), NOON, (Concern.SHORT,)),
        (reached(State.SHORT), NOON, (Concern.SHORT,)),
        (missing(reached(State.PICKING), MUG, PIECE), NOON, ()),
        (reached(State.EXPIRED), NOON, (Concern.TO_SHELVE,)),
        (reached(State.CANCELLED), NOON, (Concern.TO_SHELVE,)),
        (after(reached(State.CANCELLED), Act.SHELVE), NOON, ()),
        (reached(State.COLLECTED), NOON + 99 * DAY, ()),
    ):
        assert concerns(order, at) == seen, order.state
