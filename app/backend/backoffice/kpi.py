"""What the shops' days add up to: counted in SQL over a bounded span, the same on both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, case, func, select

from app.backend.backoffice.tables import survey_answer, terminal_head, visit_day
from app.backend.people.rights import OfficePerson
from app.backend.schema import ledger_cursor, sale, terminal

MOST_DAYS = 366
MOST_TILLS = 50
_PROMOTER, _DETRACTOR = 9, 6  # at least, and at most, of 0 to 10


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, first and last included, of some stores, in one currency. `store` is one of them, or empty for all."""

    first: date
    last: date
    currency: str
    person: OfficePerson
    store: str = ""

    @property
    def days(self) -> list[str]:
        """Each day, as dates are written."""
        count = (self.last - self.first).days + 1
        return [(self.first + timedelta(days=place)).isoformat() for place in range(count)]

    def of(self, table: Table, day: ColumnElement[Any]) -> ColumnElement[bool]:
        """The condition that a row is of these days and stores."""
        inside = and_(day >= self.first.isoformat(), day <= self.last.isoformat())
        return and_(inside, *self.stores(table))

    def stores(self, table: Table) -> list[ColumnElement[bool]]:
        """The condition that a row is of these stores, and of the person's."""
        chosen: list[ColumnElement[bool]] = [table.c.store == self.store] if self.store else []
        return chosen if self.person.everywhere else [*chosen, table.c.store.in_(sorted(self.person.stores))]


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


def sales_by_channel(connection: Connection, span: Span) -> Figure:
    """What was sold each day, less what was taken back, by the kind of terminal; in minor units."""
    c = sale.c
    query = (
        select(c.business_date, terminal.c.shape, func.sum(c.total))
        .select_from(sale.join(terminal, terminal.c.id == c.terminal))
        .where(span.of(sale, c.business_date), c.currency == span.currency, ~c.training)
        .group_by(c.business_date, terminal.c.shape)
    )
    return _by_day("sales", span, connection.execute(query).all())


def basket_value(connection: Connection, span: Span) -> Figure:
    """What a sale was worth on average each day; in minor units."""
    c = sale.c
    query = (
        select(c.business_date, func.sum(c.total), func.count())
        .where(span.of(sale, c.business_date), c.currency == span.currency, ~c.training, c.kind == "sale")
        .group_by(c.business_date)
    )
    found = {row[0]: round(int(row[1]) / int(row[2])) for row in connection.execute(query)}
    return Figure("basket", span.days, [Series("basket", [found.get(day) for day in span.days])])


def conversion(connection: Connection, span: Span) -> Figure:
    """How many of a hundred visits ended with a sale, where visits are counted."""
    visits = _sums(connection, span, visit_day, visit_day.c.day, func.sum(visit_day.c.visits))
    counted = sale.c
    where = (~counted.training, counted.kind == "sale")
    sales = _sums(connection, span, sale, counted.business_date, func.count(), *where)
    values = [round(100 * sales.get(day, 0) / visits[day], 1) if visits.get(day) else None for day in span.days]
    return Figure("conversion", span.days, [Series("conversion", values)])


def abandoned(connection: Connection, span: Span) -> Figure:
    """Baskets that were begun, and those that were left."""
    day = visit_day.c.day
    begun = _sums(connection, span, visit_day, day, func.sum(visit_day.c.baskets))
    left = _sums(connection, span, visit_day, day, func.sum(visit_day.c.abandoned))
    series = [
        Series(name, [found.get(one, 0) for one in span.days]) for name, found in (("begun", begun), ("left", left))
    ]
    return Figure("abandoned", span.days, series)


def satisfaction(connection: Connection, span: Span) -> Figure:
    """How content customers were, 1 to 5, on average each day."""
    c = survey_answer.c
    found = _sums(connection, span, survey_answer, c.day, func.sum(c.score), c.kind == "csat")
    count = _sums(connection, span, survey_answer, c.day, func.count(), c.kind == "csat")
    values = [round(found[day] / count[day], 2) if count.get(day) else None for day in span.days]
    return Figure("csat", span.days, [Series("csat", values)])


def promoters(connection: Connection, span: Span) -> Figure:
    """Net promoter score each day: of a hundred, those who recommend the shop less those who do not."""
    c = survey_answer.c
    worth = case((c.score >= _PROMOTER, 1), (c.score <= _DETRACTOR, -1), else_=0)
    net = _sums(connection, span, survey_answer, c.day, func.sum(worth), c.kind == "nps")
    count = _sums(connection, span, survey_answer, c.day, func.count(), c.kind == "nps")
    values = [round(100 * net[day] / count[day]) if count.get(day) else None for day in span.days]
    return Figure("nps", span.days, [Series("nps", values)])


def unsent(connection: Connection, span: Span) -> Figure:
    """How many entries each terminal last said it has yet to send; most first."""
    head, cursor = terminal_head.c, ledger_cursor.c
    behind = head.head_seq - func.coalesce(cursor.acked_seq, 0)
    same = and_(cursor.store == head.store, cursor.terminal == head.terminal, cursor.epoch == head.epoch)
    joined = terminal_head.join(terminal, terminal.c.id == head.terminal).outerjoin(ledger_cursor, same)
    query = (
        select(terminal.c.store, terminal.c.name, behind)
        .select_from(joined)
        .where(~terminal.c.revoked, *span.stores(terminal_head))
        .order_by(behind.desc(), terminal.c.store, terminal.c.name)
        .limit(MOST_TILLS)
    )
    rows = connection.execute(query).all()
    labels = [f"{row[0]} {row[1]}" for row in rows]
    return Figure("unsent", labels, [Series("unsent", [max(0, int(row[2])) for row in rows])])


FIGURES: tuple[Callable[[Connection, Span], Figure], ...] = (
    sales_by_channel,
    basket_value,
    conversion,
    abandoned,
    satisfaction,
    promoters,
    unsent,
)


def _sums(
    connection: Connection,
    span: Span,
    table: Table,
    day: ColumnElement[Any],
    what: ColumnElement[Any],
    *where: ColumnElement[bool],
) -> dict[str, int]:
    query = select(day, what).where(span.of(table, day), *where).group_by(day)
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def _by_day(key: str, span: Span, rows: Iterable[Sequence[Any]]) -> Figure:
    """Rows of day, name and value as one series for each name."""
    found: dict[str, dict[str, int]] = {}
    for day, name, value in rows:
        found.setdefault(str(name), {})[day] = int(value)
    return Figure(
        key, span.days, [Series(name, [days.get(day, 0) for day in span.days]) for name, days in sorted(found.items())]
    )
