"""What the people of a store see of its orders: in which column one stands, what is promised, how the day goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from app.domain.order_fulfilment import Fulfilment
from app.domain.order_state import State

READY_WITHIN_MS = 60 * 60_000
WAIT_GOAL_MS = 2 * 60_000
HELP_LATE_MS = 90_000
_DUE_SOON = 750


class Column(StrEnum):
    """A column of the board, in the order of the work."""

    NEW = "new"
    PICKING = "picking"
    SHORT = "short"
    READY = "ready"
    ARRIVED = "arrived"
    TODAY = "today"
    OVERDUE = "overdue"


_COLUMNS: Mapping[State, Column] = {
    State.ACCEPTED: Column.NEW,
    State.PICKING: Column.PICKING,
    State.PICKED: Column.PICKING,
    State.STAGED: Column.PICKING,
    State.PARTLY_PICKED: Column.SHORT,
    State.SHORT: Column.SHORT,
    State.READY: Column.READY,
    State.PARTLY_COLLECTED: Column.READY,
    State.ARRIVED: Column.ARRIVED,
    State.HANDING_OVER: Column.ARRIVED,
    State.EXPIRED: Column.OVERDUE,
    State.RETURN_TO_SHELF: Column.OVERDUE,
}


def column_of(one: Fulfilment, now_ms: int, day_ms: int) -> Column | None:
    """Where a fulfilment stands on the board, None when no column shows it; the day began at `day_ms`."""
    if one.state is State.PARTLY_PICKED and not one.total(lambda line: line.short):
        return Column.PICKING  # somebody stopped picking it
    column = _COLUMNS.get(one.state)
    if column is Column.READY and 0 < one.hold_until_ms < now_ms:
        return Column.OVERDUE
    if column is None and one.total(lambda line: line.to_shelve):
        return Column.OVERDUE
    if column is None and one.handed is not None and one.handed.at_ms >= day_ms:
        return Column.TODAY
    return column


@dataclass(frozen=True, slots=True)
class Promise:
    """Until when an order is to be ready. `left_ms` is below zero when late, `gone` the time gone in thousandths."""

    until_ms: int
    left_ms: int
    gone: int

    @property
    def late(self) -> bool:
        """Whether the time is over."""
        return self.left_ms < 0

    @property
    def soon(self) -> bool:
        """Whether little of the time is left."""
        return self.gone >= _DUE_SOON


def promise(one: Fulfilment, ready_by_ms: int, now_ms: int) -> Promise:
    """What was promised of an order; where nobody knows (0), the store's goal counts from when it was accepted."""
    begun = one.accepted_ms or one.placed_ms
    until = ready_by_ms or begun + READY_WITHIN_MS
    whole = max(1, until - begun)
    return Promise(until, until - now_ms, min(1000, max(0, 1000 * (now_ms - begun) // whole)))


@dataclass(frozen=True, slots=True)
class DayFigures:
    """How the day goes: collected so far, the usual time from order to ready and at the desk, None while unknown."""

    collected: int
    ready_ms: int | None
    wait_ms: int | None


def figures(orders: Iterable[Fulfilment], waits: Iterable[int], day_ms: int) -> DayFigures:
    """The figures of a day that began at `day_ms`; `waits` are how long customers waited at the desk."""
    known = list(orders)
    made = [one.ready_ms - one.accepted_ms for one in known if one.ready_ms >= day_ms and one.accepted_ms > 0]
    collected = sum(1 for one in known if one.handed is not None and one.handed.at_ms >= day_ms)
    return DayFigures(collected, _usual(made), _usual(waits))


def _usual(times: Iterable[int]) -> int | None:
    found = list(times)
    return int(median(found)) if found else None
