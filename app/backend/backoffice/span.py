"""The days and stores that reports are of, and what a report is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Table, and_, case, literal, select

from app.backend.clock import to_ms
from app.backend.orders.tables import order_head
from app.backend.people.rights import OfficePerson

MOST_DAYS = 366
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, first and last included, of some stores, in one currency. `store` is one of them, or empty for all.

    Days begin at midnight in `zone`, the business's: one day in spring has 23 hours and one in autumn 25.
    """

    first: date
    last: date
    currency: str
    person: OfficePerson
    store: str = ""
    zone: tzinfo = UTC

    @property
    def midnights(self) -> list[int]:
        """When each day begins, and when the last one ends, in milliseconds."""
        days = (self.first + timedelta(days=place) for place in range((self.last - self.first).days + 2))
        return [to_ms(datetime.combine(day, time.min, self.zone)) for day in days]

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
        midnights = self.midnights
        return and_(moment >= midnights[0], moment < midnights[-1], *self.stores(table))

    def place_of(self, moment: ColumnElement[Any]) -> ColumnElement[Any]:
        """The place of a moment's day among these days."""
        midnights = self.midnights
        odd = [place for place in range(len(midnights) - 1) if midnights[place + 1] - midnights[place] != _DAY_MS]
        runs: list[tuple[ColumnElement[bool], ColumnElement[int]]] = []
        start = 0
        for place in odd:
            runs.append((moment < whole(midnights[place]), _counted(moment, midnights[start], start)))
            runs.append((moment < whole(midnights[place + 1]), whole(place)))
            start = place + 1
        rest = _counted(moment, midnights[start], start)
        return case(*runs, else_=rest) if runs else rest

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


def _counted(moment: ColumnElement[Any], midnight: int, place: int) -> ColumnElement[int]:
    """The place of a day of 24 hours, counted from the midnight of another."""
    return (moment - whole(midnight)) // whole(_DAY_MS) + whole(place)


def whole(number: int) -> ColumnElement[int]:
    """A number that stands in the statement itself: databases group by expressions only when they see them equal."""
    return literal(number, BigInteger, literal_execute=True)
