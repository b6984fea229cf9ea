"""What the shops' days add up to: counted in SQL over a bounded span, the same on both databases."""

from __future__ import annotations

from sqlalchemy import Connection, and_, case, func, select

from app.backend.backoffice.span import Figure, Series, Span, by_day, sums
from app.backend.backoffice.tables import survey_answer, terminal_head, visit_day
from app.backend.schema import ledger_cursor, sale, terminal

MOST_TILLS = 50
_PROMOTER, _DETRACTOR = 9, 6  # at least, and at most, of 0 to 10


def sales_by_channel(connection: Connection, span: Span) -> Figure:
    """What was sold each day, less what was taken back, by the kind of terminal; in minor units."""
    c = sale.c
    query = (
        select(c.business_date, terminal.c.shape, func.sum(c.total))
        .select_from(sale.join(terminal, terminal.c.id == c.terminal))
        .where(span.of(sale, c.business_date), c.currency == span.currency, ~c.training)
        .group_by(c.business_date, terminal.c.shape)
    )
    return by_day("sales", span, connection.execute(query).all())


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
    visits = sums(connection, span, visit_day, visit_day.c.day, func.sum(visit_day.c.visits))
    counted = sale.c
    where = (~counted.training, counted.kind == "sale")
    sales = sums(connection, span, sale, counted.business_date, func.count(), *where)
    values = [round(100 * sales.get(day, 0) / visits[day], 1) if visits.get(day) else None for day in span.days]
    return Figure("conversion", span.days, [Series("conversion", values)])


def abandoned(connection: Connection, span: Span) -> Figure:
    """Baskets that were begun, and those that were left."""
    day = visit_day.c.day
    begun = sums(connection, span, visit_day, day, func.sum(visit_day.c.baskets))
    left = sums(connection, span, visit_day, day, func.sum(visit_day.c.abandoned))
    series = [
        Series(name, [found.get(one, 0) for one in span.days]) for name, found in (("begun", begun), ("left", left))
    ]
    return Figure("abandoned", span.days, series)


def satisfaction(connection: Connection, span: Span) -> Figure:
    """How content customers were, 1 to 5, on average each day."""
    c = survey_answer.c
    found = sums(connection, span, survey_answer, c.day, func.sum(c.score), c.kind == "csat")
    count = sums(connection, span, survey_answer, c.day, func.count(), c.kind == "csat")
    values = [round(found[day] / count[day], 2) if count.get(day) else None for day in span.days]
    return Figure("csat", span.days, [Series("csat", values)])


def promoters(connection: Connection, span: Span) -> Figure:
    """Net promoter score each day: of a hundred, those who recommend the shop less those who do not."""
    c = survey_answer.c
    worth = case((c.score >= _PROMOTER, 1), (c.score <= _DETRACTOR, -1), else_=0)
    net = sums(connection, span, survey_answer, c.day, func.sum(worth), c.kind == "nps")
    count = sums(connection, span, survey_answer, c.day, func.count(), c.kind == "nps")
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
