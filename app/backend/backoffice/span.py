"""The days and stores that reports are of, and what a report is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Table, and_, literal, select

from app.backend.clock import to_ms
from app.backend.orders.tables import order_head
from app.backend.people.rights import OfficePerson

MOST_DAYS = 366
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, first and last included, of some stores, in one currency. `store` is one of them, or empty for all.

    Moments fall on days of 24 hours from the first midnight in `zone` on.
    """

    first: date
    last: date
    currency: str
    person: OfficePerson
    store: str = ""
    zone: tzinfo = UTC

    @property
    def start_ms(self) -> int:
        """The first midnight."""
        return to_ms(datetime.combine(self.first, time.min, self.zone))

    @property
    def days(self) -> list[str]:
        """Each day, as dates are written."""
        count = (self.last - self.first).days + 1
        return [(self.first + timedelta(days=place)).isoformat() for place in range(count)]

    def of(self, table: Table, day: ColumnElement[Any]) -> ColumnElement[bool]:
        """The condition that a row is of these days and stores."""
        inside = and_(day >= self.first.isoformat(), day <= self.last.isoformat())
        return and_(inside, *self.stores(table))

    def at(self, table: Table, moment: ColumnElement[Any]) -> ColumnElement[bool]:
        """The condition that a row is of a moment in these days, and of these stores."""
        end_ms = self.start_ms + len(self.days) * _DAY_MS
        return and_(moment >= self.start_ms, moment < end_ms, *self.stores(table))

    def place_of(self, moment: ColumnElement[Any]) -> ColumnElement[Any]:
        """The place of a moment's day among these days."""
        return (moment - whole(self.start_ms)) // whole(_DAY_MS)

    def stores(self, table: Table) -> list[ColumnElement[bool]]:
        """The condition that a row is of these stores, and of the person's."""
        place = table.c.home if table is order_head else table.c.store
        chosen: list[ColumnElement[bool]] = [place == self.store] if self.store else []
        return chosen if self.person.everywhere else [*chosen, place.in_(sorted(self.person.stores))]


@dataclass(frozen=True, slots=True)
class Series:
    """Some values of one name, None where nothing was counted."""

    name: str
    values: Sequence[float | int | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """What a chart and its table show: one value of each series for each label."""

    key: str
    labels: Sequence[str]
    series: Sequence[Series]

    @property
    def empty(self) -> bool:
        """Whether nothing was counted at all."""
        return not any(value for one in self.series for value in one.values)


def sums(
    connection: Connection,
    span: Span,
    table: Table,
    day: ColumnElement[Any],
    what: ColumnElement[Any],
    *where: ColumnElement[bool],
) -> dict[str, int]:
    """Something counted for each day; `day` is a column of dates."""
    query = select(day, what).where(span.of(table, day), *where).group_by(day)
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def by_day(key: str, span: Span, rows: Iterable[Sequence[Any]]) -> Figure:
    """Rows of day, name and value as one series for each name."""
    found: dict[str, dict[str, int]] = {}
    for day, name, value in rows:
        found.setdefault(str(name), {})[day] = int(value)
    return Figure(
        key, span.days, [Series(name, [days.get(day, 0) for day in span.days]) for name, days in sorted(found.items())]
    )


def whole(number: int) -> ColumnElement[int]:
    """A number that stands in the statement itself: databases group by expressions only when they see them equal."""
    return literal(number, BigInteger, literal_execute=True)
