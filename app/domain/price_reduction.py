"""Promotions that lower a product's price for everybody, and the moments at which they did.

Such a promotion is a price reduction in the sense of Directive 98/6/EC, Article 6a (inserted by Directive (EU)
2019/2161), whether it names products or is a general one. Sets, offers that depend on what else is bought and what only
members or holders of a code get are no reductions of that kind: Commission guidance 2021/C 526/02, 1.1, 2.2 and 2.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from app.domain.money import Money
from app.domain.promotion import Promotion, off_one

Span = tuple[int, int | None]

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reduction:
    """A promotion as it was written from a moment on, for good or until another; days begin and end in `zone`.

    No store or channel means all of them.
    """

    promotion: Promotion
    zone: tzinfo
    since: int
    until: int | None = None
    store: str = ""
    channel: str = ""

    def meant(self, store: str, channel: str) -> bool:
        """Whether it is meant for a store and channel at all."""
        return self.store in ("", store) and self.channel in ("", channel)

    def over(self, at: int) -> bool:
        """Whether its time is past at a moment."""
        last = self.promotion.valid_to
        ended = last is not None and self._after(last) <= at
        return ended or (self.until is not None and self.until <= at)

    def spans(self, horizon: int) -> Iterator[Span]:
        """When it can be had, from a moment until just before another; single weekdays are told up to a horizon."""
        for first, last in self._days(horizon):
            start = self.since if first is None else max(self.since, self._begin(first))
            ends = [end for end in (self.until, None if last is None else self._after(last)) if end is not None]
            if not ends or start < min(ends):
                yield start, min(ends, default=None)

    def leaves(self, price: Money) -> Money:
        """What it leaves of a price."""
        return Money(price.minor - off_one(self.promotion, price.minor), price.currency)

    def _days(self, horizon: int) -> Iterator[tuple[date | None, date | None]]:
        promotion = self.promotion
        if not promotion.weekdays:
            yield promotion.valid_from, promotion.valid_to
            return
        day, last = self._day(self.since), self._day(horizon)
        day = max(day, promotion.valid_from or day)
        last = min(last, promotion.valid_to or last)
        first: date | None = None
        while day <= last:
            if day.weekday() not in promotion.weekdays:
                first = None
            else:
                first = first or day
                if day == last or (day + _DAY).weekday() not in promotion.weekdays:
                    yield first, day
            day += _DAY

    def _day(self, moment: int) -> date:
        return datetime.fromtimestamp(moment / 1000, self.zone).date()

    def _begin(self, day: date) -> int:
        return int(datetime(day.year, day.month, day.day, tzinfo=self.zone).timestamp()) * 1000

    def _after(self, day: date) -> int:
        return self._begin(day + _DAY if day < date.max else day)
